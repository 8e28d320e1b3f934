import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/stage-cycle',
  summary: 'Stages that depend on each other',
  why: 'A stage that copies from itself, or from a stage that in turn builds on it or copies from it, can never be built, because none of them can come first. Docker rejects the file and names one of the stages.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: {
    hadolint: 'DL3023',
    trivy: 'DS-0006',
    kics: 'cdddb86f',
    semgrep: 'copy-from-own-alias',
    tally: ['hadolint/DL3023', 'tally/circular-stage-deps'],
  },
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  examples: [
    {
      bad: dedent`
        FROM debian:13 AS base
        COPY --from=«child» /app /app
        FROM base AS child
        RUN make
      `,
      good: dedent`
        FROM debian:13 AS base
        RUN make
        FROM base AS child
        COPY --from=base /app /app
      `,
    },
  ],
  check: dockerfileProblem('stage-cycle'),
});
