import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/malformed-suppression',
  summary: 'A suppression comment that cannot be read',
  why: 'A suppression comment that infralint cannot read does nothing. Whoever wrote it believes that the finding is silenced, or that a stretch of the file is covered, and it is not.',
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
