import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/copied-address',
  summary: 'COPY of an address, which only ADD can fetch',
  why: 'COPY takes files of the build context, of a stage or an image. Docker refuses addresses and git repositories there: ADD downloads them, and checks them when it is given a checksum.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/dockerfile/#add'],
  examples: [
    {
      bad: 'FROM debian:13\nCOPY «https://example.org/tool» /usr/local/bin/\n',
      good: 'FROM debian:13\nADD https://example.org/tool /usr/local/bin/\n',
      fixed: 'FROM debian:13\nADD https://example.org/tool /usr/local/bin/\n',
    },
  ],
  check: dockerfileProblem('copied-address'),
});
