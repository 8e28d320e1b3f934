import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-swarm-value',
  summary: 'A value that only Swarm reads, and would refuse',
  why: 'Compose ignores the deployment mode, the endpoint mode, the action on failure and the mode of a port, so a wrong word goes unnoticed until the file is deployed to a Swarm, which refuses it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/deploy/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      mode: «globl»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      mode: global\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      mode: global\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      endpoint_mode: «nat»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      endpoint_mode: vip\n',
    },
  ],
  check: composeSchemaProblem('invalid-swarm-value'),
});
