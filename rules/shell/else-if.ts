import { dedent, defineRule } from '../../src/rule/index.ts';
import { elseIfs } from '../shared/else-ifs.ts';

export default defineRule({
  id: 'shell/else-if',
  summary: 'else if where elif would do',
  why: '`else if` begins a second `if` inside of the first, and each needs a `fi` of its own. Authors who think of it as one word forget the second `fi`; readers count them. `elif` needs none.',
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
          report(at, '`else if` begins a second `if`, which needs a `fi` of its own', {
            help: 'write `elif` and remove one `fi`, or put the `if` on a line of its own',
          });
    },
  },
});
