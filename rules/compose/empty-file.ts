import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/empty-file',
  summary: 'A Compose file without content',
  why: 'Docker Compose rejects a file that contains only comments.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/'],
  examples: [
    {
      bad: '«»# services will follow\n',
      good: dedent`
    services:
      web:
        image: example/web:1
  `,
    },
  ],
  check: composeProblem('empty-file'),
});
