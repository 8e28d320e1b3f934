import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/unset-required-variable',
  summary: 'A variable that must be set but is not',
  why: '`${NAME:?message}` makes the build fail with that message if the variable is empty. Here it is always empty, whatever arguments the build gets.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#environment-replacement'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ENV MODE=
        ENV LEVEL="«\${MODE:?set a mode}»"
      `,
      good: dedent`
        FROM debian:13
        ENV MODE=fast
        ENV LEVEL="\${MODE:?set a mode}"
      `,
    },
  ],
  check: dockerfileProblem('unset-required-variable'),
});
