import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-key-value',
  summary: 'A word of ENV, LABEL or ARG that is no `name=value`',
  why: 'When the first word of ENV or LABEL has an equals sign, every further word needs one, and no name may be empty; otherwise Docker refuses the line. Mostly a value with spaces lacks its quotes, or there is a space beside the equals sign.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'unsafe',
  references: [
    'https://docs.docker.com/reference/dockerfile/#env',
    'https://docs.docker.com/reference/dockerfile/#label',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nENV JAVA_OPTS=-Xmx512m «-Xms256m»\n',
      good: 'FROM debian:13\nENV JAVA_OPTS="-Xmx512m -Xms256m"\n',
      fixed: 'FROM debian:13\nENV JAVA_OPTS="-Xmx512m -Xms256m"\n',
    },
    {
      bad: 'FROM debian:13\nENV DEBUG= «1»\n',
      good: 'FROM debian:13\nENV DEBUG=1\n',
      fixed: 'FROM debian:13\nENV DEBUG=1\n',
    },
    {
      bad: 'FROM debian:13\nLABEL «version»\n',
      good: 'FROM debian:13\nLABEL version=1\n',
    },
  ],
  check: dockerfileProblem('invalid-key-value'),
});
