import { dedent, defineRule } from '../../src/rule/index.ts';
import { firstPipe, programOf, programWord, runsWithPipe } from '../shared/pipes.ts';

export default defineRule({
  id: 'shell/harmless-pipe',
  summary: 'A pipe without pipefail whose left side does not fail',
  why: 'Other linters require pipefail for every pipe. Here it would change nothing: the left side is a command such as `echo`, the script handles the failure, or the last command fails when it gets no input. With `head` and `grep -q`, pipefail even breaks working pipes, because they stop reading early and the command on their left then fails. This rule is off by default: enable it by name or with the `hadolint` preset.',
  category: 'correctness',
  severity: 'warning',
  presets: [],
  fix: 'none',
  fold: 'file',
  aliases: { hadolint: { DL4006: 'warning' }, tally: 'hadolint/DL4006' },
  references: ['https://docs.docker.com/build/building/best-practices/#using-pipes'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN echo 'app:x' | «chpasswd»
      `,
      good: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-o", "pipefail", "-c"]
        RUN echo 'app:x' | chpasswd
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      for (const run of runsWithPipe(stage)) {
        const first = firstPipe(run, true);
        const reader = first?.readers[0];
        if (!reader) continue;
        report(
          programWord(reader) ?? reader,
          `a pipe without pipefail: only the exit status of \`${programOf(reader) ?? 'the last command'}\` counts, which is enough here`,
          {
            help: 'turn this rule off, or set pipefail for the whole stage with SHELL',
          },
        );
      }
    },
  },
});
