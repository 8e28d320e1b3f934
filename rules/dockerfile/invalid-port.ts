import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-port',
  summary: 'A port that Docker rejects',
  why: 'EXPOSE accepts numbers from 0 to 65535 and ranges, optionally followed by `/tcp`, `/udp` or `/sctp`. Docker rejects names, commas, JSON and comments on the same line.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'mixed',
  aliases: {
    hadolint: 'DL3011',
    trivy: 'DS-0008',
    kics: '71bf8cf8',
    semgrep: 'invalid-port',
    tally: 'hadolint/DL3011',
  },
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        EXPOSE «80800»
      `,
      good: dedent`
        FROM debian:13
        EXPOSE 8080
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        EXPOSE 53/«upd»
      `,
      good: dedent`
        FROM debian:13
        EXPOSE 53/udp
      `,
      fixed: dedent`
        FROM debian:13
        EXPOSE 53/udp
      `,
    },
  ],
  check: dockerfileProblem('invalid-port'),
});
