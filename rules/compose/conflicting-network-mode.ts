import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/conflicting-network-mode',
  summary: 'networks and network_mode together',
  why: 'A container has either networks of its own or a mode that replaces them. Docker Compose refuses the whole project when both are given.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    network_mode: host\n    «networks»: [default]\n',
      good: 'services:\n  web:\n    image: example/web:1\n    networks: [default]\n',
    },
  ],
  check: composeProblems('conflicting-network-mode'),
});
