import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { unreachableStatements } from '../shared/unreachable.ts';

export default defineRule({
  id: 'shell/unreachable-command',
  summary: 'A command after exit, return or break never runs',
  why: '`exit` ends the shell, `return` a function and `break` a loop. Commands after them in the same list never run: often a line that was left in after debugging, or a missing `if`.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2317: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_22'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN make; exit 0; «make install»
      `,
      good: dedent`
        FROM debian:13
        RUN make; make install; exit 0
      `,
    },
  ],
  check: {
    script(script, { report }) {
      if (!/\b(?:break|continue|exit|return)\b/.test(textOf(script)) || !script.syntax) return;
      for (const node of unreachableStatements(script.syntax))
        report(node, 'this never runs: the command before it always ends the shell, the function or the loop', {
          help: 'remove it, or add the missing condition',
        });
    },
  },
});
