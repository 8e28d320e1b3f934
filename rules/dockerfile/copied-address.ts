import { dedent, defineRule } from '../../src/rule/index.ts';
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
      bad: dedent`
        FROM debian:13
        COPY «https://example.org/tool» /usr/local/bin/
      `,
      good: dedent`
        FROM debian:13
        ADD https://example.org/tool /usr/local/bin/
      `,
      fixed: dedent`
        FROM debian:13
        ADD https://example.org/tool /usr/local/bin/
      `,
    },
  ],
  check: dockerfileProblem('copied-address'),
});
