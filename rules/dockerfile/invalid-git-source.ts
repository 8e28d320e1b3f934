import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-git-source',
  summary: 'A Git repository URL that ADD rejects',
  why: 'ADD accepts a few options in the fragment or query of a Git repository URL. Docker rejects unknown, repeated and contradictory options.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#add'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ADD https://github.com/example/tool.git?«brnach»=main /src
      `,
      good: dedent`
        FROM debian:13
        ADD https://github.com/example/tool.git?branch=main /src
      `,
      fixed: dedent`
        FROM debian:13
        ADD https://github.com/example/tool.git?branch=main /src
      `,
    },
  ],
  check: dockerfileProblem('invalid-git-source'),
});
