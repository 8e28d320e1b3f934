import { defineRule } from '../../src/rule.ts';
import { dockerfileProblems } from '../shared/dockerfile-problems.ts';

export default defineRule({
  id: 'dockerfile/invalid-build-date',
  summary: 'A SOURCE_DATE_EPOCH that gives no date',
  why: '`ARG SOURCE_DATE_EPOCH` above the first FROM sets the date of everything in the image: seconds since 1970, `context`, or the name of a stage on `scratch` with one ADD of one address. Docker refuses others.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/build/ci/github-actions/reproducible-builds/'],
  examples: [
    {
      bad: 'ARG SOURCE_DATE_EPOCH=«today»\nFROM debian:13\n',
      good: 'ARG SOURCE_DATE_EPOCH=1767225600\nFROM debian:13\n',
    },
  ],
  check: dockerfileProblems('build-date'),
});
