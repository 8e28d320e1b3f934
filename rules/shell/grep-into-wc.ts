import { defineRule, type Fix, type ShellSyntax, type WrittenCommand } from '../../src/rule/index.ts';
import { neighboursIn } from '../shared/shell-tree.ts';

/** Options with which grep does not print one line per match. */
const OTHER_LINES = [
  ...['o', 'only-matching', 'l', 'files-with-matches', 'L', 'files-without-match', 'r', 'R', 'recursive'],
  ...['dereference-recursive', 'A', 'after-context', 'B', 'before-context'],
];

export default defineRule({
  id: 'shell/grep-into-wc',
  summary: 'wc counts the lines that grep could count',
  why: '`grep -c` prints the number of matching lines itself, and its exit status says whether there are any. In a pipe that status is lost.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2126: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/grep.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN «grep error /build.log» | wc -l\n',
      good: 'FROM debian:13\nRUN grep -c error /build.log\n',
      fixed: 'FROM debian:13\nRUN grep -c error /build.log\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const [from, to] of neighboursIn(syntax)) {
        if (from?.name !== 'grep' || to?.name !== 'wc' || from.hasFlag(...OTHER_LINES)) continue;
        if (to.flags.length === 0 || to.flags.some(({ name }) => name !== 'l' && name !== 'lines')) continue;
        report(from, '`grep -c` counts the lines itself', {
          help: 'use `grep -c`, which fails if nothing matches',
          fix: fixOf(from, to, syntax),
        });
      }
    },
  },
});

function fixOf(from: WrittenCommand, to: WrittenCommand, syntax: ShellSyntax): Fix | undefined {
  const { head, operands } = from;
  if (!head || operands.length > 2 || to.args.length > 1 || from.hasFlag('c', 'count', 'C', 'context', 'q'))
    return undefined;
  if (to.node.node.redirects.length > 0 || !syntax.isEditable(from.node) || !syntax.isEditable(to.node))
    return undefined;
  const { file } = from;
  return {
    title: 'use `grep -c`',
    safety: 'unsafe',
    edits: [
      { at: { file, start: head.end, end: head.end }, text: ' -c' },
      { at: { file, start: from.end, end: to.end }, text: '' },
    ],
  };
}
