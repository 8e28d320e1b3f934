import { dedent, defineRule, type Fix, type RunInstruction, textOf } from '../../src/rule/index.ts';
import { type SplitCalls, splitCalls, splitRuns } from '../shared/split-installs.ts';

export default defineRule({
  id: 'dockerfile/split-install',
  summary: 'Packages installed by several calls that could be one',
  why: 'Each call of a package manager reads its lists, resolves dependencies and, in a separate RUN, stores its database again in a new layer. One call with all packages, one per line in alphabetical order, is faster and smaller, and shows at a glance what the image contains.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  yields: ['dockerfile/consecutive-runs'],
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#sort-multi-line-arguments'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache openssl && «apk add» --no-cache bash
      `,
      good: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache bash openssl
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache openssl bash
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache openssl
        ENV LANG=C.UTF-8
        «RUN» apk add --no-cache bash
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN apk add --no-cache openssl
        ENV LANG=C.UTF-8
        RUN apk add --no-cache bash
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (!stage.shipped || !TWICE.test(textOf(stage))) return;
      const [run, ...more] = splitRuns(stage);
      if (run)
        report(
          run.run.keywordSpan,
          `\`${run.call.program}\` installs packages again in this RUN: a single RUN for all packages would create only one layer`,
          {
            help: 'install all packages in one call',
            labels: [
              { at: run.first.head, message: 'the first install' },
              ...more.map(({ call }) => ({ at: call.head, message: 'another install' })),
            ],
          },
        );
      for (const instruction of stage.instructions) if (instruction.kind === 'run') judge(instruction, report);
    },
  },
});

/** Matches text that may contain two installs. */
const TWICE = /(?:\b(?:install|add|in)\s|\s-S)(?:[\s\S]*?)(?:\b(?:install|add|in)\s|\s-S)/;

function judge(
  run: RunInstruction,
  report: (at: RunInstruction['rest'], message: string, details: object) => void,
): void {
  if (!TWICE.test(textOf(run))) return;
  for (const group of splitCalls(run)) {
    const [first, second] = group.calls;
    const { length } = group.calls;
    const call = `\`${second!.program} ${second!.verbText}\``;
    report(second!.head, `${call} is repeated: ${length} consecutive calls could be one`, {
      help: 'install all packages in one call',
      labels: [{ at: first!.head, message: 'the first install' }],
      fix: joined(group),
    });
  }
}

/** Moves the packages of the later calls to the end of the first. */
function joined({ calls, alike }: SplitCalls): Fix | undefined {
  if (!alike) return undefined;
  const edits = [];
  for (const [index, call] of calls.entries()) {
    const { command, operands, options, file } = call;
    const { form } = command.script;
    const start = operands[0]!.start;
    if (form === 'exec' || form === 'string' || options.some((option) => option.start > start)) return undefined;
    if (index === 0) continue;
    const before = calls[index - 1]!;
    if (/#|<</.test(file.text.slice(before.end, start))) return undefined;
    edits.push({ at: file.at(before.end, start), text: separator(file.text, before.end, start, operands.at(-1)!.end) });
  }
  return { title: 'install all packages in one call', safety: 'unsafe', edits };
}

/** The separator between the packages of two calls: a space, or a line continuation if the line would become too long. */
function separator(text: string, from: number, start: number, end: number): string {
  const line = text.slice(text.lastIndexOf('\n', from) + 1, from);
  const broken = /[ \t]*[\\`]\r?\n/.exec(text.slice(from, start));
  if (!broken || line.length + end - start < 100) return ' ';
  return `${broken[0]}${/^[ \t]*/.exec(line)![0]}    `;
}
