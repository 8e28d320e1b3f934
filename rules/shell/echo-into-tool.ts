import { defineRule, type WrittenCommand } from '../../src/rule/index.ts';
import { neighboursIn } from '../shared/shell-tree.ts';
import { piecesOf, wordNode } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/echo-into-tool',
  summary: 'echo and a pipe for something that the shell can do itself',
  why: 'Each call starts two processes, and echo may change the value: it reads `-n` as an option and, in some shells, interprets backslashes. `${#x}` is the length of a variable, and bash replaces text with `${x//old/new}`.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2000: 'info', SC2001: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02'],
  examples: [
    {
      bad: 'FROM debian:13\nARG NAME\nRUN test "$(«echo "$NAME"» | wc -c)" -lt 64\n',
      good: 'FROM debian:13\nARG NAME\nRUN test "${#NAME}" -lt 64\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const [from, to] of neighboursIn(syntax)) {
        if (!from || !to || !printsVariable(from)) continue;
        if (to.name === 'wc' && to.args.length === 1 && to.hasFlag('c', 'm'))
          report(from, 'the shell itself can compute the length of a variable', {
            help: 'use `${#name}`',
            alias: 'SC2000',
          });
        if (to.name === 'sed' && syntax.dialect === 'bash' && isSubstitution(to))
          report(from, 'bash itself can replace text in a variable', {
            help: 'use `${name//old/new}` if a glob can express the same pattern',
            alias: 'SC2001',
          });
      }
    },
  },
});

function printsVariable({ name, args }: WrittenCommand): boolean {
  const [only] = args;
  return name === 'echo' && args.length === 1 && piecesOf(only && wordNode(only)).includes(undefined);
}

/** Whether sed only replaces one string with another. */
function isSubstitution({ args }: WrittenCommand): boolean {
  const words = args[0]?.raw === '-e' ? args.slice(1) : args;
  const pieces = piecesOf(words[0] && wordNode(words[0]));
  const text = pieces
    .map((piece) => piece ?? 'x')
    .join('')
    .replace(/\\./g, 'x');
  const sections = text.slice(1).split(text[1] ?? '\0');
  return words.length === 1 && /^s[^\w\s]/.test(text) && sections.length === 4 && /^g?$/.test(sections[3]!);
}
