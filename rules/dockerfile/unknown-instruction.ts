import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/unknown-instruction',
  summary: 'A word that is not a Dockerfile instruction',
  why: 'The build fails if a line begins with a word that is not one of the 18 Dockerfile instructions. Usually it is a typo, a command without RUN before it, or the rest of an instruction whose previous line does not end in the escape character.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { tally: 'tally/unknown-instruction' },
  references: ['https://docs.docker.com/reference/dockerfile/#overview'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        «WORKDR» /app
      `,
      good: dedent`
        FROM debian:13
        WORKDIR /app
      `,
      fixed: dedent`
        FROM debian:13
        WORKDIR /app
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN apt-get update
            «apt-get» install --yes curl
      `,
      good: dedent`
        FROM debian:13
        RUN apt-get update && \
            apt-get install --yes curl
      `,
    },
  ],
  check: dockerfileProblem('unknown-instruction'),
});
