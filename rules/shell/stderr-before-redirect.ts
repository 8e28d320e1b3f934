import {
  dedent,
  defineRule,
  enclosing,
  type Fix,
  isNode,
  type ShellNodeOf,
  type ShellSyntax,
} from '../../src/rule/index.ts';
import { isPiped, redirectedIn, sendsOutputToFile } from '../shared/shell-tree.ts';

export default defineRule({
  id: 'shell/stderr-before-redirect',
  summary: '`2>&1` before a redirect to a file keeps errors out of the file',
  why: 'Redirects take effect from left to right. `2>&1 > file` sends errors to where the output went before, and only then sends the output to the file: the errors are missing from the log, or are printed although they should be silenced.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2069: 'warning' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Redirections.html'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN make «2>&1» > /build.log
      `,
      good: dedent`
        FROM debian:13
        RUN make > /build.log 2>&1
      `,
      fixed: dedent`
        FROM debian:13
        RUN make > /build.log 2>&1
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { node, redirects } of redirectedIn(syntax)) {
        const [first, second] = redirects;
        if (redirects.length !== 2 || !isNode(first, 'Redirect') || !isNode(second, 'Redirect')) continue;
        if (first.node.operator !== '>&' || first.source !== '2>&1' || !sendsOutputToFile(second)) continue;
        if (isPiped(node) || enclosing(node, 'CommandExpansion')) continue;
        const target = second.node.target && syntax.of(second.node.target).source;
        report(first, `\`2>&1\` comes too early: errors do not go to \`${target}\``, {
          help: 'move it after the redirect to the file',
          fix: swapped(syntax, node, first, second),
        });
      }
    },
  },
});

function swapped(
  syntax: ShellSyntax,
  node: ShellNodeOf<'Command' | 'Redirected'>,
  first: ShellNodeOf<'Redirect'>,
  second: ShellNodeOf<'Redirect'>,
): Fix | undefined {
  if (!syntax.isEditable(node) || !second.node.operator.startsWith('>')) return undefined;
  return {
    title: 'move `2>&1` to the end',
    safety: 'unsafe',
    edits: [
      { at: first, text: second.source },
      { at: second, text: first.source },
    ],
  };
}
