import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/mount-option-mismatch',
  summary: 'Mount options that do not fit the type of the mount',
  why: 'A mount takes the options of its own type only: the engine refuses a volume with bind options and a tmpfs with a source, and Compose looks for a volume with the name of the path when the type is `volume`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - type: volume\n        source: «./site»\n        target: /site\n',
      good: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - type: bind\n        source: ./site\n        target: /site\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    volumes:\n      - type: bind\n        source: ./site\n        target: /site\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - type: tmpfs\n        target: /cache\n        «volume»:\n          nocopy: true\n',
    },
  ],
  check: composeSchemaProblem('mount-option-mismatch'),
});
