import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/misplaced-key',
  summary: 'A key that belongs somewhere else in the file',
  why: 'The key exists, but not here: a wrong indentation or a section that was left out. Compose refuses the whole file with a message that does not say where the key belongs.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    «dockerfile»: docker/Dockerfile\n',
      good: 'services:\n  web:\n    build:\n      context: .\n      dockerfile: docker/Dockerfile\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    «replicas»: 2\n',
      good: 'services:\n  web:\n    image: example/web:1\n    deploy:\n      replicas: 2\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n«db»:\n  image: postgres:18\n',
      good: 'services:\n  web:\n    image: example/web:1\n  db:\n    image: postgres:18\n',
    },
  ],
  check: composeSchemaProblem('misplaced-key'),
});
