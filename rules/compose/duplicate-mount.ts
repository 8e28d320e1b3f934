import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/duplicate-mount',
  summary: 'Two mounts with the same path in the container',
  why: 'If two volumes have the same target, Compose silently keeps only the last one, and the program does not find the data of the first. A tmpfs on a path that is already used is rejected.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:/site
              - ./other:«/site/»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:/site
              - ./other:/other
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            tmpfs: [«/tmp»]
            volumes: ["./tmp:/tmp"]
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            tmpfs: «/cache»:size=1g
            volumes:
              - /cache
              - data:/data
        volumes:
          data:
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            tmpfs: /cache:size=1g
            volumes:
              - data:/data
        volumes:
          data:
      `,
    },
  ],
  check: composeSchemaProblem('duplicate-mount'),
});
