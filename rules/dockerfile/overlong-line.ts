import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

const PASTED = 'x'.repeat(65_530);

export default defineRule({
  id: 'dockerfile/overlong-line',
  summary: 'A line longer than Docker can read',
  why: 'Docker reads lines of at most 65,535 bytes: with a longer line, the build fails. Usually a certificate, an archive or generated data was pasted into the file.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#format'],
  examples: [
    {
      bad: `FROM debian:13\n«RUN echo ${PASTED.slice(0, 71)}»${PASTED}\n`,
      good: dedent`
        FROM debian:13
        COPY certificates /etc/ssl/
      `,
    },
  ],
  check: dockerfileProblem('overlong-line'),
});
