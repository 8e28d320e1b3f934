import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-tmpfs',
  summary: 'An invalid tmpfs mount',
  why: 'A tmpfs needs an absolute path and options that the kernel supports. Compose does not validate them: a mistake shows only when the container fails to start.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#tmpfs'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            tmpfs: /cache:«siez=64m»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            tmpfs: /cache:size=64m
      `,
    },
  ],
  check: composeSchemaProblem('invalid-tmpfs'),
});
