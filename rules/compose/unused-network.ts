import { dedent, defineRule } from '../../src/rule/index.ts';
import { reportUnused } from '../shared/unused-resources.ts';

export default defineRule({
  id: 'compose/unused-network',
  summary: 'A network that no service uses',
  why: 'Docker Compose creates only the networks that a service joins. Either the declaration is a leftover, or a service is on the default network by mistake.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/networks/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
        networks:
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
      reportUnused(project, 'networks', context, 'Compose does not create it');
    },
  },
});
