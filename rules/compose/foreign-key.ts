import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/foreign-key',
  summary: 'A key of another tool or of an old file format',
  why: 'Compose, `docker run`, Kubernetes and the first file formats of Compose name the same things differently. Compose knows only its own words and refuses the whole file.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    «net»: host\n',
      good: 'services:\n  web:\n    image: example/web:1\n    network_mode: host\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    network_mode: host\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - type: bind\n        «src»: ./site\n        target: /site\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    volumes:\n      - type: bind\n        source: ./site\n        target: /site\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    «log_driver»: local\n',
      good: 'services:\n  web:\n    image: example/web:1\n    logging:\n      driver: local\n',
    },
  ],
  check: composeSchemaProblem('foreign-key'),
});
