import { dedent, defineRule, isNode, type ShellNode, type ShellSyntax } from '../../src/rule/index.ts';
import { lastBefore } from '../shared/last-status.ts';

export default defineRule({
  id: 'shell/status-of-test',
  summary: '`$?` after a condition is the status of the condition',
  why: '`$?` is the status of the last command. After `[ … ] ||`, or in a branch of an `if` with a test, that is the test: 0 or 1, whatever the status of the intended command was.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2319: 'warning', SC2320: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_05_02'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN make; if [ -f app ]; then echo ok; else exit «$?»; fi
      `,
      good: dedent`
        FROM debian:13
        RUN make; status=$?; if [ -f app ]; then echo ok; else exit "$status"; fi
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax?.text.includes('$?')) return;
      for (const expansion of syntax.expansions) {
        if (expansion.name !== '?') continue;
        const last = lastBefore(syntax, expansion.node);
        const name = last && programOf(syntax, last.node);
        if (!last || name === undefined) continue;
        const echoes = name === 'echo' && last.by === '||';
        if (!echoes && (name === 'echo' || last.by === 'list')) continue;
        report(expansion, `\`$?\` is the status of the \`${name}\` before it`, {
          alias: echoes ? 'SC2320' : 'SC2319',
          labels: [{ at: last.node, message: 'the last command before it' }],
          help: 'save the status right after the command that matters: `status=$?`',
        });
      }
    },
  },
});

/** The name of a test or echo command; undefined for any other node. */
function programOf(syntax: ShellSyntax, node: ShellNode): string | undefined {
  if (isNode(node, 'TestCommand')) return '[[';
  if (isNode(node, 'ArithmeticCommand')) return '((';
  const name = isNode(node, 'Command') ? syntax.commandOf(node).name : undefined;
  return name === '[' || name === 'test' || name === 'echo' ? name : undefined;
}
