import { dedent, defineRule } from '../../src/rule/index.ts';
import { elseIfs } from '../shared/else-ifs.ts';

export default defineRule({
  id: 'shell/else-if',
  summary: 'else if where elif is enough',
  why: '`else if` starts a nested `if`, which needs its own `fi`. That `fi` is easily forgotten, and `elif` does not need one.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  aliases: { shellcheck: { SC1075: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_04_06'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN if [ -f /a ]; then rm /a; else «if» [ -f /b ]; then rm /b; fi; fi
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
        if (!isContinued)
          report(at, '`else if` starts a nested `if`, which needs its own `fi`', {
            help: 'use `elif` and remove one `fi`, or put the `if` on its own line',
          });
    },
  },
});
