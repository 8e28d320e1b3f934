import {
  dedent,
  defineRule,
  type Fix,
  type Located,
  replacement,
  type ShellNode,
  type ShellSyntax,
  textOf,
} from '../../src/rule/index.ts';
import { bareTexts } from '../shared/bare-text.ts';

export default defineRule({
  id: 'shell/needless-backslash',
  summary: 'An unquoted backslash that the shell removes',
  why: 'Before an ordinary character, an unquoted backslash has no effect: the shell removes it, and the command gets only the character. A regular expression or a Windows path that needs the backslash is then wrong. Otherwise the backslash only confuses readers.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  fold: 'file',
  aliases: { shellcheck: 'SC1001' },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_01'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN sed -i s«\/»etc«\/»opt«\/» /app.conf
      `,
      good: dedent`
        FROM alpine:3.22
        RUN sed -i 's/etc/opt/' /app.conf
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN sed -i s/etc/opt/ /app.conf
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = node.written;
      if (!syntax) return;
      for (const { text, place, word, startsName } of bareTexts(syntax))
        for (const { 0: escape, index } of text.matchAll(/\\[\s\S]/g)) {
          if (!/[A-Za-z0-9=%/:^_-]$/.test(escape) || /[nrt]$/.test(escape)) continue;
          if (startsName && index === 0) continue;
          report(
            place(index, index + 2),
            `the shell reads \`${escape}\` as \`${escape[1]}\`: the backslash has no effect`,
            {
              help: 'remove the backslash, or quote the string if the command needs it',
              fix: fixOf(syntax, word, escape, place(index, index + 1)),
            },
          );
        }
    },
  },
});

/** Removes a backslash. Not before a letter or digit, where more was intended, and not where the character could become special. */
function fixOf(syntax: ShellSyntax, word: ShellNode, escape: string, backslash: Located): Fix | undefined {
  if (/\w$/.test(escape) && !escape.endsWith('_')) return undefined;
  if (!syntax.isEditable(word) || backslash.start === word.start || /[~{[$]/.test(textOf(word))) return undefined;
  return replacement('remove the backslash', backslash, '');
}
