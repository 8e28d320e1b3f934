import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/copied-root',
  summary: 'The whole file system of another stage is copied to `/`',
  why: '`COPY --from=build / /` also copies the operating system, compilers and caches of the other stage. The image no longer shares layers with other images, so every pull downloads all of it, and everything that is not a file is lost: ENV, USER, ENTRYPOINT and labels.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { hadolint: { DL3067: 'warning' }, tally: 'hadolint/DL3067' },
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.23 AS build
        RUN go install example.com/app@v1.0.0
        FROM debian:12
        COPY --from=build «/» /
      `,
      good: dedent`
        FROM golang:1.23 AS build
        RUN go install example.com/app@v1.0.0
        FROM debian:12
        COPY --from=build /go/bin/app /usr/local/bin/
      `,
    },
  ],
  check: {
    copy({ from, sources, destination, fromStage }, { report }) {
      if (!from || destination?.text !== '/') return;
      const root = sources.find(({ text }) => text === '/');
      if (!root) return;
      // A stage based on scratch contains only the files that were collected in it.
      const collects = fromStage?.base.kind === 'scratch';
      const what = from.value?.text ?? 'the stage';
      report(
        root,
        collects
          ? `all files of \`${what}\` are copied over the root directory: its ENV, USER and ENTRYPOINT are lost`
          : `the whole file system of \`${what}\` is copied over the root directory, including its operating system`,
        {
          help: 'copy only the paths that are needed, or start this stage from it with FROM',
        },
      );
    },
  },
});
