import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/external-name',
  summary: 'The name of an external resource in its old place',
  why: 'Compose still reads a name under `external`, but warns at every call; the key is marked as deprecated in the schema and will go.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/networks/#external'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    networks:\n      - front\nnetworks:\n  front:\n    «external»:\n      name: shared\n',
      good: 'services:\n  web:\n    image: example/web:1\n    networks:\n      - front\nnetworks:\n  front:\n    external: true\n    name: shared\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    networks:\n      - front\nnetworks:\n  front:\n    external: true\n    name: shared\n',
    },
  ],
  check: composeSchemaProblem('external-name'),
});
