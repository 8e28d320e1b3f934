import {
  type BuildContext,
  type CopyInstruction,
  chainOf,
  clip,
  dedent,
  defineRule,
  type RunInstruction,
  type ShellCommand,
  type Stage,
  textOf,
} from '../../src/rule/index.ts';
import { installerOf, installsFromManifest, installText } from '../shared/dependency-installs.ts';

export default defineRule({
  id: 'dockerfile/copy-before-install',
  summary: 'The sources are copied before the dependencies are installed',
  why: 'The build cache reuses a step only while everything above it is unchanged. If all sources are copied before the install, every change to any file runs the install again, including its downloads. If only the manifest and the lock file are copied first, the install runs again only when they change.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  presetSeverity: { strict: 'warning' },
  fix: 'none',
  book: 'Image size and layers',
  references: [
    'https://docs.docker.com/build/cache/optimize/#order-your-layers',
    'https://docs.docker.com/build/building/best-practices/#leverage-build-cache',
  ],
  yields: ['dockerfile/unknown-instruction', 'dockerfile/source-outside-context'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        WORKDIR /app
        COPY «.» .
        RUN npm ci
      `,
      good: dedent`
        FROM node:24
        WORKDIR /app
        COPY package.json package-lock.json ./
        RUN npm ci
        COPY . .
      `,
    },
    {
      bad: dedent`
        FROM python:3.13
        COPY «.» /app
        RUN pip install --no-cache-dir -r /app/requirements.txt
      `,
      good: dedent`
        FROM python:3.13
        COPY requirements.txt /app/
        RUN pip install --no-cache-dir -r /app/requirements.txt
        COPY . /app
      `,
    },
  ],
  check: {
    stage(stage, { report, project }) {
      if (!stage.reachable && !stage.shipped) return;
      const copies = stage.instructions.filter(
        (one): one is CopyInstruction => one.kind === 'copy' || one.kind === 'add',
      );
      const copy = copies.find((one) => copiesSources(one, copies));
      if (!copy || copiesFew(project.contextsOf(copy.dockerfile))) return;
      const install = installBehind(copy, stage);
      if (!install || installedBefore(install, copy, stage)) return;
      const text = clip(installText(install), 40);
      report(
        copy.sources[0]!,
        `\`${clip(textOf(copy.sources[0]!), 40)}\` is copied before the install: every change to a file in it runs \`${text}\` again`,
        {
          help: `copy ${manifestOf(installerOf(install))} first, install, then copy the rest: the dependencies stay in the build cache`,
          labels: [{ at: install, message: 'runs again whenever a file changes' }],
        },
      );
    },
  },
});

/** Whether it copies files that developers edit: everything, a directory that becomes the working directory, or sources before the manifest. */
function copiesSources(copy: CopyInstruction, copies: readonly CopyInstruction[]): boolean {
  const [source, ...more] = copy.sources;
  if (!source || copy.from || more.length > 0 || copy.flag('exclude')) return false;
  if (/^(?:\.|\.\/|\/|\.?\/?\*|\.\/\.)$/.test(source.text)) return true;
  if (source.variables.length > 0) return false;
  if (DIRECTORY.test(source.text) && becomesWorkdir(copy)) return true;
  const later = copies.slice(copies.indexOf(copy) + 1);
  return SOURCES.test(source.text) && later.some(({ sources }) => sources.some(({ text }) => MANIFEST.test(text)));
}

function becomesWorkdir({ destination, state }: CopyInstruction): boolean {
  const target = destination?.value;
  if (target === undefined || state?.workdir === undefined) return false;
  return /^\.\/?$/.test(target) || target.replace(/(?<=.)\/$/, '') === state.workdir;
}

const DIRECTORY = /^(?:\.\/)?(?:[\w-]+\/|(?:src|app|html|code|server|backend|frontend|web|client|api))$/;

const SOURCES = /^(?:\.\/)?(?:src|cmd|pkg|internal|app|lib|public|static|templates|views|tests?)\/?$/;

const MANIFEST =
  /(?:^|\/)(?:package\.json|package\*\.json|go\.(?:mod|sum)|go\.\*|requirements[\w.-]*\.txt|Gemfile|composer\.json|pom\.xml|Cargo\.toml|pyproject\.toml|Pipfile|mix\.exs|Makefile)$/;

/** Whether an ignore file excludes everything except a few listed files. */
function copiesFew(contexts: readonly BuildContext[]): boolean {
  return contexts.some(({ ignoreFile }) => ignoreFile?.patterns.some(({ text }) => /^\/?\*\*?$/.test(text)));
}

/** The first install after the copy that does not keep its downloads in a cache mount. */
function installBehind(copy: CopyInstruction, { instructions }: Stage): ShellCommand | undefined {
  for (const run of instructions) {
    if (run.kind !== 'run' || run.start < copy.end || !INSTALL.test(textOf(run)) || isCached(run)) continue;
    const found = run.script?.commands.find(installsFromManifest);
    if (found) return found;
  }
  return undefined;
}

/** A cheap test of the text of a RUN, before its commands are looked at. */
const INSTALL =
  /\b(?:ci|it?|install|sync|fetch|download|vendor|restore|get|mod|deps|dependencies|yarn|pnpm|bun|bundle|dependency)\b/;

const isCached = ({ mounts }: RunInstruction) => mounts.some(({ type }) => type === 'cache');

/** Whether the same package manager runs above the copy: then little is left for the install after it. */
function installedBefore(install: ShellCommand, copy: CopyInstruction, stage: Stage): boolean {
  const manager = installerOf(install);
  return chainOf(stage).some(({ instructions }) =>
    instructions.some(
      (run) =>
        run.kind === 'run' &&
        run.start < copy.start &&
        INSTALL.test(textOf(run)) &&
        run.script?.commands.some((command) => installerOf(command) === manager && installsFromManifest(command)),
    ),
  );
}

const MANIFESTS: Readonly<Record<string, string>> = {
  npm: '`package.json` and its lock file',
  yarn: '`package.json` and `yarn.lock`',
  pnpm: '`package.json` and `pnpm-lock.yaml`',
  bun: '`package.json` and its lock file',
  pip: 'the requirements file',
  bundle: '`Gemfile` and `Gemfile.lock`',
  composer: '`composer.json` and `composer.lock`',
  go: '`go.mod` and `go.sum`',
  cargo: '`Cargo.toml` and `Cargo.lock`',
  mvn: '`pom.xml`',
  dotnet: 'the project files',
};

const manifestOf = (manager: string) => MANIFESTS[manager] ?? 'the manifest and its lock file';
