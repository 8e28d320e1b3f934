import { dedent, defineRule, type ShellCommand } from '../../src/rule/index.ts';
import { firstPipe, PipefailFixes, pipefailHelp, programOf, programWord, runsWithPipe } from '../shared/pipes.ts';

export default defineRule({
  id: 'shell/unseen-pipe-failure',
  summary: 'A pipe without pipefail hides failures on its left side',
  why: 'Without pipefail, the status of a pipeline is that of its last command. A failure of the commands before it goes unnoticed: the step succeeds with half of the data or none of it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  aliases: {
    hadolint: { DL4006: 'warning' },
    kics: 'efbf148a',
    semgrep: 'set-pipefail',
    tally: 'hadolint/DL4006',
  },
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#using-pipes'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY users.csv /tmp/
        RUN cut -d, -f1 /tmp/users.csv | «xargs» -n1 useradd
      `,
      good: dedent`
        FROM debian:13
        COPY users.csv /tmp/
        SHELL ["/bin/bash", "-o", "pipefail", "-c"]
        RUN cut -d, -f1 /tmp/users.csv | xargs -n1 useradd
      `,
      fixed: dedent`
        FROM debian:13
        COPY users.csv /tmp/
        SHELL ["/bin/bash", "-o", "pipefail", "-c"]
        RUN cut -d, -f1 /tmp/users.csv | xargs -n1 useradd
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      const fixes = new PipefailFixes(stage);
      for (const run of runsWithPipe(stage)) {
        const first = firstPipe(run, false);
        if (!first) continue;
        const reader = first.readers[0]!;
        report(
          programWord(reader) ?? reader,
          `without pipefail, a failure of ${quoted(first) ?? 'the previous command'} goes unnoticed: only the exit status of ${quoted(reader) ?? 'the next command'} counts`,
          { help: pipefailHelp(stage), fix: fixes.of(run, first) },
        );
      }
    },
  },
});

function quoted(command: ShellCommand): string | undefined {
  const program = programOf(command);
  return program === undefined ? undefined : `\`${program}\``;
}
