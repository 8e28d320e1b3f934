import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/mount-option-mismatch',
  summary: 'Mount options that do not fit the type of the mount',
  why: 'A mount takes the options of its own type only: the engine refuses a volume with bind options and a tmpfs with a source, and Compose looks for a volume with the name of the path when the type is `volume`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - type: volume
                source: «./site»
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
            volumes:
              - type: tmpfs
                target: /cache
                «volume»:
                  nocopy: true
      `,
    },
  ],
  check: composeSchemaProblem('mount-option-mismatch'),
});
