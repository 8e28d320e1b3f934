import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/not-a-mapping',
  summary: 'A Compose file that is not a mapping',
  why: 'A Compose file is a mapping with keys such as `services`. Docker Compose rejects a list or a string.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/'],
  examples: [
    {
      bad: '«- web»\n',
      good: dedent`
    services:
      web:
        image: example/web:1
  `,
    },
  ],
  check: composeProblem('not-a-mapping'),
});
