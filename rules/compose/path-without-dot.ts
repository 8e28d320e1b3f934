import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/path-without-dot',
  summary: 'A path that is taken for the name of a volume',
  why: 'Only a source that begins with `.`, `/` or `~` is a path. Anything else is the name of a volume, which the file does not declare: Compose refuses it as undefined.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - «data/site»:/site\n',
      good: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - ./data/site:/site\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - ./data/site:/site\n',
    },
  ],
  check: composeSchemaProblem('path-without-dot'),
});
