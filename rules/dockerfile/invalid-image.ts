import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-image',
  summary: 'An image name that Docker cannot read',
  why: 'An image name has a lower-case path, perhaps a registry before it, a tag or a digest behind it. Docker refuses anything else before it asks a registry, in every stage, built or not.',
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
