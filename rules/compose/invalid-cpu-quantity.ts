import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-cpu-quantity',
  summary: 'A number of CPUs that Compose cannot read',
  why: 'CPUs are counted as a decimal number: `0.5` is half a CPU. The thousandths of Kubernetes (`500m`) and percentages are refused.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/deploy/#cpus'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      resources:\n        limits:\n          cpus: «500m»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      resources:\n        limits:\n          cpus: "0.5"\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    deploy:\n      resources:\n        limits:\n          cpus: 0.5\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    cpuset: "«0 to 3»"\n',
      good: 'services:\n  web:\n    image: example/web:1\n    cpuset: "0-3"\n',
    },
  ],
  check: composeSchemaProblem('invalid-cpu-quantity'),
});
