import { dedent, defineRule } from '../../src/rule/index.ts';
import { reportUnused } from '../shared/unused-resources.ts';

export default defineRule({
  id: 'compose/unused-model',
  summary: 'A model that no service uses',
  why: 'Docker Compose pulls only the models that a service uses. An unused declaration is either a leftover or missing from the `models` of a service that needs it.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/models/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
        models:
          «inner»:
            model: ai/smollm2
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
      reportUnused(project, 'models', context, 'Compose does not pull it');
    },
  },
});
