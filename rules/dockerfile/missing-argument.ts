import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/missing-argument',
  summary: 'An instruction without a required argument',
  why: 'The build fails if an instruction lacks a required argument: FROM without an image, COPY without a destination, ENV without a name, HEALTHCHECK CMD without a command, or a volume with an empty path.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY «app.conf»
      `,
      good: dedent`
        FROM debian:13
        COPY app.conf /etc/app/
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        «EXPOSE»
      `,
      good: dedent`
        FROM debian:13
        EXPOSE 8080
      `,
    },
  ],
  check: dockerfileProblem('missing-argument'),
});
