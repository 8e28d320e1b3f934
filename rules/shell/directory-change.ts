import { dedent, defineRule, type RunInstruction, type ShellCommand } from '../../src/rule/index.ts';
import { directoryChanges, isStart } from '../shared/directory-changes.ts';

export default defineRule({
  id: 'shell/directory-change',
  summary: 'A RUN that begins with cd instead of using WORKDIR',
  why: '`cd` only affects its own RUN, so every step repeats it, and the next one starts in a different directory. WORKDIR applies to all following instructions and to the container, and creates the directory.',
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
      report(first, `\`cd ${directory.raw}\` only affects this RUN`, {
        help: `use \`WORKDIR ${directory.raw}\` before it`,
        fix: fits
          ? {
              title: `use \`WORKDIR ${directory.raw}\``,
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

/** Whether the next instruction sets another absolute directory, so the change affects nothing else. */
function isLastInDirectory(node: RunInstruction): boolean {
  const { stage } = node;
  const next = stage?.instructions[stage.instructions.indexOf(node) + 1];
  return next?.kind === 'workdir' && next.argument?.text.startsWith('/') === true;
}

/** Whether the command directly follows the keyword. */
function isPlainRun({ flags, heredocs, script, rest, onbuild }: RunInstruction): boolean {
  const first: ShellCommand | undefined = script?.commands[0];
  return (
    flags.length === 0 && heredocs.length === 0 && !onbuild && script?.form === 'shell' && first?.start === rest.start
  );
}
