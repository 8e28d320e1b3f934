import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/quoted-list-value',
  summary: 'Quotes that become part of a value',
  why: 'In `- KEY="value"` the quotes are not around the whole item, so YAML keeps them as part of the string, and Compose does not remove them. The program sees a value with quotes.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/services/#environment'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - GREETING=«"hello"»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - GREETING=hello
              - "NAME=Ada"
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              - GREETING=hello
      `,
    },
  ],
  check: composeSchemaProblem('quoted-list-value'),
});
