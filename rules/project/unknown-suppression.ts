import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/unknown-suppression',
  summary: 'A suppression comment that names no known rule',
  why: 'A misspelt rule id suppresses nothing, and the finding that it was meant for comes back. A name that no rule carries any more is dead weight.',
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
