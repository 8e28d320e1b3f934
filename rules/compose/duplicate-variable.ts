import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/duplicate-variable',
  summary: 'A variable that is set twice in a list',
  why: 'Of two entries with the same name the last one counts, without a message. Whoever changes the first one wonders why nothing happens.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#environment'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    environment:\n      - LEVEL=info\n      - «MODE=fast»\n      - MODE=slow\n',
      good: 'services:\n  web:\n    image: example/web:1\n    environment:\n      - MODE=slow\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    environment:\n      - LEVEL=info\n      - MODE=slow\n',
    },
  ],
  check: composeSchemaProblem('duplicate-variable'),
});
