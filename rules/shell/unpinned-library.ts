import { dedent, defineRule, type PackageCommand } from '../../src/rule/index.ts';
import { named, pinned, unpinned } from '../shared/unpinned.ts';

/** The codes of other tools. */
const CODES: Partial<Readonly<Record<PackageCommand['manager'], readonly string[]>>> = {
  pip: ['DL3013', '02d9c71f'],
  pipx: ['DL3013'],
  npm: ['DL3016', 'e36d8880'],
  gem: ['DL3028', '22cd11f7'],
  go: ['DL3062'],
};

export default defineRule({
  id: 'shell/unpinned-library',
  summary: 'A pip, npm, gem, go or cargo package is not pinned to a version',
  why: 'pip, npm, gem, go and cargo install the newest release, including a new major version, as soon as it is published. The same commit may fail to build or behave differently from one day to the next, and a hijacked release is installed at once.',
  category: 'reproducibility',
  severity: 'info',
  presets: ['strict'],
  presetSeverity: { strict: 'warning' },
  fix: 'none',
  yields: ['shell/unquoted-version-specifier'],
  aliases: {
    hadolint: { DL3013: 'warning', DL3016: 'warning', DL3028: 'warning', DL3062: 'warning' },
    kics: ['02d9c71f', 'e36d8880', '22cd11f7'],
  },
  book: 'Dockerfile and package managers',
  references: [
    'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
    'https://docs.npmjs.com/cli/commands/npm-ci',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM python:3.13-slim
        RUN pip install --no-cache-dir «flask» gunicorn==23.0.0
      `,
      good: dedent`
        FROM python:3.13-slim
        RUN pip install --no-cache-dir flask==3.1.0 gunicorn==23.0.0
      `,
    },
    {
      bad: dedent`
        FROM node:22-slim
        RUN npm install -g «pnpm»
      `,
      good: dedent`
        FROM node:22-slim
        RUN npm install -g pnpm@10 && npm install
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      if (call.knowledge.of !== 'language') return;
      const packages = unpinned(call);
      const [first] = packages;
      if (!first) return;
      report(
        first,
        `${named(packages)} ${packages.length > 1 ? 'are' : 'is'} not pinned: the build installs the newest version`,
        {
          help: first.name
            ? `pin the version, as in \`${pinned(call, first)}\`, or install from a lock file`
            : 'pin a tag or, better, a commit of the repository',
          alias: CODES[call.manager] ?? [],
        },
      );
    },
  },
});
