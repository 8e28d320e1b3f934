import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-list-entry',
  summary: 'An entry of a list that is no KEY=value',
  why: 'In a list, variables, labels and arguments are texts of the form `KEY=value`. `- KEY: value` is a mapping, which Compose refuses; `"KEY: value"` in quotes is a variable with that whole name; a space before `=` is refused.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#environment'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - «MODE»: fast
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - MODE=fast
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - MODE=fast
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - «"MODE: fast"»
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - "MODE=fast"
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment: ["«MODE »= fast"]
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment: ["MODE=fast"]
      `,
    },
  ],
  check: composeSchemaProblem('invalid-list-entry'),
});
