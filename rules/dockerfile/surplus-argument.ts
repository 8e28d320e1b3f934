import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/surplus-argument',
  summary: 'An instruction with too many arguments',
  why: 'FROM accepts only an image and `AS name`, and HEALTHCHECK NONE cannot have arguments: with anything more, the build fails. A comment after an instruction counts too, because `#` begins a comment only at the start of a line.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'mixed',
  references: [
    'https://docs.docker.com/reference/dockerfile/#from',
    'https://docs.docker.com/reference/dockerfile/#format',
  ],
  examples: [
    {
      bad: dedent`
        FROM debian:13 «# stable»
        RUN make
      `,
      good: dedent`
        # stable
        FROM debian:13
        RUN make
      `,
    },
    {
      bad: dedent`
        FROM debian:13 «A build»
        RUN make
      `,
      good: dedent`
        FROM debian:13 AS build
        RUN make
      `,
      fixed: dedent`
        FROM debian:13 AS build
        RUN make
      `,
    },
    {
      bad: dedent`
        FROM debian:13 «build»
        RUN make
      `,
      good: dedent`
        FROM debian:13 AS build
        RUN make
      `,
    },
  ],
  check: dockerfileProblem('surplus-argument'),
});
