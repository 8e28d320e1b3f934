import { defineRule } from '../../src/rule.ts';
import { dockerfileProblems } from '../shared/dockerfile-problems.ts';

export default defineRule({
  id: 'dockerfile/missing-from',
  summary: 'No FROM in the whole file',
  why: 'Every image stands on another one, be it the empty `scratch`. Docker refuses a file in which no FROM begins a stage. A fragment that other tools put into a Dockerfile is no Dockerfile by itself: give it another name, or leave it out in the configuration.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#from'],
  examples: [
    {
      bad: '«RUN» make\nCMD ["/app/serve"]\n',
      good: 'FROM debian:13\nRUN make\nCMD ["/app/serve"]\n',
    },
  ],
  check: dockerfileProblems('no-stage'),
});
