/** How package managers of languages are made to install what their lock file says, from their manuals, November 2026. */

/** How an install is made to require its lock file. */
export interface Strictness {
  /** Verbs and options that do. */
  readonly verbs?: RegExp;
  readonly options: readonly string[];
  /** A setting that does. */
  readonly setting?: RegExp;
  readonly help: string;
  /** The option to add. */
  readonly add?: string;
}

/** By manager. */
export const LOCKED_INSTALLS: Readonly<Record<string, Strictness>> = {
  npm: {
    verbs: /^(?:ci|clean-install|ic|install-clean|install-ci-test|cit)$/,
    options: ['--package-lock-only'],
    help: 'copy `package.json` and `package-lock.json`, and install with `npm ci`, which npm has since 5.7',
  },
  yarn: {
    options: ['--frozen-lockfile', '--immutable', '--pure-lockfile', '--immutable-cache', '--check-cache'],
    setting: /enableImmutableInstalls|YARN_ENABLE_IMMUTABLE_INSTALLS|\bCI[= ]["']?(?:true|1)|frozen-lockfile/,
    help: 'copy `yarn.lock` as well, and add `--frozen-lockfile` (Yarn 1) or `--immutable` (Yarn 2 and newer)',
    add: '--frozen-lockfile',
  },
  pnpm: {
    verbs: /^(?:fetch|ci)$/,
    options: ['--frozen-lockfile', '--offline'],
    setting: /\bCI[= ]["']?(?:true|1)|(?<!no-)frozen[-_]lockfile/i,
    help: 'copy `pnpm-lock.yaml` as well, and add `--frozen-lockfile`',
    add: '--frozen-lockfile',
  },
  bun: {
    verbs: /^ci$/,
    options: ['--frozen-lockfile'],
    setting: /frozenLockfile/,
    help: 'copy the lock file `bun.lock` as well, and add `--frozen-lockfile`',
    add: '--frozen-lockfile',
  },
  bundle: {
    options: ['--frozen', '--deployment'],
    setting: /BUNDLE_(?:FROZEN|DEPLOYMENT)|\b(?:frozen|deployment)\b/,
    help: 'copy the lock file `Gemfile.lock` as well, and run `bundle config set --local frozen true` in front',
  },
  uv: {
    verbs: /^(?:lock|add)$/,
    options: ['--frozen', '--locked'],
    setting: /UV_(?:FROZEN|LOCKED)/,
    help: 'copy `uv.lock` as well, and add `--locked`',
    add: '--locked',
  },
  composer: {
    verbs: /^(?:install|i)$/,
    options: ['--lock'],
    help: 'copy `composer.lock` as well, and run `composer install`',
  },
  poetry: {
    verbs: /^(?:install|sync|add)$/,
    options: ['--lock'],
    help: 'copy `poetry.lock` as well, and run `poetry install`',
  },
  pdm: {
    verbs: /^(?:sync|lock|add)$/,
    options: ['--frozen-lockfile', '--check', '--no-lock'],
    help: 'copy `pdm.lock` as well, and run `pdm sync`',
  },
  pipenv: {
    verbs: /^(?:sync|lock)$/,
    options: ['--deploy', '--ignore-pipfile'],
    help: 'copy `Pipfile.lock` as well, and add `--deploy`',
    add: '--deploy',
  },
};
