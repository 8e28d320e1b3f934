import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/unclosed-quote',
  summary: 'A quote that is never closed',
  why: 'The builder reads quotes where it expands variables, and refuses a text in which one stays open. COPY, ADD and VOLUME split their words at spaces before that, so that quotes around a path with spaces are torn apart: such paths need the JSON form.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: [
    'https://docs.docker.com/reference/dockerfile/#copy',
    'https://docs.docker.com/reference/dockerfile/#environment-replacement',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nENV GREETING=«"»good day\n',
      good: 'FROM debian:13\nENV GREETING="good day"\n',
    },
    {
      bad: 'FROM debian:13\nCOPY «"release notes.txt"» /doc/\n',
      good: 'FROM debian:13\nCOPY ["release notes.txt", "/doc/"]\n',
      fixed: 'FROM debian:13\nCOPY ["release notes.txt", "/doc/"]\n',
    },
  ],
  check: dockerfileProblem('unclosed-quote'),
});
