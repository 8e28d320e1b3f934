import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/mount-option-mismatch',
  summary: 'A mount whose settings do not fit its type',
  why: 'The type of a mount decides what its settings mean: with `type: volume` Compose looks for a volume that has the path as its name, and Docker Engine rejects a tmpfs with a source and a propagation that it does not know.',
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
                source: «cache»
                target: /cache
      `,
    },
  ],
  check: composeSchemaProblem('mount-option-mismatch'),
});
