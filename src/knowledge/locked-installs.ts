/** How to make language package managers install exactly what their lock file says, from their manuals, November 2026. */

/** How to make an install require its lock file. */
export interface Strictness {
  /** Verbs that require it. */
  readonly verbs?: RegExp;
  readonly options: readonly string[];
  /** A setting that requires it. */
  readonly setting?: RegExp;
  readonly help: string;
  /** The option to add in a fix. */
  readonly add?: string;
}

/** By manager. */
export const LOCKED_INSTALLS: Readonly<Record<string, Strictness>> = {
  npm: {
    verbs: /^(?:ci|clean-install|ic|install-clean|install-ci-test|cit)$/,
    options: ['--package-lock-only'],
    help: 'copy `package.json` and `package-lock.json`, and use `npm ci` (npm 5.7 or newer)',
  },
  yarn: {
    options: ['--frozen-lockfile', '--immutable', '--pure-lockfile', '--immutable-cache', '--check-cache'],
    setting: /enableImmutableInstalls|YARN_ENABLE_IMMUTABLE_INSTALLS|\bCI[= ]["']?(?:true|1)|frozen-lockfile/,
    help: 'copy `yarn.lock`, too, and add `--frozen-lockfile` (Yarn 1) or `--immutable` (Yarn 2 and newer)',
    add: '--frozen-lockfile',
  },
  pnpm: {
    verbs: /^(?:fetch|ci)$/,
    options: ['--frozen-lockfile', '--offline'],
    setting: /\bCI[= ]["']?(?:true|1)|(?<!no-)frozen[-_]lockfile/i,
    help: 'copy `pnpm-lock.yaml`, too, and add `--frozen-lockfile`',
    add: '--frozen-lockfile',
  },
  bun: {
    verbs: /^ci$/,
    options: ['--frozen-lockfile'],
    setting: /frozenLockfile/,
    help: 'copy the lock file `bun.lock`, too, and add `--frozen-lockfile`',
    add: '--frozen-lockfile',
  },
  bundle: {
    options: ['--frozen', '--deployment'],
    setting: /BUNDLE_(?:FROZEN|DEPLOYMENT)|\b(?:frozen|deployment)\b/,
    help: 'copy the lock file `Gemfile.lock`, too, and first run `bundle config set --local frozen true`',
  },
  uv: {
    verbs: /^(?:lock|add)$/,
    options: ['--frozen', '--locked'],
    setting: /UV_(?:FROZEN|LOCKED)/,
    help: 'copy `uv.lock`, too, and add `--locked`',
    add: '--locked',
  },
  composer: {
    verbs: /^(?:install|i)$/,
    options: ['--lock'],
    help: 'copy `composer.lock`, too, and run `composer install`',
  },
  poetry: {
    verbs: /^(?:install|sync|add)$/,
    options: ['--lock'],
    help: 'copy `poetry.lock`, too, and run `poetry install`',
  },
  pdm: {
    verbs: /^(?:sync|lock|add)$/,
    options: ['--frozen-lockfile', '--check', '--no-lock'],
    help: 'copy `pdm.lock`, too, and run `pdm sync`',
  },
  pipenv: {
    verbs: /^(?:sync|lock)$/,
    options: ['--deploy', '--ignore-pipfile'],
    help: 'copy `Pipfile.lock`, too, and add `--deploy`',
    add: '--deploy',
  },
};
