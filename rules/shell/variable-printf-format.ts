import { clip, defineRule, type Fix, type ShellSyntax, type WrittenWord } from '../../src/rule/index.ts';
import { printfWords } from '../shared/printf-words.ts';
import { piecesOf, wordNode } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/variable-printf-format',
  summary: 'A variable is part of the format of printf',
  why: 'printf reads `%` and `\\` in its format as instructions: a password such as `50%off` is printed wrong or makes printf fail. What is printed with `%s` stays as it is.',
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
        report(
          format,
          `printf takes \`%\` and \`\\\` in the value that ${clip(format.raw, 60)} gets for instructions`,
          {
            help: 'write a format of your own, and the variable after it: `printf \'%s\\n\' "$x"`',
            fix: syntax && pieces.length === 1 ? fixOf(format, syntax) : undefined,
          },
        );
      }
    },
  },
});

function fixOf({ file, start, node, raw }: WrittenWord, syntax: ShellSyntax): Fix | undefined {
  if (!syntax.isEditable(node) || !raw.startsWith('"')) return undefined;
  return { title: "write `'%s'`", safety: 'unsafe', edits: [{ at: { file, start, end: start }, text: "'%s' " }] };
}
