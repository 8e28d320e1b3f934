import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unknown-capability',
  summary: 'A Linux capability that does not exist',
  why: 'Compose passes any word as capability, and the engine refuses to create the container.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#cap_add',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  ],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    cap_add:\n      - «NET_ADMN»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    cap_add:\n      - NET_ADMIN\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    cap_add:\n      - NET_ADMIN\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    cap_drop:\n      - «EVERYTHING»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    cap_drop:\n      - ALL\n',
    },
  ],
  check: composeSchemaProblem('unknown-capability'),
});
