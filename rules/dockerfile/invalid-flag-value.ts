import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-flag-value',
  summary: 'A flag without a value, or with one that it does not take',
  why: 'Docker refuses a flag that lacks its value, a switch such as `--link` that is set to anything but true or false, and words that `--network` and `--security` of RUN do not know.',
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
      bad: 'FROM debian:13\nCOPY --link=«1» app /app\n',
      good: 'FROM debian:13\nCOPY --link app /app\n',
    },
    {
      bad: 'FROM debian:13\nRUN --network=«non» make\n',
      good: 'FROM debian:13\nRUN --network=none make\n',
      fixed: 'FROM debian:13\nRUN --network=none make\n',
    },
    {
      bad: 'FROM debian:13\nCOPY «--chown» app /app\n',
      good: 'FROM debian:13\nCOPY --chown=1000 app /app\n',
    },
  ],
  check: dockerfileProblem('invalid-flag-value'),
});
