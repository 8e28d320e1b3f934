import { defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'project/unused-suppression',
  summary: 'A suppression comment that suppresses nothing',
  why: 'A comment that silences a rule outlives the flaw it was written for. Left in place it hides the next one: the rule stays off exactly where somebody once needed it.',
  category: 'style',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: 'FROM alpine:3.22\n# infralint ignore[«dockerfile/maintainer»]: kept for the old registry\nUSER app\n',
      good: 'FROM alpine:3.22\nUSER app\n',
      fixed: 'FROM alpine:3.22\nUSER app\n',
    },
  ],
  check: {
    pragmaProblem(problem, { report }) {
      if (problem.kind === 'unused-suppression') report(problem, problem.message, problem);
    },
  },
});
