import { defineRule } from '../../src/rule/index.ts';
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
      bad: 'services:\n  web:\n    image: example/web:1\n    «links»:\n      - db\n  db:\n    image: example/db:1\n',
      good: 'services:\n  web:\n    image: example/web:1\n    depends_on:\n      - db\n  db:\n    image: example/db:1\n',
    },
  ],
  check: composeSchemaProblem('deprecated-key'),
});
