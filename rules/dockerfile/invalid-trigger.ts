import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-trigger',
  summary: 'An instruction that ONBUILD cannot hold',
  why: 'ONBUILD keeps an instruction for the builds that stand on this image. It cannot hold another ONBUILD, a FROM or a MAINTAINER: Docker refuses the file.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { hadolint: 'DL3043', tally: ['hadolint/DL3043', 'tally/invalid-onbuild-trigger'] },
  references: ['https://docs.docker.com/reference/dockerfile/#onbuild'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ONBUILD «MAINTAINER» someone
      `,
      good: dedent`
        FROM debian:13
        ONBUILD LABEL org.opencontainers.image.authors=someone
      `,
    },
  ],
  check: dockerfileProblem('invalid-trigger'),
});
