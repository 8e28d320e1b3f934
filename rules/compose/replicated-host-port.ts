import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/replicated-host-port',
  summary: 'A fixed port of the host for several containers',
  why: 'Every container of the service asks for the same port. The engine starts the first and refuses the others: "port is already allocated".',
  category: 'scalability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    ports: ["«8080»:80"]\n    deploy:\n      replicas: 3\n',
      good: 'services:\n  web:\n    image: example/web:1\n    ports: ["8080-8082:80"]\n    deploy:\n      replicas: 3\n',
    },
  ],
  check: composeProblems('replicated-host-port'),
});
