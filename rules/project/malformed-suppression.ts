import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/malformed-suppression',
  summary: 'A suppression comment that cannot be parsed',
  why: 'infralint ignores a suppression comment that it cannot parse. The findings that the comment was meant to suppress are still reported.',
  category: 'style',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        «# infralint ignore dockerfile/maintainer»
        MAINTAINER Ada
      `,
      good: dedent`
        FROM alpine:3.22
        # infralint ignore[dockerfile/maintainer]
        MAINTAINER Ada
      `,
    },
  ],
  check: {
    pragmaProblem(problem, { report }) {
      if (problem.kind === 'malformed-suppression') report(problem, problem.message, problem);
    },
  },
});
