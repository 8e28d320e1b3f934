import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/deprecated-key',
  summary: 'A deprecated key',
  why: 'The key is still accepted, but only for compatibility with old files. `links` and similar keys date from a time before networks, and others no longer have any effect. Newer features do not work with them.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#links'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            «links»:
              - db
          db:
            image: example/db:1
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              - db
          db:
            image: example/db:1
      `,
    },
  ],
  check: composeSchemaProblem('deprecated-key'),
});
