import { dedent, defineRule, type ShellCommand } from '../../src/rule/index.ts';
import {
  isUnseenDownload,
  PipefailFixes,
  pipefailHelp,
  programOf,
  programWord,
  runsWithPipe,
} from '../shared/pipes.ts';

/** Programs that run their input, and accept an empty one. */
const INTERPRETER = /^(?:(?:ba|da|a|z|k)?sh|python[\d.]*|php\d*|perl|ruby|node)$/;

export default defineRule({
  id: 'shell/unseen-download-failure',
  summary: 'A failed download goes unnoticed in a pipe without pipefail',
  why: 'Without pipefail, the status of a pipeline is that of its last command. If the download on the left fails, the command on the right gets nothing or half of the data, and `bash`, `sh` or `tee` accepts that. The step succeeds and is cached, and the image lacks what it was built for.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
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
        RUN curl -fsSL https://example.com/install.sh | «bash»
      `,
      good: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-o", "pipefail", "-c"]
        RUN curl -fsSL https://example.com/install.sh | bash
      `,
      fixed: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-o", "pipefail", "-c"]
        RUN curl -fsSL https://example.com/install.sh | bash
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN wget -qO- https://example.com/tool.tar.gz | «tar» -xz -C /opt
      `,
      fixed: dedent`
        FROM alpine:3.22
        SHELL ["/bin/ash", "-o", "pipefail", "-c"]
        RUN wget -qO- https://example.com/tool.tar.gz | tar -xz -C /opt
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      const fixes = new PipefailFixes(stage);
      for (const run of runsWithPipe(stage))
        for (const command of run.script?.commands ?? []) {
          if (!isUnseenDownload(command)) continue;
          const reader = command.readers[0]!;
          report(programWord(reader) ?? reader, message(command), {
            help: pipefailHelp(stage),
            fix: fixes.of(run, command),
          });
        }
    },
  },
});

function message({ name, readers }: ShellCommand): string {
  const reader = readers[0]!;
  const program = programOf(reader);
  const next = program === undefined ? 'the next command' : `\`${program}\``;
  return readsScript(reader)
    ? `without pipefail, a failure of \`${name}\` goes unnoticed: ${next} reads an empty script and succeeds, and the build continues`
    : `without pipefail, only the exit status of ${next} counts, not that of \`${name}\``;
}

function readsScript({ name, words }: ShellCommand): boolean {
  const [, first] = words;
  return INTERPRETER.test(name ?? '') && (!first || /^(?:-[sexu]*|--|\/dev\/stdin)$/.test(first.raw));
}
