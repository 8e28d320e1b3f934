import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unknown-log-driver',
  summary: 'A mistyped log driver',
  why: 'Compose passes any word as log driver. The engine takes one that it does not know for a plugin, finds none, and refuses to create the container.',
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
