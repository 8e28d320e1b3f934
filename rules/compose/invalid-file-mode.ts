import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-file-mode',
  summary: 'A file mode that is not octal',
  why: 'The permissions of a config, secret or tmpfs are octal. Compose refuses a text with other digits, and `0o440` in quotes as well.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    secrets:\n      - source: key\n        mode: «"0o440"»\nsecrets:\n  key:\n    environment: KEY\n',
      good: 'services:\n  web:\n    image: example/web:1\n    secrets:\n      - source: key\n        mode: 0440\nsecrets:\n  key:\n    environment: KEY\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    secrets:\n      - source: key\n        mode: "0440"\nsecrets:\n  key:\n    environment: KEY\n',
    },
  ],
  check: composeSchemaProblem('invalid-file-mode'),
});
