import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/legacy-format',
  summary: 'A file in the first format, without services',
  why: 'The first file format had the services at the top level. Compose has not read it since version 2 and takes every service for an unknown key.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/legacy-versions/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: '«web»:\n  image: example/web:1\n  expose:\n    - 80\ndb:\n  image: postgres:18\n',
      good: 'services:\n  web:\n    image: example/web:1\n    expose:\n      - 80\n  db:\n    image: postgres:18\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    expose:\n      - 80\n  db:\n    image: postgres:18\n',
    },
  ],
  check: composeSchemaProblem('legacy-format'),
});
