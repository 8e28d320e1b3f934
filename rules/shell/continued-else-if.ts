import { dedent, defineRule } from '../../src/rule/index.ts';
import { elseIfs } from '../shared/else-ifs.ts';

export default defineRule({
  id: 'shell/continued-else-if',
  summary: 'if on the line after else, which Docker joins into one',
  why: 'To the shell, lines that end in a backslash are one line, so ShellCheck takes `else` and an `if` below it for a misspelled `elif`. In a Dockerfile that is how a nested `if` is usually written, and it is right as long as each `if` has its `fi`. So this rule is on only for those who ask for it by name or through the preset of that tool.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC1075: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_04_06'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN if [ -f /a ]; then rm /a; else \
              «if» [ -f /b ]; then rm /b; fi; fi
      `,
      good: dedent`
        FROM alpine:3.22
        RUN if [ -f /a ]; then rm /a; elif [ -f /b ]; then rm /b; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const { at, isContinued } of elseIfs(node))
        if (isContinued)
          report(at, '`if` follows `else` on the same line of the script', {
            help: 'nothing needs to change if the nested `if` is meant (turn off `SC1075` to hide it); otherwise write `elif` and remove one `fi`',
          });
    },
  },
});
