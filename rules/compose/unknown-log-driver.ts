import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unknown-log-driver',
  summary: 'A mistyped log driver',
  why: 'Compose accepts any word as a log driver. Docker Engine treats an unknown one as a plugin, does not find it, and does not create the container.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#logging',
    'https://docs.docker.com/engine/logging/configure/',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            logging:
              driver: «jsonfile»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            logging:
              driver: json-file
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            logging:
              driver: json-file
      `,
    },
  ],
  check: composeSchemaProblem('unknown-log-driver'),
});
