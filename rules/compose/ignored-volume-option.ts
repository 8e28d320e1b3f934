import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/ignored-volume-option',
  summary: 'A volume option that Compose ignores',
  why: 'Compose knows only a few options after the second colon of a volume and silently ignores all others. A mount that was meant to be read-only is then writable. In the long form it uses only the block named after the mount type. It warns about any other block and mounts the volume without those options.',
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
