import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/merge-conflict',
  summary: 'Files that cannot be merged',
  why: 'Docker Compose cannot merge a list in one file with a mapping or a single value in another, and rejects the project.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/merge/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              command: [serve]
              logging:
                driver: local
        `,
        'compose.override.yaml': dedent`
          services:
            web:
              logging: «local»
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              logging:
                driver: local
        `,
        'compose.override.yaml': dedent`
          services:
            web:
              logging:
                driver: journald
        `,
      },
    },
  ],
  check: composeProblem('merge-conflict'),
});
