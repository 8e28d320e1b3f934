import { clip, defineRule, type WrittenCommand } from '../../src/rule/index.ts';

/** `*` has nothing before it to repeat, or the pattern is one character that may be missing. */
const NOTHING_LEFT = /^(?:\*|[^-.\\[\]*]\*$)/;

/** A letter that may be missing, in a pattern with no other sign that it is a regular expression. */
const LETTER = /[A-Za-z\d]\*/;
const REGEX_SIGN = /[^A-Za-z\d]\*|[\][^$+\\]/;

export default defineRule({
  id: 'shell/file-pattern-for-grep',
  summary: 'grep gets a pattern that is written like a file pattern',
  why: 'grep takes regular expressions, in which `*` repeats what stands before it: `foo*` matches `fo` and `fooo`, and `*.conf` begins with an asterisk that has nothing to repeat. The pattern finds more than it seems to, or nothing.',
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
            ? `in the regular expression ${clip(word.raw, 60)} the \`*\` has nothing to repeat, or leaves nothing to find`
            : `in the regular expression ${clip(word.raw, 60)} the \`*\` repeats the letter before it`,
          {
            help: 'leave the `*` out, or write `.*` for any text',
            alias: start ? 'SC2063' : 'SC2022',
          },
        );
      }
    },
  },
});

/** Whether the first operand is a regular expression; the pattern of `-F` is a text. */
function isRegexCommand(command: WrittenCommand): boolean {
  const { baseName } = command;
  return (baseName === 'grep' || baseName === 'egrep') && !command.hasFlag('F', 'fixed-strings');
}
