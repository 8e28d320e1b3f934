import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-list-entry',
  summary: 'A list entry that is not KEY=value',
  why: 'In a list, variables, labels and arguments are strings of the form `KEY=value`. Compose rejects `- KEY: value`, which is a mapping, and a space before `=`. In quotes, `"KEY: value"` is a variable with that whole name.',
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
