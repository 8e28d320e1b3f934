import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/mount-option-mismatch',
  summary: 'A mount whose settings do not match its type',
  why: 'The settings of a mount depend on its type. With `type: volume`, Compose treats a path as the name of a volume. Docker Engine rejects a source in a tmpfs mount and unknown propagation modes.',
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
