import { defineRule } from '../../src/rule/index.ts';

const FUNCTIONS: ReadonlySet<string | undefined> = new Set(['length', 'substr', 'index', 'match']);

/** What the shell's own arithmetic cannot do: match a text, and compare texts. */
const ONLY_EXPR: ReadonlySet<string | undefined> = new Set([':', '<', '>', '<=', '>=', ...FUNCTIONS]);

export default defineRule({
  id: 'shell/expr-command',
  summary: 'expr is called for what the shell does itself',
  why: '`expr` starts a program for each calculation, needs a blank around every sign and a backslash before some, and returns an error when the result is 0, at which `set -e` ends the script. `length`, `substr`, `index` and `match` are extensions that BusyBox and GNU have, but POSIX does not.',
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
          report(first, `\`expr ${first.text}\` is an extension that not every system has`, {
            help: 'use `${#name}`, `${name#…}` and `${name%…}`, or `expr text : pattern`',
            alias: 'SC2308',
          });
        else if (!args.some(({ text }) => ONLY_EXPR.has(text)))
          report(head, '`expr` starts a program for what the shell calculates itself', {
            help: 'write `$((…))`',
            alias: 'SC2003',
          });
      }
    },
  },
});
