import {
  dedent,
  defineRule,
  type Fix,
  replacement,
  type ShellNode,
  type ShellSyntax,
  textOf,
} from '../../src/rule/index.ts';
import { bareTexts } from '../shared/bare-text.ts';

const MENTION = /\\[nrt]/;

export default defineRule({
  id: 'shell/unquoted-escape',
  summary: 'An unquoted \\n, \\t or \\r is only a letter to the shell',
  why: 'Outside quotes, a backslash only removes the special meaning of the next character and then disappears: the command gets the letter n, t or r. tr then deletes letters, sed replaces them, and files contain them instead of line breaks and tabs.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: 'SC1012' },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_01'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN cut -d: -f1 /etc/passwd | tr «\n» ' ' > /users
      `,
      good: dedent`
        FROM alpine:3.22
        RUN cut -d: -f1 /etc/passwd | tr '\n' ' ' > /users
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN cut -d: -f1 /etc/passwd | tr '\n' ' ' > /users
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = MENTION.test(textOf(node)) ? node.written : undefined;
      if (!syntax) return;
      for (const { text, place, word, startsName } of bareTexts(syntax))
        for (const { 0: escape, index } of text.matchAll(/\\[\s\S]/g)) {
          if (!/[nrt]$/.test(escape) || (startsName && index === 0)) continue;
          report(place(index, index + 2), `outside quotes, \`${escape}\` is just the letter \`${escape[1]}\``, {
            help: `put quotes around it: \`'${escape}'\``,
            fix: fixOf(syntax, word),
          });
        }
    },
  },
});

function fixOf(syntax: ShellSyntax, word: ShellNode): Fix | undefined {
  if (word.parent?.node.type !== 'Command' || !syntax.isEditable(word)) return undefined;
  const text = textOf(word);
  return /^(?:[\w@./:=+,%-]|\\[nrt])+$/.test(text)
    ? replacement('quote the word', word, `'${text}'`, 'unsafe')
    : undefined;
}
