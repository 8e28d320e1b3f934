import { defineRule } from '../../src/rule.ts';
import { dockerfileProblems } from '../shared/dockerfile-problems.ts';

export default defineRule({
  id: 'dockerfile/empty-file',
  summary: 'A Dockerfile without any instruction',
  why: 'Docker refuses a file that holds nothing but comments and blank lines: there is nothing to build.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#format'],
  examples: [
    {
      bad: '«# TODO: write this»\n',
      good: 'FROM debian:13\nCOPY . /app\n',
    },
  ],
  check: dockerfileProblems('empty-file'),
});
