import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-isolation',
  summary: 'An unknown isolation technology',
  why: 'Compose accepts any value, but Docker Engine rejects the container. The valid values are default and, on Windows, process and hyperv.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#isolation'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            isolation: «hyper-v»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            isolation: hyperv
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            isolation: hyperv
      `,
    },
  ],
  check: composeSchemaProblem('invalid-isolation'),
});
