import { clip, defineRule, type WrittenCommand } from '../../src/rule/index.ts';

/** `*` has nothing to repeat, or the whole pattern is one optional character. */
const NOTHING_LEFT = /^(?:\*|[^-.\\[\]*]\*$)/;

/** An optional letter, in a pattern without any other sign of a regular expression. */
const LETTER = /[A-Za-z\d]\*/;
const REGEX_SIGN = /[^A-Za-z\d]\*|[\][^$+\\]/;

export default defineRule({
  id: 'shell/file-pattern-for-grep',
  summary: 'grep gets a glob instead of a regular expression',
  why: 'grep expects a regular expression, in which `*` repeats the character before it: `foo*` matches `fo` and `fooo`, and in `*.conf` the asterisk has nothing to repeat. The pattern matches more than intended, or nothing.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2063: 'warning', SC2022: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap09.html'],
  examples: [
    {
      bad: "FROM debian:13\nRUN dpkg -l | grep «'libssl*'»\n",
      good: "FROM debian:13\nRUN dpkg -l | grep '^ii  libssl'\n",
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const command of syntax?.commands ?? []) {
        const word = isRegexCommand(command) ? command.operands[0] : undefined;
        const text = word?.text;
        if (!word || text === undefined) continue;
        const start = NOTHING_LEFT.test(text);
        if (!start && (command.hasFlag('o') || !LETTER.test(text) || REGEX_SIGN.test(text))) continue;
        report(
          word,
          start
            ? `in the regular expression ${clip(word.raw, 60)}, \`*\` has nothing to repeat, or makes it match every line`
            : `in the regular expression ${clip(word.raw, 60)}, \`*\` repeats the letter before it`,
          {
            help: 'remove the `*`, or use `.*` for any text',
            alias: start ? 'SC2063' : 'SC2022',
          },
        );
      }
    },
  },
});

/** Whether the first operand is a regular expression; with `-F` it is a plain string. */
function isRegexCommand(command: WrittenCommand): boolean {
  const { baseName } = command;
  return (baseName === 'grep' || baseName === 'egrep') && !command.hasFlag('F', 'fixed-strings');
}
