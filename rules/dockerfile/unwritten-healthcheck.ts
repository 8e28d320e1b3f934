import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/unwritten-healthcheck',
  summary: 'No HEALTHCHECK in the whole file',
  why: 'Scanners want a HEALTHCHECK in every file, also where the image is a tool that answers nobody, where the base image has one, and where a platform checks by itself. This rule reports what they report, for those who compare; dockerfile/missing-healthcheck reports the servers that lack one.',
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
        help: 'add a HEALTHCHECK, or `HEALTHCHECK NONE` if nothing is to be checked',
        alias: elsewhere ? ['b03a748a', '4.6', 'CIS-DI-0006'] : undefined,
      });
    },
  },
});
