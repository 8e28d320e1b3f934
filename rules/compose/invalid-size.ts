import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-size',
  summary: 'A size in bytes that Compose cannot read',
  why: 'Sizes are numbers with one of the units b, k, m and g (also kb, mb and gb); the units of Kubernetes such as `Mi` are refused. A number without a unit counts bytes, and the engine gives no container less than 6 MB.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    mem_limit: «512Mi»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    mem_limit: 512m\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    mem_limit: 512m\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      resources:\n        limits:\n          memory: «512»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      resources:\n        limits:\n          memory: 512m\n',
    },
  ],
  check: composeSchemaProblem('invalid-size'),
});
