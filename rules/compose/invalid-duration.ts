import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-duration',
  summary: 'A duration that Compose cannot read',
  why: 'Durations are numbers with a unit: us, ms, s, m, h, d or w. Compose refuses a bare number (it does not take it for seconds) and units such as sec or min.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/extension/#specifying-durations'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    stop_grace_period: «30»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    stop_grace_period: 30s\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    stop_grace_period: 30s\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    healthcheck:\n      test: ["CMD", "ready"]\n      interval: «1 minute»\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    healthcheck:\n      test: ["CMD", "ready"]\n      interval: 1m\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    stop_grace_period: «soon»\n',
    },
  ],
  check: composeSchemaProblem('invalid-duration'),
});
