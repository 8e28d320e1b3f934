import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-duration',
  summary: 'An invalid duration',
  why: 'A duration is a number with a unit: us, ms, s, m, h, d or w. Compose rejects units such as sec or min, and also a number without a unit, which does not mean seconds.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/extension/#specifying-durations'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            stop_grace_period: «30»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            stop_grace_period: 30s
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            stop_grace_period: 30s
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD", "ready"]
              interval: «1 minute»
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD", "ready"]
              interval: 1m
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            stop_grace_period: «soon»
      `,
    },
  ],
  check: composeSchemaProblem('invalid-duration'),
});
