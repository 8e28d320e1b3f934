import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { assignedAlone, maskedStatuses } from '../shared/masked-statuses.ts';

export default defineRule({
  id: 'shell/masked-safe-status',
  summary: 'export or local hides the status of a command that does not fail',
  why: 'The exit status of `export A=$(command)` is that of `export`. ShellCheck reports this for every command, but `mktemp`, `nproc`, `date` and similar commands do not fail in practice. This rule is off by default: enable it by name or with the `shellcheck` preset.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2155: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN export «TMPDIR»=$(mktemp -d) && make
      `,
      good: dedent`
        FROM debian:13
        RUN TMPDIR=$(mktemp -d) && export TMPDIR && make
      `,
      fixed: dedent`
        FROM debian:13
        RUN TMPDIR=$(mktemp -d) && export TMPDIR && make
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { command, assignment, run, isSafe } of maskedStatuses(syntax)) {
        if (!isSafe) continue;
        const variable = assignment.node.name;
        const at = syntax.place(assignment, assignment.node.pos, assignment.node.pos + variable.length);
        report(at, `the status of \`${clip(run, 40)}\` is replaced by that of \`${command.name}\``, {
          help: `set \`${variable}\` in a separate command if a failure matters`,
          fix: assignedAlone(syntax, command, assignment),
        });
      }
    },
  },
});
