import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/unknown-suppression',
  summary: 'A suppression comment with an unknown rule',
  why: 'A comment with a misspelled rule id does not suppress anything, so the finding it was meant for is still reported. A rule that no longer exists can be removed from the comment.',
  category: 'style',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        # infralint ignore[«dockerfile/maintaner»]: kept for the old registry
        MAINTAINER Ada
      `,
      good: dedent`
        FROM alpine:3.22
        # infralint ignore[dockerfile/maintainer]: kept for the old registry
        MAINTAINER Ada
      `,
      fixed: dedent`
        FROM alpine:3.22
        # infralint ignore[dockerfile/maintainer]: kept for the old registry
        MAINTAINER Ada
      `,
    },
  ],
  check: {
    pragmaProblem(problem, { report }) {
      if (problem.kind === 'unknown-suppression') report(problem, problem.message, problem);
    },
  },
});
