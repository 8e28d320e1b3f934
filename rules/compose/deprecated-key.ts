import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/deprecated-key',
  summary: 'A key that Docker advises against',
  why: 'The key still works, but Docker keeps it for old files only: links and the like come from a time before networks, others have no effect today. New features do not combine with them.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#links'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            «links»:
              - db
          db:
            image: example/db:1
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              - db
          db:
            image: example/db:1
      `,
    },
  ],
  check: composeSchemaProblem('deprecated-key'),
});
