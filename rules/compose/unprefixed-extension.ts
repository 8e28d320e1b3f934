import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unprefixed-extension',
  summary: 'Shared settings under a name without x-',
  why: 'A block at the top level that only holds settings for anchors is an unknown key to Compose, which refuses the file. Names that begin with `x-` are left alone.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: [
    'https://docs.docker.com/reference/compose-file/extension/',
    'https://docs.docker.com/reference/compose-file/fragments/',
  ],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: '«defaults»: &defaults\n  restart: always\nservices:\n  web:\n    <<: *defaults\n    image: example/web:1\n',
      good: 'x-defaults: &defaults\n  restart: always\nservices:\n  web:\n    <<: *defaults\n    image: example/web:1\n',
      fixed:
        'x-defaults: &defaults\n  restart: always\nservices:\n  web:\n    <<: *defaults\n    image: example/web:1\n',
    },
  ],
  check: composeSchemaProblem('unprefixed-extension'),
});
