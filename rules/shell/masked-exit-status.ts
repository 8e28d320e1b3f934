import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { assignedAlone, maskedStatuses } from '../shared/masked-statuses.ts';

export default defineRule({
  id: 'shell/masked-exit-status',
  summary: 'export, local or readonly hides the failure of a $(command)',
  why: 'The exit status of `export A=$(command)` is that of `export`, which succeeds. If the command fails, neither `&&` nor `set -e` notices: the variable is empty, and the script continues with it. A plain assignment keeps the status.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2155: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.26
        RUN export «REVISION»=$(git rev-parse HEAD) && make
      `,
      good: dedent`
        FROM golang:1.26
        RUN REVISION=$(git rev-parse HEAD) && export REVISION && make
      `,
      fixed: dedent`
        FROM golang:1.26
        RUN REVISION=$(git rev-parse HEAD) && export REVISION && make
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { command, assignment, run, isSafe } of maskedStatuses(syntax)) {
        if (isSafe) continue;
        const { name } = command;
        const variable = assignment.node.name;
        const at = syntax.place(assignment, assignment.node.pos, assignment.node.pos + variable.length);
        report(at, `\`${name}\` succeeds even if \`${clip(run, 40)}\` fails, so the failure goes unnoticed`, {
          help: `set \`${variable}\` in a separate command, with \`${name}\` ${name === 'local' ? 'before' : 'after'} it`,
          fix: assignedAlone(syntax, command, assignment),
        });
      }
    },
  },
});
