import { dedent, defineRule } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { userSetByCompose } from '../shared/stage-builds.ts';
import { startOf } from '../shared/start-user.ts';

export default defineRule({
  id: 'dockerfile/root-user',
  summary: 'An image that runs as root because of its last USER',
  why: 'A process that breaks out of its container, or writes through a bind mount, does so with the privileges of its user. If the last USER of an image is root, all of its containers have root privileges.',
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
    stage(stage, { report, project }) {
      const { last, user, from } = stage;
      const argument = user.instruction?.argument;
      if (!last || !argument || !/^(?:(?:root|0)(?::|$)|ContainerAdministrator$)/i.test(user.name ?? '')) return;
      const start = startOf(stage, project);
      if (start === 'drops' || userSetByCompose(stage, project)) return;
      report(
        argument,
        `the image runs as ${inWords(user.name)}: a process that breaks out of the container has full privileges`,
        {
          help: WINDOWS.test(user.name ?? '')
            ? 'end the stage with `USER ContainerUser`, which exists in every Windows base image'
            : 'create a user in the stage, and end the stage with `USER <user>`',
          milder: start === 'nothing' || isForDevelopment(from.file.path),
        },
      );
    },
  },
});

const WINDOWS = /^ContainerAdministrator$/i;

function inWords(name = ''): string {
  if (WINDOWS.test(name)) return `the administrator (\`${name}\`)`;
  return name === 'root' ? 'root' : `root (\`${name}\`)`;
}
