import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-healthcheck-test',
  summary: 'A health check that does not begin with CMD, CMD-SHELL or NONE',
  why: 'The first item of the list determines how the rest is run. Compose rejects a list that begins with anything else.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: [«"curl"», "-f", "http://localhost"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD", "curl", "-f", "http://localhost"]
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD", "curl", "-f", "http://localhost"]
      `,
    },
  ],
  check: composeSchemaProblem('invalid-healthcheck-test'),
});
