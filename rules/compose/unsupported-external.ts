import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/unsupported-external',
  summary: 'An external secret or config outside of Swarm',
  why: 'Only Swarm keeps secrets and configs outside of a project. `docker compose config` accepts them, and `docker compose up` refuses: "unsupported external secret".',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/secrets/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    secrets: [token]\nsecrets:\n  token:\n    «external»: true\n',
      good: 'services:\n  web:\n    image: example/web:1\n    secrets: [token]\nsecrets:\n  token:\n    environment: TOKEN\n',
    },
  ],
  check: composeProblems('unsupported-external'),
});
