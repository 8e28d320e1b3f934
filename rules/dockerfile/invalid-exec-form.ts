import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-exec-form',
  summary: 'A JSON array that is not a valid exec form',
  why: 'The exec form is a JSON array of strings. Docker rejects numbers and other values in it, and a SHELL that is not in this form.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'mixed',
  references: [
    'https://docs.docker.com/reference/dockerfile/#shell-and-exec-form',
    'https://docs.docker.com/reference/dockerfile/#shell',
  ],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        CMD ["sleep", «60»]
      `,
      good: dedent`
        FROM debian:13
        CMD ["sleep", "60"]
      `,
      fixed: dedent`
        FROM debian:13
        CMD ["sleep", "60"]
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        SHELL «/bin/bash -c»
      `,
      good: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
      `,
      fixed: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
      `,
    },
  ],
  check: dockerfileProblem('invalid-exec-form'),
});
