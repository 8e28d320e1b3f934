import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unexpanded-command-variable',
  summary: 'A variable in a command that runs without a shell',
  why: 'Compose runs a command given as a string without a shell, so `$$NAME`, `$(…)` and backticks reach the program unchanged. Only an entrypoint that is a shell would expand them.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#command'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            command: serve --since «\`date\`»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            command: ["sh", "-c", "exec serve --since \`date\`"]
      `,
    },
  ],
  check: composeSchemaProblem('unexpanded-command-variable'),
});
