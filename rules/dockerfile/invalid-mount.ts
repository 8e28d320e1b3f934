import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-mount',
  summary: 'A mount of RUN that Docker refuses',
  why: '`RUN --mount` takes `key=value` fields between commas. Which keys are allowed depends on the type of the mount, and Docker refuses unknown keys, types and values, a mount over the root directory, and `required` or `size` in front of `type`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#run---mount'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN --mount=type=bind,«soruce»=.,target=/src make
      `,
      good: dedent`
        FROM debian:13
        RUN --mount=type=bind,source=.,target=/src make
      `,
      fixed: dedent`
        FROM debian:13
        RUN --mount=type=bind,source=.,target=/src make
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN --mount=«required»,type=secret,id=token make
      `,
      good: dedent`
        FROM debian:13
        RUN --mount=type=secret,required,id=token make
      `,
    },
  ],
  check: dockerfileProblem('invalid-mount'),
});
