import { dedent, defineRule } from '../../src/rule/index.ts';
import { ownOutputs } from '../shared/own-output.ts';

export default defineRule({
  id: 'shell/read-and-written-file',
  summary: 'A command or pipeline writes to a file that is also its argument',
  why: 'Whether a program reads the file before, while or after the shell writes to it depends on the program. `shell/emptied-input` reports commands that certainly lose their input. This rule reports commands that append to it, and programs whose behavior is not known.',
  category: 'correctness',
  severity: 'info',
  presets: [],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2094: 'info' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Redirections.html'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN sort /etc/list >> «/etc/list»
      `,
      good: dedent`
        FROM debian:13
        RUN sort -o /etc/list /etc/list
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { read, written, emptied } of ownOutputs(syntax)) {
        if (emptied) continue;
        report(written, `\`${written.source}\` is written while the same command or pipeline may be reading it`, {
          labels: [{ at: read, message: 'the same file' }],
          help: 'write to another file, then rename it',
        });
      }
    },
  },
});
