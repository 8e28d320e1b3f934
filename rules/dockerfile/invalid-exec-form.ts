import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-exec-form',
  summary: 'A JSON array that Docker does not take for an exec form',
  why: 'The exec form is a JSON array of strings. Docker refuses numbers and other values in it, and a SHELL that is not in this form.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'mixed',
  references: [
    'https://docs.docker.com/reference/dockerfile/#shell-and-exec-form',
    'https://docs.docker.com/reference/dockerfile/#shell',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nCMD ["sleep", «60»]\n',
      good: 'FROM debian:13\nCMD ["sleep", "60"]\n',
      fixed: 'FROM debian:13\nCMD ["sleep", "60"]\n',
    },
    {
      bad: 'FROM debian:13\nSHELL «/bin/bash -c»\n',
      good: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\n',
      fixed: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\n',
    },
  ],
  check: dockerfileProblem('invalid-exec-form'),
});
