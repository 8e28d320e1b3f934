import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/ignored-network-option',
  summary: 'Published ports of a container without a network of its own',
  why: 'With `network_mode: host` the container listens on the ports of the host directly, and with `none` on nothing: the engine discards `ports`. Whoever reads the mapping believes in a port that is not there.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    network_mode: host\n    «ports»:\n      - "8080:80"\n',
      good: 'services:\n  web:\n    image: example/web:1\n    network_mode: host\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    network_mode: host\n',
    },
  ],
  check: composeProblems('ignored-network-option'),
});
