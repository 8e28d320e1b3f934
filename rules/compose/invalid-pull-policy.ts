import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-pull-policy',
  summary: 'A pull policy that Compose does not know',
  why: 'Compose only looks whether one of its words occurs somewhere in the value: `alwaysss` passes and then means nothing.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#pull_policy'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    pull_policy: «alway»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    pull_policy: always\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    pull_policy: always\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    pull_policy: «every_hour»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    pull_policy: every_1h\n',
    },
  ],
  check: composeSchemaProblem('invalid-pull-policy'),
});
