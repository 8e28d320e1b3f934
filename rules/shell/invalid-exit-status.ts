import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/invalid-exit-status',
  summary: 'exit with a value that is not a number from 0 to 255',
  why: 'An exit status is a number from 0 to 255. Larger numbers are reduced modulo 256, so `exit 256` means success. Negative numbers and words are an error in some shells and mean something else in others.',
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
          report(status, '`exit` accepts only one status', {
            alias: 'SC2241',
            help: 'use `echo` before it to print a message',
          });
        else if (status.text !== undefined && !(/^\d+$/.test(status.text) && Number(status.text) <= 255))
          report(status, `\`${status.raw}\` is not an exit status from 0 to 255${meaningOf(status.text)}`, {
            alias: 'SC2242',
            help: 'use `exit 1` for a failure',
          });
      }
    },
  },
});

/** The status that a number above 255 becomes. */
function meaningOf(text: string): string {
  return /^\d{3,9}$/.test(text) ? `: it becomes ${Number(text) % 256}` : '';
}
