import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/invalid-exit-status',
  summary: 'exit with something that is not a status from 0 to 255',
  why: 'A status is one number from 0 to 255. Of larger ones only the remainder is left, so that `exit 256` means success; negative numbers and words are an error in some shells and something else in others.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2241: 'error', SC2242: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#exit'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN make || exit «256»
      `,
      good: dedent`
        FROM debian:13
        RUN make || exit 1
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN make || exit «1» 'make failed'
      `,
      good: dedent`
        FROM debian:13
        RUN make || { echo 'make failed'; exit 1; }
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { builtin, name, args } of syntax.commands) {
        if (builtin !== 'exit') continue;
        const words = name === 'exit' ? args : args.slice(args.findIndex(({ text }) => text === 'exit') + 1);
        const [status, other] = words;
        if (!status) continue;
        if (other)
          report(status, '`exit` takes one status', { alias: 'SC2241', help: 'print messages with `echo` before it' });
        else if (status.text !== undefined && !(/^\d+$/.test(status.text) && Number(status.text) <= 255))
          report(status, `\`${status.raw}\` is not a status from 0 to 255${meaningOf(status.text)}`, {
            alias: 'SC2242',
            help: 'write `exit 1` for a failure',
          });
      }
    },
  },
});

/** What a number that is too large comes to. */
function meaningOf(text: string): string {
  return /^\d{3,9}$/.test(text) ? `: it becomes ${Number(text) % 256}` : '';
}
