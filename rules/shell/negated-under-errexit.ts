import { clip, dedent, defineRule, isCondition, isNode, type ShellNodeOf } from '../../src/rule/index.ts';
import { listsOf } from '../shared/shell-tree.ts';

export default defineRule({
  id: 'shell/negated-under-errexit',
  summary: '`! command` never stops a script under set -e',
  why: '`set -e` ignores the status of commands after `!`. An assertion such as `! grep -q debug /etc/app.conf` runs, but if it fails the script continues as if nothing had been found.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2251: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#set'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN set -e; «!» grep -q debug /etc/app.conf; make
      `,
      good: dedent`
        FROM debian:13
        RUN set -e; if grep -q debug /etc/app.conf; then exit 1; fi; make
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const list of listsOf(syntax)) {
        for (const statement of list.slice(0, -1)) {
          const pipe = syntax.of(statement.node.command);
          const negation = isNode(pipe, 'Pipeline') ? negationOf(pipe) : undefined;
          if (!negation || !syntax.errexit || statement.node.background || isCondition(statement)) continue;
          report(
            syntax.of(negation),
            `\`${clip(pipe.source, 40)}\` does not stop the script: \`set -e\` ignores commands after \`!\``,
            {
              help: 'use `if …; then exit 1; fi`, or add `|| exit 1`',
            },
          );
        }
      }
    },
  },
});

function negationOf({ node }: ShellNodeOf<'Pipeline'>) {
  const negations = node.prefixes.filter(({ type }) => type === 'Negation');
  return negations.length === 1 ? negations[0] : undefined;
}
