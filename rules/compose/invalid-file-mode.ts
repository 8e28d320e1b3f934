import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-file-mode',
  summary: 'A file mode that is not octal',
  why: 'The mode of a config, secret or tmpfs is octal. Compose rejects a string with other digits, and also `0o440` in quotes.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            secrets:
              - source: key
                mode: «"0o440"»
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
                mode: "0440"
        secrets:
          key:
            environment: KEY
      `,
    },
  ],
  check: composeSchemaProblem('invalid-file-mode'),
});
