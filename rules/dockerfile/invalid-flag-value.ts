import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-flag-value',
  summary: 'A flag with a missing or invalid value',
  why: 'Docker rejects a flag without its value, a boolean flag such as `--link` that is neither true nor false, and unknown values of `--network` and `--security` in RUN.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: [
    'https://docs.docker.com/reference/dockerfile/#run---network',
    'https://docs.docker.com/reference/dockerfile/#copy',
  ],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY --link=«1» app /app
      `,
      good: dedent`
        FROM debian:13
        COPY --link app /app
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN --network=«non» make
      `,
      good: dedent`
        FROM debian:13
        RUN --network=none make
      `,
      fixed: dedent`
        FROM debian:13
        RUN --network=none make
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        COPY «--chown» app /app
      `,
      good: dedent`
        FROM debian:13
        COPY --chown=1000 app /app
      `,
    },
  ],
  check: dockerfileProblem('invalid-flag-value'),
});
