import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/unset-required-variable',
  summary: 'A variable that must be set but is not',
  why: '`${NAME:?message}` ends the build with that message when the variable is empty. Here it is empty whatever the build is told.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  examples: [
    {
      bad: 'FROM debian:13\nENV MODE=\nENV LEVEL="«${MODE:?set a mode}»"\n',
      good: 'FROM debian:13\nENV MODE=fast\nENV LEVEL="${MODE:?set a mode}"\n',
    },
  ],
  check: dockerfileProblem('unset-required-variable'),
});
