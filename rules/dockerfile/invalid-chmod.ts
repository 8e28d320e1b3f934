import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-chmod',
  summary: 'A file mode that `--chmod` does not take',
  why: '`--chmod` takes octal permissions up to 7777 or the symbolic ones of chmod such as `u+x`. Docker refuses others.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
  examples: [
    {
      bad: 'FROM debian:13\nCOPY --chmod=«0o755» app /app\n',
      good: 'FROM debian:13\nCOPY --chmod=0755 app /app\n',
      fixed: 'FROM debian:13\nCOPY --chmod=0755 app /app\n',
    },
    {
      bad: 'FROM debian:13\nCOPY --chmod=«798» app /app\n',
      good: 'FROM debian:13\nCOPY --chmod=755 app /app\n',
    },
  ],
  check: dockerfileProblem('invalid-chmod'),
});
