import { dedent, defineRule, type Located, type RuleContext, type Stage } from '../../src/rule/index.ts';
import { isWithout, KNOWN_PROGRAM, missingCalls } from '../shared/brought-programs.ts';
import { lastPart } from '../shared/container-paths.ts';

export default defineRule({
  id: 'dockerfile/missing-program',
  summary: 'A program that is not in the base image and never installed',
  why: 'Small images lack common programs: Alpine comes without bash, Debian and Ubuntu without curl and wget. A RUN that calls such a program fails with `not found`. A script whose first line names it, or a CMD that starts it, fails only when the container starts, with `no such file or directory`, although the script exists.',
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
      for (const { at, name } of missingCalls(stage)) {
        if (told.has(name)) continue;
        told.add(name);
        tell(stage, name, at, `\`${name}\``, report);
      }
    },
    dockerfile(node, { report, project }) {
      for (const { at, by, how, certain, stage, file, target } of project.startedFilesOf(node)) {
        if (how !== 'program' || !certain || by === 'compose') continue;
        const name = lastPart(/^#![ \t]*(?:\/usr\/bin\/env[ \t]+)?([^\s]+)/.exec(file.text)?.[1] ?? '');
        if (!KNOWN_PROGRAM.test(name) || !isWithout(stage, name, by === 'run' ? at.start : undefined)) continue;
        tell(stage, name, at, `\`${target}\` needs \`${name}\`, which`, report, [
          { at: file.lineSpan(1), message: 'the first line requires it' },
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
  report(at, `${subject} is not in \`${rootImage!.text}\` and is not installed before this`, {
    help:
      name === 'bash'
        ? 'install `bash`, or use `sh`'
        : `install \`${name}\` first${name === 'curl' ? ', or download the file with ADD' : ''}`,
    labels,
  });
}
