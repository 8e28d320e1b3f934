import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-key-value',
  summary: 'A word in ENV, LABEL or ARG that is not a `name=value` pair',
  why: 'If the first word of ENV or LABEL contains an equals sign, every further word needs one, and no name may be empty. Otherwise Docker rejects the line. Usually a value with spaces is not quoted, or there is a space next to the equals sign.',
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
      bad: dedent`
        FROM debian:13
        ENV JAVA_OPTS=-Xmx512m «-Xms256m»
      `,
      good: dedent`
        FROM debian:13
        ENV JAVA_OPTS="-Xmx512m -Xms256m"
      `,
      fixed: dedent`
        FROM debian:13
        ENV JAVA_OPTS="-Xmx512m -Xms256m"
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        ENV DEBUG= «1»
      `,
      good: dedent`
        FROM debian:13
        ENV DEBUG=1
      `,
      fixed: dedent`
        FROM debian:13
        ENV DEBUG=1
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        LABEL «version»
      `,
      good: dedent`
        FROM debian:13
        LABEL version=1
      `,
    },
  ],
  check: dockerfileProblem('invalid-key-value'),
});
