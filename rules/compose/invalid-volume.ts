import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-volume',
  summary: 'A volume that Docker refuses',
  why: 'A volume needs a source and an absolute path in the container. Compose refuses an empty part (often a variable that is not set), and the engine a target that is relative or the root.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - ./site:«site»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - ./site:/site\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - type: bind\n        source: ./site\n        target: «site»\n',
    },
  ],
  check: composeSchemaProblem('invalid-volume'),
});
