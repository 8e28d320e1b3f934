import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unknown-capability',
  summary: 'A Linux capability that does not exist',
  why: 'Compose accepts any word as a capability, but Docker Engine does not create the container.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#cap_add',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  ],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            cap_add:
              - «NET_ADMN»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            cap_add:
              - NET_ADMIN
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            cap_add:
              - NET_ADMIN
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            cap_drop:
              - «EVERYTHING»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            cap_drop:
              - ALL
      `,
    },
  ],
  check: composeSchemaProblem('unknown-capability'),
});
