import { dedent, defineRule } from '../../src/rule/index.ts';
import { elseIfs } from '../shared/else-ifs.ts';

export default defineRule({
  id: 'shell/continued-else-if',
  summary: 'An if on the line after else, which Docker joins',
  why: 'To the shell, lines that end in a backslash are one line, so ShellCheck reads `else` followed by `if` as a misspelled `elif`. In a Dockerfile a nested `if` is usually written this way, and it is correct as long as each `if` has its `fi`. This rule is off by default: enable it by name or with the `shellcheck` preset.',
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
            help: 'use `elif` and remove one `fi`, unless the nested `if` is intended',
          });
    },
  },
});
