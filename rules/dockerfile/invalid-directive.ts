import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-directive',
  summary: 'A directive at the top of the file that Docker rejects',
  why: '`# syntax=`, `# escape=` and `# check=` at the top of a file look like comments, but Docker reads them. The build fails if one appears twice, if the escape character is neither a backslash nor a backtick, or if a check option does not exist.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { tally: 'tally/syntax-directive-typo' },
  references: ['https://docs.docker.com/reference/dockerfile/#parser-directives'],
  examples: [
    {
      bad: dedent`
        # escape=«^»
        FROM debian:13
      `,
      good: dedent`
        # escape=\`
        FROM debian:13
      `,
    },
    {
      bad: dedent`
        # check=«skp»=JSONArgsRecommended
        FROM debian:13
      `,
      good: dedent`
        # check=skip=JSONArgsRecommended
        FROM debian:13
      `,
    },
    {
      bad: dedent`
        # syntax=docker/dockerfile:1
        «# syntax=docker/dockerfile:1.7»
        FROM debian:13
      `,
      good: dedent`
        # syntax=docker/dockerfile:1.7
        FROM debian:13
      `,
    },
  ],
  check: dockerfileProblem('invalid-directive'),
});
