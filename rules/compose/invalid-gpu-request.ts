import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-gpu-request',
  summary: 'A request for GPUs that Compose refuses',
  why: 'A request names either how many devices it wants or which ones, and the number is a whole number or `all`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#gpus'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    gpus:\n      - «count»: 1\n        device_ids: ["0"]\n',
      good: 'services:\n  web:\n    image: example/web:1\n    gpus:\n      - count: 1\n',
    },
  ],
  check: composeSchemaProblem('invalid-gpu-request'),
});
