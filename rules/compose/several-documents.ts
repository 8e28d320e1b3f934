import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/several-documents',
  summary: 'Several YAML documents in one Compose file',
  why: 'Docker Compose merges the documents of a file in order, as it does with several files. Most other tools, including editors and schema validators, read only the first one or reject the file.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/merge/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
        ---
        «s»ervices:
          web:
            init: true
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            init: true
      `,
    },
  ],
  check: composeProblem('several-documents'),
});
