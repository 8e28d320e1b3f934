import { clip, defineRule, type Fix, type ShellSyntax, type WrittenWord } from '../../src/rule/index.ts';
import { printfWords } from '../shared/printf-words.ts';
import { piecesOf, wordNode } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/variable-printf-format',
  summary: 'A variable in the format of printf',
  why: 'printf interprets `%` and `\\` in its format: a password such as `50%off` is printed wrong or makes printf fail. Values that are printed with `%s` stay unchanged.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2059: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/printf.html'],
  examples: [
    {
      bad: 'FROM debian:13\nARG MESSAGE\nRUN printf «"$MESSAGE"» > /etc/motd\n',
      good: 'FROM debian:13\nARG MESSAGE\nRUN printf \'%s\' "$MESSAGE" > /etc/motd\n',
      fixed: 'FROM debian:13\nARG MESSAGE\nRUN printf \'%s\' "$MESSAGE" > /etc/motd\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const command of syntax?.commands ?? []) {
        const format = printfWords(command)?.format;
        const pieces = piecesOf(format && wordNode(format));
        if (!format || !pieces.includes(undefined) || pieces.some((piece) => piece?.includes('%'))) continue;
        report(format, `printf interprets \`%\` and \`\\\` in the value of ${clip(format.raw, 60)}`, {
          help: 'use a fixed format, and pass the variable as an argument: `printf \'%s\\n\' "$x"`',
          fix: syntax && pieces.length === 1 ? fixOf(format, syntax) : undefined,
        });
      }
    },
  },
});

function fixOf({ file, start, node, raw }: WrittenWord, syntax: ShellSyntax): Fix | undefined {
  if (!syntax.isEditable(node) || !raw.startsWith('"')) return undefined;
  return {
    title: "add the format `'%s'`",
    safety: 'unsafe',
    edits: [{ at: { file, start, end: start }, text: "'%s' " }],
  };
}
