import { dedent, defineRule } from '../../src/rule/index.ts';
import { undeclaredResources } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/undefined-secret',
  summary: 'Uses a secret that the project does not declare',
  why: 'A secret that a service or a build uses has to be declared in the top-level `secrets`, with the place its content comes from. Docker Compose refuses the whole project when it is missing there.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#secrets'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            secrets: [«innner»]
        secrets:
          inner:
            environment: INNER
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            secrets: [inner]
        secrets:
          inner:
            environment: INNER
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            secrets: [inner]
        secrets:
          inner:
            environment: INNER
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      for (const found of undeclaredResources(project, 'secrets')) report(found.at, found.message, found);
    },
  },
});
