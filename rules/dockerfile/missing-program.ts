import {
  dedent,
  defineRule,
  type Located,
  type RuleContext,
  type ShellCommand,
  type Stage,
} from '../../src/rule/index.ts';
import { isWithout } from '../shared/brought-programs.ts';
import { lastPart } from '../shared/container-paths.ts';

/** The programs of which the table of images says whether they are there; a shell and what downloads. */
const KNOWN = /^(?:bash|curl|wget)$/;
/** What asks whether a program is there. */
const LOOKS: ReadonlySet<string | undefined> = new Set(['command', 'which', 'type', 'hash']);

export default defineRule({
  id: 'dockerfile/missing-program',
  summary: 'A program that neither the base image nor an earlier instruction brings',
  why: 'Slim images leave out what full ones have: Alpine comes without bash, Debian and Ubuntu without curl and wget. A RUN that calls such a program ends the build with `not found`. A script whose first line names it, or a CMD that starts it, fails only when the container starts, and then says `no such file or directory` of a script that is plainly there.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://hub.docker.com/_/alpine', 'https://hub.docker.com/_/debian'],
  yields: ['dockerfile/missing-shell'],
  examples: [
    {
      bad: {
        Dockerfile: dedent`
          FROM alpine:3.22
          COPY --chmod=755 entrypoint.sh /
          ENTRYPOINT ["«/entrypoint.sh»"]
        `,
        'entrypoint.sh': '#!/bin/bash\nexec nginx\n',
      },
      good: {
        Dockerfile: dedent`
          FROM alpine:3.22
          RUN apk add --no-cache bash
          COPY --chmod=755 entrypoint.sh /
          ENTRYPOINT ["/entrypoint.sh"]
        `,
        'entrypoint.sh': '#!/bin/bash\nexec nginx\n',
      },
    },
    {
      bad: dedent`
        FROM debian:13-slim
        RUN «curl» -fsSLo /usr/local/bin/tool https://example.com/tool
      `,
      good: dedent`
        FROM debian:13-slim
        ADD --chmod=755 https://example.com/tool /usr/local/bin/tool
      `,
    },
  ],
  check: {
    stage(stage, { report }) {
      if (!stage.rootImage) return;
      const told = new Set<string>();
      for (const { at, name } of called(stage)) {
        if (told.has(name)) continue;
        told.add(name);
        tell(stage, name, at, `\`${name}\``, report);
      }
    },
    dockerfile(node, { report, project }) {
      for (const { at, by, how, certain, stage, file, target } of project.startedFilesOf(node)) {
        if (how !== 'program' || !certain || by === 'compose') continue;
        const name = lastPart(/^#![ \t]*(?:\/usr\/bin\/env[ \t]+)?([^\s]+)/.exec(file.text)?.[1] ?? '');
        if (!KNOWN.test(name) || !isWithout(stage, name, by === 'run' ? at.start : undefined)) continue;
        tell(stage, name, at, `\`${target}\` needs \`${name}\`, which`, report, [
          { at: file.lineSpan(1), message: 'the first line names it' },
        ]);
      }
    },
  },
});

function tell(
  { rootImage }: Stage,
  name: string,
  at: Located,
  subject: string,
  report: RuleContext['report'],
  labels?: { at: Located; message: string }[],
): void {
  report(at, `${subject} is not in \`${rootImage!.text}\`, and nothing before this installs it`, {
    help:
      name === 'bash'
        ? 'install `bash`, or use `sh`'
        : `install \`${name}\` first${name === 'curl' ? ', or fetch the file with ADD' : ''}`,
    labels,
  });
}

/** The calls of programs that are not there, in the order of the stage. */
function* called(stage: Stage): Generator<{ readonly at: Located; readonly name: string }> {
  for (const node of stage.instructions) {
    if (node.kind === 'shell') {
      const [word] = node.words;
      const name = lastPart(word?.value ?? '');
      const isUsed = stage.instructions.some(
        (other) => other.kind === 'run' && !other.json && other.start > node.start,
      );
      if (word && name === 'bash' && isUsed && isWithout(stage, name, node.start - 1)) yield { at: word, name };
    }
    if (node.kind !== 'run' && node.kind !== 'cmd' && node.kind !== 'entrypoint') continue;
    if (node.kind === 'cmd' && stage.entrypoint) continue;
    const { commands = [] } = node.script ?? {};
    if (commands.some(({ name, wrappers }) => LOOKS.has(name) || wrappers.some(({ text }) => text === 'command')))
      continue;
    for (const command of commands) {
      const name = nameOf(command);
      if (name !== undefined && isWithout(stage, name, command.start)) yield { at: command.words[0]!, name };
    }
  }
}

/** The program of a command that surely runs. */
function nameOf({ name, guarded, context, words }: ShellCommand): string | undefined {
  const isSure =
    name !== undefined &&
    KNOWN.test(name) &&
    !guarded &&
    context.every((each) => each === 'substitution' || each === 'subshell' || each === 'group');
  return isSure && !words[0]!.raw.includes('$') ? name : undefined;
}
