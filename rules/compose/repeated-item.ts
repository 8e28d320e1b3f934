import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/repeated-item',
  summary: 'The same item twice in a list',
  why: 'Compose refuses a list that holds the same item twice. Only where lists of several files are merged key by key (ports, environment, labels and a few more) does it drop the repetition without a word.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    security_opt:\n      - no-new-privileges:true\n      - «no-new-privileges:true»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    security_opt:\n      - no-new-privileges:true\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    security_opt:\n      - no-new-privileges:true\n',
    },
  ],
  check: composeSchemaProblem('repeated-item'),
});
