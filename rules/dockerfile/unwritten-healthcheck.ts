import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/unwritten-healthcheck',
  summary: 'A Dockerfile without HEALTHCHECK',
  why: 'Some scanners require a HEALTHCHECK in every file, even if the image is a tool that serves no requests, the base image has one, or the platform runs its own checks. This rule reports the same places, for comparison with those scanners. `dockerfile/missing-healthcheck` reports the servers that lack one.',
  category: 'operability',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: {
    trivy: 'DS-0026',
    checkov: 'CKV_DOCKER_2',
    kics: 'b03a748a',
    'docker-bench': '4.6',
    dockle: 'CIS-DI-0006',
  },
  yields: ['dockerfile/missing-healthcheck'],
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: dedent`
        «FROM» debian:13-slim
        COPY tool /usr/local/bin/
      `,
      good: dedent`
        FROM debian:13-slim
        COPY tool /usr/local/bin/
        HEALTHCHECK NONE
      `,
    },
  ],
  check: {
    dockerfile({ stages }, { report }) {
      const last = stages.at(-1);
      if (!last || last.healthcheck) return;
      const elsewhere = stages.some(({ healthcheck }) => healthcheck);
      report(last.from.keywordSpan, `no HEALTHCHECK in the ${elsewhere ? 'final stage' : 'file'}`, {
        help: 'add a HEALTHCHECK, or `HEALTHCHECK NONE` if nothing needs to be checked',
        alias: elsewhere ? ['b03a748a', '4.6', 'CIS-DI-0006'] : undefined,
      });
    },
  },
});
