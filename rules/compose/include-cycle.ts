import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/include-cycle',
  summary: 'A file that includes itself',
  why: 'Docker Compose rejects a project in which a file includes itself, directly or through other files.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/include/'],
  examples: [
    {
      bad: dedent`
        include:
          - «compose.yaml»
        services:
          web:
            image: example/web:1
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
      `,
    },
  ],
  check: composeProblem('include-cycle'),
});
