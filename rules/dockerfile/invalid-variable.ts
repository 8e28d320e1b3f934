import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-variable',
  summary: 'A variable in a form that the builder does not know',
  why: 'The builder expands variables itself and knows fewer forms than a shell: no `${NAME:=word}`, no `${NAME^^}`, no `${NAME:0:3}`. It refuses them, and braces that are empty or stay open. In RUN a shell expands the variables, and its forms are fine.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  examples: [
    {
      bad: 'FROM debian:13\nARG NAME=app\nWORKDIR /srv/${NAME«^»^}\n',
      good: 'FROM debian:13\nARG NAME=app\nWORKDIR /srv/${NAME}\n',
    },
    {
      bad: 'FROM debian:13\nCOPY app /opt/«${NAME»\n',
      good: 'FROM debian:13\nARG NAME=app\nCOPY app /opt/${NAME}\n',
    },
  ],
  check: dockerfileProblem('invalid-variable'),
});
