import { dedent, defineRule } from '../../src/rule/index.ts';
import { undeclaredResources } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/undefined-model',
  summary: 'A model that the project does not declare',
  why: 'A model used by a service must be declared in the top-level `models`. If it is missing there, Docker Compose rejects the whole project.',
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
