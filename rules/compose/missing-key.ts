import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/missing-key',
  summary: 'A required key is missing',
  why: 'Some sections are useless without one of their keys, and Compose rejects the file. Examples are `type` in the long form of a volume, `condition` in a dependency and `command` in a hook.',
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
            volumes:
              - «source»: ./site
                target: /site
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - type: bind
                source: ./site
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
            post_start:
              - «user»: root
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            post_start:
              - user: root
                command: chown app /data
      `,
    },
  ],
  check: composeSchemaProblem('missing-key'),
});
