import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-healthcheck-test',
  summary: 'A health check that does not begin with CMD, CMD-SHELL or NONE',
  why: 'The first item of the list says how the rest is run. Compose refuses a list that begins with anything else.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    healthcheck:\n      test: [«"curl"», "-f", "http://localhost"]\n',
      good: 'services:\n  web:\n    image: example/web:1\n    healthcheck:\n      test: ["CMD", "curl", "-f", "http://localhost"]\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    healthcheck:\n      test: ["CMD", "curl", "-f", "http://localhost"]\n',
    },
  ],
  check: composeSchemaProblem('invalid-healthcheck-test'),
});
