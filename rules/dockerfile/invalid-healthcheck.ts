import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-healthcheck',
  summary: 'An invalid health check',
  why: 'HEALTHCHECK needs the word CMD before its command, times with a unit such as `30s`, and a whole number of retries. Docker rejects anything else, and does not expand variables in the flags.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'mixed',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: dedent`
        FROM example/web:1
        HEALTHCHECK «curl» -f http://localhost/
      `,
      good: dedent`
        FROM example/web:1
        HEALTHCHECK CMD curl -f http://localhost/
      `,
      fixed: dedent`
        FROM example/web:1
        HEALTHCHECK CMD curl -f http://localhost/
      `,
    },
    {
      bad: dedent`
        FROM example/web:1
        HEALTHCHECK «CDM» curl -f http://localhost/
      `,
      fixed: dedent`
        FROM example/web:1
        HEALTHCHECK CMD curl -f http://localhost/
      `,
    },
    {
      bad: dedent`
        FROM example/web:1
        HEALTHCHECK --interval=«30» CMD curl -f http://localhost/
      `,
      good: dedent`
        FROM example/web:1
        HEALTHCHECK --interval=30s CMD curl -f http://localhost/
      `,
    },
  ],
  check: dockerfileProblem('invalid-healthcheck'),
});
