import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/duplicate-host-port',
  summary: 'One port of the host for two containers',
  why: 'Only one socket can listen on a port of an address. The engine starts the first container and refuses the second: "port is already allocated". Other addresses, other protocols and services that no profile starts together do not collide.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { dclint: { 'no-duplicate-exported-ports': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    ports: ["8080:80"]\n  api:\n    image: example/api:1\n    ports: ["«8080»:3000"]\n',
      good: 'services:\n  web:\n    image: example/web:1\n    ports: ["8080:80"]\n  api:\n    image: example/api:1\n    ports: ["8081:3000"]\n',
    },
  ],
  check: composeProblems('duplicate-host-port'),
});
