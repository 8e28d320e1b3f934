import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/surplus-argument',
  summary: 'An instruction with more arguments than it takes',
  why: 'FROM takes an image and `AS name`, HEALTHCHECK NONE takes nothing: Docker refuses anything more. A comment behind an instruction counts, since a `#` begins a comment only at the start of a line.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: [
    'https://docs.docker.com/reference/dockerfile/#from',
    'https://docs.docker.com/reference/dockerfile/#format',
  ],
  examples: [
    {
      bad: 'FROM debian:13 «# stable»\nRUN make\n',
      good: '# stable\nFROM debian:13\nRUN make\n',
    },
    {
      bad: 'FROM debian:13 «A build»\nRUN make\n',
      good: 'FROM debian:13 AS build\nRUN make\n',
      fixed: 'FROM debian:13 AS build\nRUN make\n',
    },
    {
      bad: 'FROM debian:13 «build»\nRUN make\n',
      good: 'FROM debian:13 AS build\nRUN make\n',
    },
  ],
  check: dockerfileProblem('surplus-argument'),
});
