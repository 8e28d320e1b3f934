import { dedent, defineRule } from '../../src/rule/index.ts';
import { becomesUser, sudoOf } from '../shared/sudo.ts';

export default defineRule({
  id: 'shell/sudo-as-user',
  summary: 'A build step uses sudo to become another user',
  why: 'USER sets the user for the following instructions and does not need a program. sudo must be installed, stays in the image, and changes the environment variables of the build.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: {
    hadolint: { DL3004: 'error' },
    trivy: { 'DS-0010': 'error' },
    checkov: 'CKV2_DOCKER_1',
    kics: '8ada6e80',
    semgrep: 'no-sudo-in-dockerfile',
    dockle: 'DKL-DI-0001',
    tally: 'hadolint/DL3004',
  },
  cwe: 250,
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM node:24
        RUN «sudo» -u node npm config set fund false
      `,
      good: dedent`
        FROM node:24
        USER node
        RUN npm config set fund false
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const sudo = command.script.host.kind === 'run' ? sudoOf(command) : undefined;
      if (!sudo || !becomesUser(command, sudo)) return;
      report(sudo, 'this step uses `sudo` to become another user', { help: 'use `USER` before the RUN' });
    },
  },
});
