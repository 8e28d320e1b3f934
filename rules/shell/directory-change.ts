import { dedent, defineRule, type RunInstruction, type ShellCommand } from '../../src/rule/index.ts';
import { directoryChanges, isStart } from '../shared/directory-changes.ts';

export default defineRule({
  id: 'shell/directory-change',
  summary: 'A RUN begins with cd instead of standing behind a WORKDIR',
  why: 'cd holds for its own RUN only, so every step repeats it, and the next one starts somewhere else. WORKDIR holds for all instructions below it and for the container, and creates the directory.',
  category: 'style',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  aliases: {
    hadolint: { DL3003: 'warning' },
    trivy: 'DS-0013',
    kics: 'f4a6bcd3',
    semgrep: 'use-workdir',
    sonar: 'S6597',
    tally: 'hadolint/DL3003',
  },
  references: ['https://docs.docker.com/build/building/best-practices/#workdir'],
  yields: ['shell/state-lost-after-run', 'shell/unchecked-cd'],
  examples: [
    {
      bad: dedent`
        FROM gcc:15
        COPY src /src
        RUN «cd /src» && make
        WORKDIR /app
      `,
      good: dedent`
        FROM gcc:15
        COPY src /src
        WORKDIR /src
        RUN make
        WORKDIR /app
      `,
      fixed: dedent`
        FROM gcc:15
        COPY src /src
        WORKDIR /src
        RUN make
        WORKDIR /app
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const [first] = directoryChanges(node);
      if (!first || !isStart(node, first)) return;
      const directory = first.words[1]!;
      const next = node.script?.commands[1];
      const fits = next && next.joint === '&&' && isLastInDirectory(node) && isPlainRun(node);
      report(first, `\`cd ${directory.raw}\` holds for this RUN only`, {
        help: `write \`WORKDIR ${directory.raw}\` above it`,
        fix: fits
          ? {
              title: `write \`WORKDIR ${directory.raw}\``,
              safety: 'unsafe',
              edits: [
                {
                  at: { file: node.file, start: node.start, end: next.start },
                  text: `WORKDIR ${directory.raw}\n${node.keyword} `,
                },
              ],
            }
          : undefined,
      });
    },
  },
});

/** Whether the working directory of an instruction matters to nothing below it. */
function isLastInDirectory(node: RunInstruction): boolean {
  const { stage } = node;
  const next = stage?.instructions[stage.instructions.indexOf(node) + 1];
  return next?.kind === 'workdir' && next.argument?.text.startsWith('/') === true;
}

/** Whether nothing stands between the keyword and the command. */
function isPlainRun({ flags, heredocs, script, rest, onbuild }: RunInstruction): boolean {
  const first: ShellCommand | undefined = script?.commands[0];
  return (
    flags.length === 0 && heredocs.length === 0 && !onbuild && script?.form === 'shell' && first?.start === rest.start
  );
}
