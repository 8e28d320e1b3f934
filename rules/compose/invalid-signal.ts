import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-signal',
  summary: 'An unknown stop signal',
  why: 'Compose accepts any value for `stop_signal`, but Docker Engine rejects the container.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#stop_signal'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            stop_signal: «SIGTREM»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            stop_signal: SIGTERM
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            stop_signal: SIGTERM
      `,
    },
  ],
  check: composeSchemaProblem('invalid-signal'),
});
