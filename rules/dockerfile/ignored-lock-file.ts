import { dedent, defineRule } from '../../src/rule/index.ts';
import { lockState, projectInstall } from '../shared/lock-files.ts';

export default defineRule({
  id: 'dockerfile/ignored-lock-file',
  summary: 'Dependencies are installed without the existing lock file',
  why: 'The build context contains a lock file, but it is not in the image when the dependencies are installed. The package manager then installs the newest versions that the manifest allows. They may differ from the versions that the program was tested with, and from build to build.',
  category: 'reproducibility',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Dockerfile and package managers',
  references: ['https://docs.npmjs.com/cli/commands/npm-ci', 'https://getcomposer.org/doc/01-basic-usage.md'],
  examples: [
    {
      bad: {
        Dockerfile: dedent`
          FROM node:22-slim
          WORKDIR /app
          COPY package.json ./
          RUN «npm install»
        `,
        'package.json': '{ "dependencies": { "express": "^5.0.0" } }\n',
        'package-lock.json': '{ "lockfileVersion": 3 }\n',
      },
      good: {
        Dockerfile: dedent`
          FROM node:22-slim
          WORKDIR /app
          COPY package.json package-lock.json ./
          RUN npm ci
        `,
        'package.json': '{ "dependencies": { "express": "^5.0.0" } }\n',
        'package-lock.json': '{ "lockfileVersion": 3 }\n',
      },
    },
  ],
  check: {
    packages(call, { report, project }) {
      const { host } = call.command.script;
      if (host.kind !== 'run' || (call.action !== 'install' && call.action !== 'upgrade')) return;
      const locked = projectInstall(call);
      if (!locked || !host.stage?.reachable) return;
      const state = lockState(host, call, locked, project);
      if (state.kind !== 'ignored') return;
      const { by, path } = state;
      report(
        call.head,
        by
          ? `\`${call.program}\` installs without the lock file \`${path}\`, because \`${by.file.path}\` excludes it from the build context: every build may install different versions`
          : `\`${call.program}\` installs without the lock file \`${path}\`, which is in the build context but not copied: every build may install different versions`,
        {
          help: by
            ? 'remove the pattern from the ignore file, and install exactly the versions in the lock file'
            : `copy \`${path}\` along with \`${locked.manifest}\`${call.manager === 'npm' ? ', and install with `npm ci`' : ''}`,
          labels: by && [{ at: by, message: 'excluded here' }],
        },
      );
    },
  },
});
