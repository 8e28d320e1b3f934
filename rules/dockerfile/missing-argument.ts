import { defineRule } from '../../src/rule/index.ts';
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
      bad: 'FROM debian:13\nCOPY «app.conf»\n',
      good: 'FROM debian:13\nCOPY app.conf /etc/app/\n',
    },
    {
      bad: 'FROM debian:13\n«EXPOSE»\n',
      good: 'FROM debian:13\nEXPOSE 8080\n',
    },
  ],
  check: dockerfileProblem('missing-argument'),
});
