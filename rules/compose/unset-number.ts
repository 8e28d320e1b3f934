import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/unset-number',
  summary: 'A number or truth value from a variable that nothing sets',
  why: 'An unset variable is an empty text. Where a number, a size, a duration or a truth value is expected, Docker Compose then refuses the whole project, not just the service.',
  category: 'operability',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    cpus: «${CPUS}»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    cpus: ${CPUS:-2}\n',
    },
  ],
  check: composeProblems('unset-number'),
});
