/** How language package managers skip development dependencies, from their manuals, November 2026. */

/** How to skip development dependencies in an install. */
export interface ProductionInstall {
  readonly options: readonly string[];
  /** Text anywhere in the stage that has the same effect, or that shows that the stage is for development. */
  readonly setting: RegExp;
  readonly help: string;
  /** Verbs that install a whole project. */
  readonly verbs: RegExp;
}

const NODE = {
  options: ['--production', '--prod', '-P', '--omit', '--only', '--prefix', '--filter', '-g', '--global', '-F'],
  setting:
    /NODE_ENV[= ]["']?\S|NPM_CONFIG_(?:PRODUCTION|OMIT|ONLY)|npm_config_(?:production|omit)|\bomit=dev|npm\s+(?:config\s+)?set\s+(?:only|omit|production)|\bprune\b/i,
};

/** By manager. */
export const PRODUCTION_INSTALLS: Readonly<Record<string, ProductionInstall>> = {
  npm: {
    ...NODE,
    verbs: /^(?:install|i|ci|clean-install|ic)$/,
    help: 'add `--omit=dev`, or set `NODE_ENV=production`',
  },
  yarn: {
    ...NODE,
    verbs: /^(?:install)?$/,
    help: 'add `--production` (Yarn 1), run `yarn workspaces focus --production` (Yarn 2 and newer), or set `NODE_ENV=production`',
  },
  pnpm: { ...NODE, verbs: /^(?:install|i)$/, help: 'add `--prod`' },
  bun: { ...NODE, verbs: /^(?:install|i|ci)$/, help: 'add `--production`' },
  composer: {
    options: ['--no-dev'],
    setting: /COMPOSER_NO_DEV/,
    verbs: /^(?:install|i|update)$/,
    help: 'add `--no-dev`',
  },
  bundle: {
    options: ['--without', '--with', '--only'],
    setting:
      /BUNDLE_(?:WITHOUT|ONLY)|\b(?:without|only)\b.{0,40}\b(?:development|test|default)|\bwithout\b|RAILS_ENV[= ]["']?(?:dev|test)/,
    verbs: /^(?:install)?$/,
    help: 'first run `bundle config set --local without development:test`',
  },
  poetry: {
    options: ['--only', '--without', '--no-dev', '--only-root'],
    setting: /POETRY_(?:WITHOUT|ONLY)|\bonly main\b/,
    verbs: /^(?:install|sync)$/,
    help: 'add `--only main`',
  },
  uv: {
    options: ['--no-dev', '--no-default-groups', '--only-group', '--no-group'],
    setting: /UV_NO_DEV|UV_NO_DEFAULT_GROUPS/,
    verbs: /^sync$/,
    help: 'add `--no-dev`',
  },
  pdm: {
    options: ['--prod', '--production', '--no-dev', '--no-default'],
    setting: /PDM_NO_DEV/,
    verbs: /^(?:install|sync)$/,
    help: 'add `--prod`',
  },
};

/** Names of requirements files for development. */
export const DEVELOPMENT_FILE =
  /(?:^|[/_.-])(?:dev|develop|development|test|tests|testing|lint|docs?|ci)(?:[_-]?requirements)?(?:[_.-][\w.-]*)?\.(?:txt|in|pip)$/i;

/** Development programs that the stage or its containers run. */
export const DEVELOPS =
  /\b(?:(?:npm|yarn|pnpm|bun)\s+(?:run\s+)?(?:build|test|lint|dev|compile|prod|watch|production|development|export|generate|webpack|serve|start:dev)\b|npx?\b|run-script|tsc|ng|vite|webpack|gulp|grunt|rollup|parcel|nodemon|ts-node|tsx|jest|mocha|ava|phpunit|pest|phpstan|rspec|rake\s+(?:test|spec)|pytest|tox|nox|mypy|flake8|ruff|next\s+(?:build|dev)|nest\s+(?:build|start)|react-scripts|vue-cli-service|nuxt|turbo|nx|make)\b/;
