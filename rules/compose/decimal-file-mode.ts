import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/decimal-file-mode',
  summary: 'A file mode written as a decimal number',
  why: 'A number without a leading zero is decimal: `mode: 440` means the octal mode 0670, which gives the group more than it should have and the owner something else than was meant.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    secrets:\n      - source: key\n        mode: «440»\nsecrets:\n  key:\n    environment: KEY\n',
      good: 'services:\n  web:\n    image: example/web:1\n    secrets:\n      - source: key\n        mode: 0440\nsecrets:\n  key:\n    environment: KEY\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    secrets:\n      - source: key\n        mode: 0440\nsecrets:\n  key:\n    environment: KEY\n',
    },
  ],
  check: composeSchemaProblem('decimal-file-mode'),
});
