import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/unused-suppression',
  summary: 'A suppression comment that suppresses nothing',
  why: 'The comment stays after the finding it suppressed is fixed. If it is not removed, it hides the next finding of that rule in the same place.',
  category: 'style',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'mixed',
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        # infralint ignore[«dockerfile/maintainer»]: kept for the old registry
        USER app
      `,
      good: dedent`
        FROM alpine:3.22
        USER app
      `,
      fixed: dedent`
        FROM alpine:3.22
        USER app
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        # infralint ignore[«dockerfile/maintainer»]
        USER app
      `,
      fixed: dedent`
        FROM alpine:3.22
        USER app
      `,
    },
  ],
  check: {
    pragmaProblem(problem, { report }) {
      if (problem.kind === 'unused-suppression') report(problem, problem.message, problem);
    },
  },
});
