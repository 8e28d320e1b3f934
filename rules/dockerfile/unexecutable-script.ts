import { dedent, defineRule, type Fix, type StartedFile } from '../../src/rule/index.ts';
import { lastPart } from '../shared/container-paths.ts';
import { isChanged, mayGetMode } from '../shared/started-scripts.ts';

export default defineRule({
  id: 'dockerfile/unexecutable-script',
  summary: 'A copied script that is started without the execute bit',
  why: 'COPY keeps the mode that a file has on the build machine. Without the execute bit, the kernel does not start it: the build step, the health check or the container fails with `permission denied`. On Windows every file is copied with the execute bit, so the same repository works there and fails in CI.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: [
    'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
    'https://git-scm.com/docs/git-update-index',
  ],
  examples: [
    {
      bad: {
        Dockerfile: dedent`
          FROM alpine:3.22
          COPY entrypoint.sh /
          ENTRYPOINT ["«/entrypoint.sh»"]
        `,
        'entrypoint.sh': '#!/bin/sh\nexec nginx\n',
      },
      good: {
        Dockerfile: dedent`
          FROM alpine:3.22
          COPY --chmod=755 entrypoint.sh /
          ENTRYPOINT ["/entrypoint.sh"]
        `,
        'entrypoint.sh': '#!/bin/sh\nexec nginx\n',
      },
      fixed: {
        Dockerfile: dedent`
          FROM alpine:3.22
          COPY --chmod=755 entrypoint.sh /
          ENTRYPOINT ["/entrypoint.sh"]
        `,
      },
      unexecutable: ['entrypoint.sh'],
    },
  ],
  check: {
    dockerfile(node, { report, project }) {
      for (const started of project.startedFilesOf(node)) {
        const { at, by, how, certain, file, target, broughtBy } = started;
        if (how !== 'program' || !certain || by === 'compose' || file.absolutePath === undefined) continue;
        if (project.disk.executable(file.absolutePath) !== false || isChanged(started) || mayGetMode(started)) continue;
        report(
          at,
          `\`${target}\` cannot be started: \`${file.path}\` does not have the execute bit, and this Dockerfile does not set it`,
          {
            help: `add \`--chmod=755\` to ${broughtBy.keyword === 'RUN' ? 'the instruction that copies it' : broughtBy.keyword}, or set the bit in Git: \`git update-index --chmod=+x ${file.path}\``,
            labels: [{ at: broughtBy, message: 'the file keeps the mode it has on disk' }],
            fix: modeFix(started),
          },
        );
      }
    },
  },
});

/** Adds `--chmod` if only this file is copied. */
function modeFix({ broughtBy, file }: StartedFile): Fix | undefined {
  if (broughtBy.kind !== 'copy' || broughtBy.sources.length !== 1) return undefined;
  if (lastPart(broughtBy.sources[0]!.value ?? '') !== lastPart(file.path)) return undefined;
  const { end } = broughtBy.keywordSpan;
  const edits = [{ at: broughtBy.file.at(end, end), text: ' --chmod=755' }];
  return { title: 'copy it with the execute bit', safety: 'unsafe', edits };
}
