import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-gpu-request',
  summary: 'An invalid GPU request',
  why: 'A request specifies either the number of devices or certain devices. The number must be an integer or `all`. Compose rejects anything else.',
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
