import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { earlyExpansions } from '../shared/early-expansions.ts';

export default defineRule({
  id: 'shell/old-value-in-command',
  summary: 'A command uses the old value of a variable that it sets',
  why: 'The shell expands the arguments of a command before it assigns anything. A variable that the same command line sets still has its old value in them, which may be intended but looks like the new value.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2097: 'warning', SC2098: 'warning', SC2318: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ARG GOOS=linux
        RUN GOOS=windows go build -o /out/app-«$GOOS»
      `,
      good: dedent`
        FROM debian:13
        RUN export GOOS=windows && go build -o /out/app-$GOOS
      `,
    },
  ],
  check: {
    script(script, { report, project }) {
      for (const { expansion, name, setter, isPrefix, isSure } of earlyExpansions(script, project)) {
        if (isSure) continue;
        report(
          expansion,
          `\`${textOf(expansion)}\` is the old value: this command sets \`${name}\` only after the expansion`,
          {
            help: `set \`${name}\` in a separate command if the new value is meant`,
            alias: isPrefix ? ['SC2097', 'SC2098'] : 'SC2318',
            labels: [{ at: setter, message: 'set here' }],
          },
        );
      }
    },
  },
});
