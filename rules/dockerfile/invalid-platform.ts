import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-platform',
  summary: 'A platform that Docker cannot read',
  why: '`--platform` takes `os/architecture` or `os/architecture/variant`, or one word that Docker knows. It refuses anything else, in every stage, built or not.',
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
