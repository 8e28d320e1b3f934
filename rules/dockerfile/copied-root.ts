import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/copied-root',
  summary: 'The whole file system of another stage is copied over the root directory',
  why: '`COPY --from=build / /` copies the operating system, compilers and caches of the other stage as well. It loses the layers that images share, so that every pull downloads all of it, and leaves behind what is no file: ENV, USER, ENTRYPOINT and labels.',
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
      // A stage on scratch, or one that only collects files, holds what is wanted and nothing else.
      const collects = fromStage?.base.kind === 'scratch';
      const what = from.value?.text ?? 'the stage';
      report(
        root,
        collects
          ? `all files of \`${what}\` are copied over the root directory: its ENV, USER and ENTRYPOINT are lost`
          : `the whole file system of \`${what}\` is copied over the root directory, its operating system included`,
        {
          help: 'copy the files that are needed by their paths, or build on that stage with FROM',
        },
      );
    },
  },
});
