import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/unknown-instruction',
  summary: 'A word that is no instruction of a Dockerfile',
  why: 'Docker refuses the whole file when a line begins with a word that is none of its 18 instructions. Mostly it is a typing error, a command without RUN before it, or the rest of an instruction whose line before lacks the escape character at its end.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#overview'],
  examples: [
    {
      bad: 'FROM debian:13\n«WORKDR» /app\n',
      good: 'FROM debian:13\nWORKDIR /app\n',
      fixed: 'FROM debian:13\nWORKDIR /app\n',
    },
    {
      bad: 'FROM debian:13\nRUN apt-get update\n    «apt-get» install --yes curl\n',
      good: 'FROM debian:13\nRUN apt-get update && \\\n    apt-get install --yes curl\n',
    },
  ],
  check: dockerfileProblem('unknown-instruction'),
});
