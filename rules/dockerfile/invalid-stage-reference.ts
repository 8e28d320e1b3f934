import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-stage-reference',
  summary: 'A reference to a stage that is not there',
  why: 'COPY --from and mounts find a stage by its name, or COPY by its number, counted from 0, and only one that stands above. Docker refuses a number without a stage, a stage that is defined further down, and variables in the name.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  examples: [
    {
      bad: 'FROM golang:1.26 AS build\nRUN make\nFROM debian:13\nCOPY --from=«2» /app /app\n',
      good: 'FROM golang:1.26 AS build\nRUN make\nFROM debian:13\nCOPY --from=build /app /app\n',
    },
    {
      bad: 'ARG STAGE=build\nFROM golang:1.26 AS build\nRUN make\nFROM debian:13\nCOPY --from=«$STAGE» /app /app\n',
    },
    {
      bad: 'FROM golang:1.26 AS Build\nRUN make\nFROM «Build»\nRUN make test\n',
      good: 'FROM golang:1.26 AS build\nRUN make\nFROM build\nRUN make test\n',
      fixed: 'FROM golang:1.26 AS Build\nRUN make\nFROM build\nRUN make test\n',
    },
  ],
  check: dockerfileProblem('invalid-stage-reference'),
});
