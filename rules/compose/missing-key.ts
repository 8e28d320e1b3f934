import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/missing-key',
  summary: 'A required key is missing',
  why: 'Some sections make no sense without one of their keys, and Compose refuses the file without it. In the long form of a volume that is `type`, of a dependency `condition`, of a hook `command`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - «source»: ./site\n        target: /site\n',
      good: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - type: bind\n        source: ./site\n        target: /site\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    volumes:\n      - type: bind\n        source: ./site\n        target: /site\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    post_start:\n      - «user»: root\n',
      good: 'services:\n  web:\n    image: example/web:1\n    post_start:\n      - user: root\n        command: chown app /data\n',
    },
  ],
  check: composeSchemaProblem('missing-key'),
});
