import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-mount',
  summary: 'A RUN mount that Docker rejects',
  why: '`RUN --mount` accepts comma-separated `key=value` fields, and the allowed keys depend on the type of the mount. Docker rejects unknown keys, types and values, a mount over the root directory, and `required` or `size` before `type`.',
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
