import { defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/several-documents',
  summary: 'Several YAML documents in one Compose file',
  why: 'Docker Compose merges the documents of a file in order, as it does with several files. Most other tools, editors and schema checks among them, read the first one only or refuse the file.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/merge/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n---\n«s»ervices:\n  web:\n    init: true\n',
      good: 'services:\n  web:\n    image: example/web:1\n    init: true\n',
    },
  ],
  check: composeProblem('several-documents'),
});
