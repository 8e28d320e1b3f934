import { dedent, defineRule } from '../../src/rule/index.ts';
import { undeclaredResources } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/undefined-model',
  summary: 'Uses a model that the project does not declare',
  why: 'A model that a service uses has to be declared in the top-level `models`. Docker Compose refuses the whole project when it is missing there.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#models'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            models: [«innner»]
        models:
          inner:
            model: ai/smollm2
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            models: [inner]
        models:
          inner:
            model: ai/smollm2
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            models: [inner]
        models:
          inner:
            model: ai/smollm2
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const found of undeclaredResources(project, 'models')) report(found.at, found.message, found);
    },
  },
});
