import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-trigger',
  summary: 'An instruction that ONBUILD does not accept',
  why: 'ONBUILD stores an instruction for builds that use this image as their base image. It cannot contain another ONBUILD, a FROM or a MAINTAINER: Docker rejects the file.',
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
