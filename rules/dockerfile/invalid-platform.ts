import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-platform',
  summary: 'An invalid platform',
  why: '`--platform` accepts `os/architecture`, `os/architecture/variant`, or a single word that Docker knows. Docker rejects anything else, even in a stage that is not built.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#from'],
  examples: [
    {
      bad: 'FROM --platform=«linux_arm64» debian:13\n',
      good: 'FROM --platform=linux/arm64 debian:13\n',
    },
    {
      bad: 'FROM --platform=«amd46» debian:13 AS tools-amd64\n',
      good: 'FROM --platform=linux/amd64 debian:13 AS tools-amd64\n',
      fixed: 'FROM --platform=amd64 debian:13 AS tools-amd64\n',
    },
  ],
  check: dockerfileProblem('invalid-platform'),
});
