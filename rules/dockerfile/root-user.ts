import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'dockerfile/root-user',
  summary: 'The image runs as root because the last USER says so',
  why: 'A process that breaks out of its container, or writes through a bind mount, does so with the rights of its user. An image whose last USER is root gives every container all of them.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: {
    hadolint: { DL3002: 'warning' },
    trivy: 'DS-0002',
    checkov: 'CKV_DOCKER_8',
    kics: '67fd0c4a',
    semgrep: 'last-user-is-root',
    dockle: 'CIS-DI-0001',
    'docker-bench': '4.1',
    sonar: 'S6471',
    tally: 'hadolint/DL3002',
  },
  cwe: 250,
  book: 'Container technology',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [
    {
      bad: dedent`
        FROM debian:13-slim
        USER root
        RUN true
        USER app
        RUN true
        USER «0:0»
      `,
      good: dedent`
        FROM debian:13-slim
        USER root
        RUN true
        USER app
      `,
    },
  ],
  check: {
    stage({ last, user }, { report }) {
      const argument = user.instruction?.argument;
      if (!last || !argument || !/^(root|0)(:|$)/.test(user.name ?? '')) return;
      report(argument, `the image runs as \`${user.name}\`: whatever breaks out of the container has all rights`, {
        help: 'end the stage with `USER` and a user of its own, created earlier in the stage',
      });
    },
  },
});
