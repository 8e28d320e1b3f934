import { defineRule } from '../../src/rule/index.ts';
import { undeclaredResources } from '../shared/dangling.ts';

export default defineRule({
  id: 'compose/undefined-model',
  summary: 'Uses a model that the project does not declare',
  why: 'A model that a service uses has to be declared in the top-level `models`. Docker Compose refuses the whole project when it is missing there.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#models'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    models: [«iner»]\nmodels:\n  inner:\n    model: ai/smollm2\n',
      good: 'services:\n  web:\n    image: example/web:1\n    models: [inner]\nmodels:\n  inner:\n    model: ai/smollm2\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    models: [inner]\nmodels:\n  inner:\n    model: ai/smollm2\n',
    },
  ],
  check: {
    compose(project, { report }) {
      for (const found of undeclaredResources(project, 'models')) report(found.at, found.message, found);
    },
  },
});
