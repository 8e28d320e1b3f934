import { defineRule } from '../../src/rule/index.ts';
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
      bad: 'FROM debian:13\nRUN --mount=type=bind,«soruce»=.,target=/src make\n',
      good: 'FROM debian:13\nRUN --mount=type=bind,source=.,target=/src make\n',
      fixed: 'FROM debian:13\nRUN --mount=type=bind,source=.,target=/src make\n',
    },
    {
      bad: 'FROM debian:13\nRUN --mount=«required»,type=secret,id=token make\n',
      good: 'FROM debian:13\nRUN --mount=type=secret,required,id=token make\n',
    },
  ],
  check: dockerfileProblem('invalid-mount'),
});
