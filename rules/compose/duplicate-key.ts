import { defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/duplicate-key',
  summary: 'A key that stands twice in one mapping',
  why: 'YAML allows every key once. Docker Compose refuses the whole file, while other tools silently take the last value, so that half of a configuration may be lost without a word. A second `<<` is refused as well: several anchors are merged by one `<<` with a list.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-yaml': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/fragments/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    ports:\n      - "80:80"\n    «ports»:\n      - "443:443"\n',
      good: 'services:\n  web:\n    image: example/web:1\n    ports:\n      - "80:80"\n      - "443:443"\n',
    },
    {
      bad: 'x-a: &a\n  restart: always\nx-b: &b\n  init: true\nservices:\n  web:\n    <<: *a\n    «<<»: *b\n    image: example/web:1\n',
      fixed:
        'x-a: &a\n  restart: always\nx-b: &b\n  init: true\nservices:\n  web:\n    <<: [*a, *b]\n    image: example/web:1\n',
    },
  ],
  check: composeProblem('duplicate-key'),
});
