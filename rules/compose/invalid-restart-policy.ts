import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-restart-policy',
  summary: 'An invalid restart policy',
  why: 'Compose accepts any value for `restart`, but Docker Engine rejects an unknown policy when the container is created. An invalid number of attempts means unlimited attempts. `no` without quotes is a string and valid, but `false` is rejected.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#restart'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            restart: «unless_stopped»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            restart: unless-stopped
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            restart: unless-stopped
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            restart: «false»
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            restart: "no"
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            restart: always«:3»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            restart: on-failure:3
      `,
    },
  ],
  check: composeSchemaProblem('invalid-restart-policy'),
});
