import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-number',
  summary: 'A string where Compose requires a number',
  why: 'The schema allows a string where a number is required, because it may contain a variable. Compose then converts the string and rejects the file if that fails, with an error message that does not say where.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            pids_limit: "«many»"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            pids_limit: "200"
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              replicas: «-1»
      `,
    },
  ],
  check: composeSchemaProblem('invalid-number'),
});
