import { defineRule } from '../../src/rule/index.ts';

const FUNCTIONS: ReadonlySet<string | undefined> = new Set(['length', 'substr', 'index', 'match']);

/** Operations of expr that shell arithmetic lacks: matching and comparing strings. */
const ONLY_EXPR: ReadonlySet<string | undefined> = new Set([':', '<', '>', '<=', '>=', ...FUNCTIONS]);

export default defineRule({
  id: 'shell/expr-command',
  summary: 'expr is used for something that the shell can do itself',
  why: '`expr` starts a program for every calculation, needs spaces around every operator and a backslash before some, and fails when the result is 0, which ends the script under `set -e`. BusyBox and GNU support `length`, `substr`, `index` and `match`, but POSIX does not define them.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2003: 'info', SC2308: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/expr.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN make -j "$(«expr» "$(nproc)" + 1)"\n',
      good: 'FROM debian:13\nRUN make -j "$(($(nproc) + 1))"\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { baseName, head, args } of syntax?.commands ?? []) {
        if (baseName !== 'expr' || !head) continue;
        const [first] = args;
        if (first && FUNCTIONS.has(first.text))
          report(first, `\`expr ${first.text}\` is an extension that not every system supports`, {
            help: 'use `${#name}`, `${name#…}` and `${name%…}`, or `expr text : pattern`',
            alias: 'SC2308',
          });
        else if (!args.some(({ text }) => ONLY_EXPR.has(text)))
          report(head, '`expr` starts a program for arithmetic that the shell can do itself', {
            help: 'use `$((…))`',
            alias: 'SC2003',
          });
      }
    },
  },
});
