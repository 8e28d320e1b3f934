import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-stage-name',
  summary: 'A name that a stage cannot have',
  why: 'The name of a stage begins with a letter and goes on with letters, digits, `-`, `_` and `.`; variables are not expanded in it. Docker refuses anything else.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#from'],
  examples: [
    {
      bad: dedent`
        FROM golang:1.26 AS «1-build»
        RUN make
      `,
      good: dedent`
        FROM golang:1.26 AS build-1
        RUN make
      `,
    },
  ],
  check: dockerfileProblem('invalid-stage-name'),
});
