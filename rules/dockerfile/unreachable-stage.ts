import { clip, dedent, defineRule, type Stage } from '../../src/rule/index.ts';

/** Common names of stages that are built with `--target`, by hand or in CI. */
const USUAL_TARGET =
  /dev|test|e2e|lint|check|debug|coverage|bench|export|artifact|binar|valid|vendor|update|format|^(?:ci|prod\w*|release|final|runtime|run|runner|server|app|docs?|out|output|dist|worker|local|staging|shell|minimal|slim|full|default)$/;

export default defineRule({
  id: 'dockerfile/unreachable-stage',
  summary: 'A build stage that nothing uses',
  why: 'BuildKit builds only the stages that the target needs. A stage that no FROM, COPY --from or mount uses is skipped: its mistakes are never noticed, and readers believe that it is part of the image. Often the COPY --from that should use it is missing, or a FROM splits what should be one stage.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { tally: { 'tally/no-unreachable-stages': 'warning' } },
  book: 'Multi-stage builds',
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  examples: [
    {
      bad: dedent`
        «FROM» golang:1.26
        RUN go install example.org/tool@v1.2.0
        FROM debian:12
        CMD ["tool"]
      `,
      good: dedent`
        FROM golang:1.26 AS build
        RUN go install example.org/tool@v1.2.0
        FROM debian:12
        COPY --from=build /go/bin/tool /usr/local/bin/
        CMD ["tool"]
      `,
    },
  ],
  check: {
    dockerfile({ stages }, { report }) {
      if (stages.length < 2 || stages.some(({ base, mayStandOnStage }) => mayStandOnStage && base.kind !== 'stage'))
        return;
      for (const stage of stages) {
        const { name, from } = stage;
        if (stage.reachable || stage.target || !isUnused(stage, stages)) continue;
        if (isLikelyTarget(stage)) continue;
        const what = name === undefined ? 'this stage' : `stage \`${clip(name, 40)}\``;
        report(from.keywordSpan, `nothing uses ${what}, so it is not built`, {
          help:
            name === undefined
              ? 'remove the stage, or name it (`AS build`) and copy its files with `COPY --from`'
              : 'remove the stage, or copy its files with `COPY --from`; if it is built with `--target`, ignore this',
        });
      }
    },
  },
});

function isUnused(stage: Stage, stages: readonly Stage[]): boolean {
  return !stages.some(({ dependencies, hides }) => hides === stage || dependencies.some(({ to }) => to === stage));
}

/** Whether the stage may be a build target: such stages build on a stage of the same file, or start something. */
function isLikelyTarget({ name, base, instructions }: Stage): boolean {
  if (name === undefined) return false;
  if (base.kind === 'stage' || !/^[\w.-]+$/.test(name) || USUAL_TARGET.test(name)) return true;
  return instructions.some(({ kind }) => kind === 'cmd' || kind === 'entrypoint');
}
