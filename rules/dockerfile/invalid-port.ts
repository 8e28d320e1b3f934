import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-port',
  summary: 'A port that Docker refuses',
  why: 'EXPOSE takes numbers from 0 to 65535 and ranges, with `/tcp`, `/udp` or `/sctp` behind them. Docker refuses names, commas, JSON and comments on the same line.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { hadolint: 'DL3011', tally: 'hadolint/DL3011' },
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  examples: [
    {
      bad: 'FROM debian:13\nEXPOSE «80800»\n',
      good: 'FROM debian:13\nEXPOSE 8080\n',
    },
    {
      bad: 'FROM debian:13\nEXPOSE 53/«upd»\n',
      good: 'FROM debian:13\nEXPOSE 53/udp\n',
      fixed: 'FROM debian:13\nEXPOSE 53/udp\n',
    },
  ],
  check: dockerfileProblem('invalid-port'),
});
