import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-boolean',
  summary: 'A string where Compose requires true or false',
  why: 'The schema allows a string where a boolean is required, because it may contain a variable. Compose then rejects everything except true and false (and, with a warning, yes, no, on and off). Even `"1"` and `"0"` are rejected.',
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
            read_only: «"1"»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            read_only: true
      `,
    },
  ],
  check: composeSchemaProblem('invalid-boolean'),
});
