import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-variable-name',
  summary: 'A variable with whitespace in its name',
  why: 'Shells and almost all programs cannot read a variable whose name contains whitespace. Usually the name and the value have run together.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#environment'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              «MODE fast»: "1"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              MODE: fast
      `,
    },
  ],
  check: composeSchemaProblem('invalid-variable-name'),
});
