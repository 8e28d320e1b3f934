import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/ignored-volume-option',
  summary: 'A volume option that Compose ignores',
  why: 'Compose acts on a handful of words behind the second colon of a volume and drops any other without a message. A mount that was meant to be read-only is then writable. Of the long form it takes only the block that has the name of the type; it warns of any other, and mounts without those options.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:/site:«or»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:/site:ro
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:/site:ro
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:/site:«readonly»
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - type: tmpfs
                target: /cache
                «volume»:
                  nocopy: true
      `,
    },
  ],
  check: composeSchemaProblem('ignored-volume-option'),
});
