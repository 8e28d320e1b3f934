import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/decimal-file-mode',
  summary: 'A file mode written as a decimal number',
  why: 'A number without a leading zero is decimal: `mode: 440` is the octal mode 0670. The group then gets more permissions than intended, and the owner gets different ones.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  cwe: 732,
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            secrets:
              - source: key
                mode: «440»
        secrets:
          key:
            environment: KEY
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            secrets:
              - source: key
                mode: 0440
        secrets:
          key:
            environment: KEY
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            secrets:
              - source: key
                mode: 0440
        secrets:
          key:
            environment: KEY
      `,
    },
  ],
  check: composeSchemaProblem('decimal-file-mode'),
});
