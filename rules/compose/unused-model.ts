import { defineRule } from '../../src/rule/index.ts';
import { reportUnused } from '../shared/unused-resources.ts';

export default defineRule({
  id: 'compose/unused-model',
  summary: 'Declares a model that no service uses',
  why: 'Docker Compose pulls only models that a service uses. A declaration that nothing uses is a leftover, or a service is not told where the model is.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/models/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\nmodels:\n  «inner»:\n    model: ai/smollm2\n',
      good: 'services:\n  web:\n    image: example/web:1\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n',
    },
  ],
  check: {
    compose(project, context) {
      reportUnused(project, 'models', context, 'nothing asks for it');
    },
  },
});
