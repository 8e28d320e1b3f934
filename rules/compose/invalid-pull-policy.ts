import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-pull-policy',
  summary: 'An unknown pull policy',
  why: 'Compose only checks that a known policy appears somewhere in the value: `alwaysss` is accepted but has no effect.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#pull_policy'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            pull_policy: «alway»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            pull_policy: always
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            pull_policy: always
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            pull_policy: «every_hour»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            pull_policy: every_1h
      `,
    },
  ],
  check: composeSchemaProblem('invalid-pull-policy'),
});
