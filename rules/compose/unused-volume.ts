import { dedent, defineRule } from '../../src/rule/index.ts';
import { reportUnused } from '../shared/unused-resources.ts';

export default defineRule({
  id: 'compose/unused-volume',
  summary: 'A volume that no service uses',
  why: 'Docker Compose creates only the volumes that a service mounts. Either the declaration is a leftover, or data that should be kept is in the container and is deleted with it.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/volumes/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
        volumes:
          «inner»:
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
      `,
    },
  ],
  check: {
    compose(project, context) {
      reportUnused(project, 'volumes', context, 'Compose does not create it');
    },
  },
});
