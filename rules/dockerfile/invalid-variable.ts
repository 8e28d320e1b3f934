import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-variable',
  summary: 'A variable in a form that the builder does not support',
  why: 'The builder expands variables itself and supports fewer forms than a shell: it rejects `${NAME:=word}`, `${NAME^^}` and `${NAME:0:3}`, and braces that are empty or not closed. In RUN, a shell expands the variables, and these forms are allowed.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ARG NAME=app
        WORKDIR /srv/\${NAME«^»^}
      `,
      good: dedent`
        FROM debian:13
        ARG NAME=app
        WORKDIR /srv/\${NAME}
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        COPY app /opt/«\${NAME»
      `,
      good: dedent`
        FROM debian:13
        ARG NAME=app
        COPY app /opt/\${NAME}
      `,
    },
  ],
  check: dockerfileProblem('invalid-variable'),
});
