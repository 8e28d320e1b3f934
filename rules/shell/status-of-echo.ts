import { dedent, defineRule, isNode, type ShellNode, type ShellSyntax } from '../../src/rule/index.ts';
import { lastBefore } from '../shared/last-status.ts';

export default defineRule({
  id: 'shell/status-of-echo',
  summary: '`$?` after an echo is the status of the echo',
  why: '`$?` is the status of the last command. In `make || { echo failed; exit $?; }` that is the `echo`, which succeeds: the script exits with 0, and the build continues after the failure that should have stopped it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2320: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_05_02'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN make || { echo 'make failed'; exit «$?»; }
      `,
      good: dedent`
        FROM debian:13
        RUN make || { status=$?; echo 'make failed'; exit "$status"; }
      `,
    },
  ],
  check: {
    script(script, { report }) {
      const syntax = script.text.includes('$?') ? script.syntax : undefined;
      if (!syntax) return;
      for (const expansion of syntax.expansions) {
        if (expansion.name !== '?') continue;
        const last = lastBefore(syntax, expansion.node);
        // In `echo … > file || exit $?`, it is the redirect that failed.
        if (!last || last.by === '||' || !isEcho(syntax, last.node)) continue;
        report(expansion, '`$?` is the status of the `echo` before it, which succeeds', {
          labels: [{ at: last.node, message: 'the last command before it' }],
          help: 'save the status right after the command that matters: `status=$?`',
        });
      }
    },
  },
});

function isEcho(syntax: ShellSyntax, node: ShellNode): boolean {
  return isNode(node, 'Command') && syntax.commandOf(node).name === 'echo';
}
