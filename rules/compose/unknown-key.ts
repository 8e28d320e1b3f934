import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unknown-key',
  summary: 'A key that Compose does not know',
  why: 'Compose refuses the whole file when it meets a key that it does not know, whichever service is asked for. Mostly it is a typing error; what is meant only for people or other tools belongs under a key that begins with `x-`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: [
    'https://docs.docker.com/reference/compose-file/',
    'https://docs.docker.com/reference/compose-file/extension/',
  ],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    «comand»: serve\n',
      good: 'services:\n  web:\n    image: example/web:1\n    command: serve\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    command: serve\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    healthcheck:\n      test: curl -f http://localhost\n      «start-period»: 10s\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    healthcheck:\n      test: curl -f http://localhost\n      start_period: 10s\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    volumes: [data:/data]\n«volume»:\n  data: {}\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    volumes: [data:/data]\nvolumes:\n  data: {}\n',
    },
  ],
  check: composeSchemaProblem('unknown-key'),
});
