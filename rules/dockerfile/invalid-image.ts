import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-image',
  summary: 'An invalid image name',
  why: 'An image name has a lowercase path, optionally with a registry before it and a tag or digest after it. Docker rejects anything else before it contacts a registry, even in a stage that is not built.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'mixed',
  references: ['https://docs.docker.com/reference/cli/docker/image/tag/#description'],
  examples: [
    {
      bad: 'FROM «Debian»:13\n',
      good: 'FROM debian:13\n',
      fixed: 'FROM debian:13\n',
    },
    {
      bad: 'FROM «https://»ghcr.io/example/base:1\n',
      good: 'FROM ghcr.io/example/base:1\n',
      fixed: 'FROM ghcr.io/example/base:1\n',
    },
  ],
  check: dockerfileProblem('invalid-image'),
});
