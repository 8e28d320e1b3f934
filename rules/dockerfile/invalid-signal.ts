import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-signal',
  summary: 'A stop signal that Docker does not know',
  why: 'STOPSIGNAL takes the name of a Linux signal, with or without SIG, or a number. Docker refuses others.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#stopsignal'],
  examples: [
    {
      bad: 'FROM debian:13\nSTOPSIGNAL «SIGTREM»\n',
      good: 'FROM debian:13\nSTOPSIGNAL SIGTERM\n',
      fixed: 'FROM debian:13\nSTOPSIGNAL SIGTERM\n',
    },
  ],
  check: dockerfileProblem('invalid-signal'),
});
