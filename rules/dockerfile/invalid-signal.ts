import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-signal',
  summary: 'A stop signal that Docker does not know',
  why: 'STOPSIGNAL accepts the name of a Linux signal, with or without SIG, or a number. Docker rejects other values.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'mixed',
  references: ['https://docs.docker.com/reference/dockerfile/#stopsignal'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        STOPSIGNAL «SIGTREM»
      `,
      good: dedent`
        FROM debian:13
        STOPSIGNAL SIGTERM
      `,
      fixed: dedent`
        FROM debian:13
        STOPSIGNAL SIGTERM
      `,
    },
  ],
  check: dockerfileProblem('invalid-signal'),
});
