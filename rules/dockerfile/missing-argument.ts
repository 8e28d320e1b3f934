import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/missing-argument',
  summary: 'An instruction that lacks an argument',
  why: 'Docker refuses an instruction that says nothing: FROM without an image, COPY without a destination, ENV without a name, HEALTHCHECK CMD without a command, a volume with an empty path.',
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
