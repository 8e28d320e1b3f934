import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/reinterpreted-value',
  summary: 'A value that YAML changes before Docker sees it',
  why: 'Variables, labels and build arguments are strings, but YAML reads unquoted numbers and booleans as such: `1.10` becomes 1.1, `0123` becomes 83, `True` becomes true. In quotes the value stays as it is.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#environment',
    'https://yaml.org/spec/1.2.2/#103-core-schema',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              VERSION: «1.10»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              VERSION: "1.10"
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              VERSION: "1.10"
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DEBUG: «True»
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DEBUG: "True"
      `,
    },
  ],
  check: composeSchemaProblem('reinterpreted-value'),
});
