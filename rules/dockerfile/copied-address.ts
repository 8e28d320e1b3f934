import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/copied-address',
  summary: 'COPY of a URL, which only ADD can download',
  why: 'COPY copies files from the build context, a stage or an image, and Docker rejects URLs and Git repositories as its source. ADD downloads them, and verifies them if a checksum is given.',
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
