import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-stage-reference',
  summary: 'A reference to a stage that does not exist',
  why: '`COPY --from` and mounts refer to an earlier stage by its name, and COPY also by its number, counted from 0. Docker rejects a number without a stage, a stage that is defined later, and variables in the name.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.26 AS build
        RUN make
        FROM debian:13
        COPY --from=«2» /app /app
      `,
      good: dedent`
        FROM golang:1.26 AS build
        RUN make
        FROM debian:13
        COPY --from=build /app /app
      `,
    },
    {
      bad: dedent`
        ARG STAGE=build
        FROM golang:1.26 AS build
        RUN make
        FROM debian:13
        COPY --from=«$STAGE» /app /app
      `,
    },
    {
      bad: dedent`
        FROM golang:1.26 AS Build
        RUN make
        FROM «Build»
        RUN make test
      `,
      good: dedent`
        FROM golang:1.26 AS build
        RUN make
        FROM build
        RUN make test
      `,
      fixed: dedent`
        FROM golang:1.26 AS Build
        RUN make
        FROM build
        RUN make test
      `,
    },
  ],
  check: dockerfileProblem('invalid-stage-reference'),
});
