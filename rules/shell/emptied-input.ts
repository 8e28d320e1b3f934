import { dedent, defineRule } from '../../src/rule/index.ts';
import { ownOutputs } from '../shared/own-output.ts';

export default defineRule({
  id: 'shell/emptied-input',
  summary: 'A command reads the file that its own redirect empties',
  why: 'The shell opens and empties the file after `>` before it starts the command. `sed … file > file` therefore reads nothing and leaves an empty file, without an error: the configuration that it was meant to change is gone.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2094: 'info' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Redirections.html'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN sed 's/80/8080/' /etc/app.conf > «/etc/app.conf»
      `,
      good: dedent`
        FROM debian:13
        RUN sed -i 's/80/8080/' /etc/app.conf
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN envsubst < /etc/app.conf > «/etc/app.conf»
      `,
      good: dedent`
        FROM debian:13
        RUN envsubst < /etc/app.conf.in > /etc/app.conf
      `,
    },
  ],
  check: {
    script(script, { report }) {
      const syntax = isNamedTwice(script.text) ? script.syntax : undefined;
      if (!syntax) return;
      for (const { read, written, emptied } of ownOutputs(syntax)) {
        if (!emptied) continue;
        report(written, `\`> ${written.source}\` empties the file before the command reads it`, {
          labels: [{ at: read, message: 'reads the same file' }],
          help: 'write to another file and rename it, or use an option such as `sed -i` or `sort -o`',
        });
      }
    },
  },
});

/** Whether a file name after `>` also appears elsewhere. */
function isNamedTwice(text: string): boolean {
  for (const [, name] of text.matchAll(/>\s*([^\s;&|<>()]{1,200})/g)) {
    if (text.indexOf(name!) !== text.lastIndexOf(name!)) return true;
  }
  return false;
}
