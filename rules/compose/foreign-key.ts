import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/foreign-key',
  summary: 'A key from another tool or an old file format',
  why: 'Compose, `docker run`, Kubernetes and the first Compose file formats use different names for the same settings. Compose accepts only its current keys and rejects the file.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            «net»: host
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            network_mode: host
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            network_mode: host
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - type: bind
                «src»: ./site
                target: /site
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - type: bind
                source: ./site
                target: /site
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            «log_driver»: local
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            logging:
              driver: local
      `,
    },
  ],
  check: composeSchemaProblem('foreign-key'),
});
