import { dedent, defineRule } from '../../src/rule/index.ts';
import { undeclaredResources } from '../shared/undefined-names.ts';

export default defineRule({
  id: 'compose/undefined-secret',
  summary: 'A secret that the project does not declare',
  why: 'A secret used by a service or a build must be declared in the top-level `secrets`, with the source of its content. If it is missing there, Docker Compose rejects the whole project.',
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
