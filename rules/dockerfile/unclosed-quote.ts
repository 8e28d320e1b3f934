import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/unclosed-quote',
  summary: 'A quote that is never closed',
  why: 'Docker interprets quotes wherever it expands variables, and the build fails if one is not closed. COPY, ADD and VOLUME split their arguments at spaces before that, which breaks quotes around a path with spaces: such paths need the JSON form.',
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
      bad: dedent`
        FROM debian:13
        ENV GREETING=«"»good day
      `,
      good: dedent`
        FROM debian:13
        ENV GREETING="good day"
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        COPY «"release notes.txt"» /doc/
      `,
      good: dedent`
        FROM debian:13
        COPY ["release notes.txt", "/doc/"]
      `,
      fixed: dedent`
        FROM debian:13
        COPY ["release notes.txt", "/doc/"]
      `,
    },
  ],
  check: dockerfileProblem('unclosed-quote'),
});
