import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/misplaced-key',
  summary: 'A key in the wrong place',
  why: 'The key exists, but not here: the indentation is wrong, or a parent key is missing. Compose rejects the whole file with an error that does not say where the key belongs.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            «dockerfile»: docker/Dockerfile
      `,
      good: dedent`
        services:
          web:
            build:
              context: .
              dockerfile: docker/Dockerfile
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            «replicas»: 2
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              replicas: 2
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
        «db»:
          image: postgres:18
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
          db:
            image: postgres:18
      `,
    },
  ],
  check: composeSchemaProblem('misplaced-key'),
});
