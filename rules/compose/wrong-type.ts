import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/wrong-type',
  summary: 'A value of the wrong type',
  why: 'Compose refuses the whole file when a value is a list where it wants a mapping, a number where it wants a text, or nothing at all. Numbers and truth values become text with quotes around them.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    command: ["sleep", «10»]\n',
      good: 'services:\n  web:\n    image: example/web:1\n    command: ["sleep", "10"]\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    command: ["sleep", "10"]\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    ports: «"8080:80"»\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    ports: ["8080:80"]\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    «environment»:\n',
      good: 'services:\n  web:\n    image: example/web:1\n    environment:\n      MODE: fast\n',
    },
  ],
  check: composeSchemaProblem('wrong-type'),
});
