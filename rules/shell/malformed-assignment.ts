import { dedent, defineRule, type Script } from '../../src/rule/index.ts';
import { malformedAssignment } from '../shared/malformed-assignment.ts';

export default defineRule({
  id: 'shell/malformed-assignment',
  summary: 'An intended assignment is run as a command',
  why: 'An assignment is a plain name, `=` and a value, without spaces between them. The shell runs anything else as a command: it looks for a program called `VERSION` or `1VERSION=1.0`, prints "not found" and fails with status 127. If that status is ignored, the variable is empty afterwards.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: {
    shellcheck: {
      SC2276: 'error',
      SC2281: 'error',
      SC2282: 'error',
      SC2283: 'error',
      SC2284: 'error',
      SC2290: 'error',
      SC1097: 'error',
    },
  },
  references: [
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01',
    'https://www.gnu.org/software/bash/manual/bash.html#Shell-Parameters',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN VERSION «=» 1.2.3; wget https://example.org/tool-$VERSION.tar.gz
      `,
      good: dedent`
        FROM debian:13
        RUN VERSION=1.2.3; wget https://example.org/tool-$VERSION.tar.gz
      `,
      fixed: dedent`
        FROM debian:13
        RUN VERSION=1.2.3; wget https://example.org/tool-$VERSION.tar.gz
      `,
    },
  ],
  check: {
    script(script, { report }) {
      // Backticks as line continuations mean Windows, where `$x = y` is a PowerShell assignment.
      if (script.escape === '`' || !script.commands.some(isSuspect)) return;
      const { syntax } = script;
      for (const command of syntax?.commands ?? []) {
        const flaw = malformedAssignment(command, syntax!);
        if (flaw) report(flaw.at, flaw.message, { help: flaw.help, alias: flaw.code, fix: flaw.fix });
      }
    },
  },
});

/** A cheap check: most commands have no `=` where it matters. */
function isSuspect({ words, assignments }: Script['commands'][number]): boolean {
  return (
    words[0]?.raw.includes('=') === true ||
    words.some(({ raw }, index) => index > 0 && raw.startsWith('=')) ||
    assignments.some(({ value }) => value?.raw.startsWith('='))
  );
}
