import { dedent, defineRule } from '../../src/rule/index.ts';
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
      bad: dedent`
        services:
          web:
            image: example/web:1
            gpus:
              - «count»: 1
                device_ids: ["0"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            gpus:
              - count: 1
      `,
    },
  ],
  check: composeSchemaProblem('invalid-gpu-request'),
});
