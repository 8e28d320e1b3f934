import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-stage-name',
  summary: 'An invalid stage name',
  why: 'A stage name begins with a letter and contains only letters, digits, `-`, `_` and `.`. Docker rejects other names, and does not expand variables in them.',
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
