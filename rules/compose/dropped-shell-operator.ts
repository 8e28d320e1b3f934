import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/dropped-shell-operator',
  summary: 'A shell operator in a command that runs without a shell',
  why: 'Compose splits a command given as a string into words and starts the program without a shell. It silently drops everything from the first unquoted `;`, `&`, `|`, `<` or `>` on: `migrate && serve` runs only `migrate`. In a list, an operator is passed as an ordinary argument.',
  category: 'correctness',
  severity: 'error',
  presets: ['recommended', 'production'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/services/#command'],
  yields: ['shell/split-script'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            command: migrate «&& serve»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            command: ["sh", "-c", "migrate && serve"]
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            command: ["sh", "-c", "migrate && serve"]
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            command: ["migrate", «"&&"», "serve"]
      `,
    },
  ],
  check: composeSchemaProblem('dropped-shell-operator'),
});
