import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Builds the package when npm prepares it. `npm install -g` of a git URL, which is how pre-commit installs hooks, passes its
 * `global` setting on to the installation of the build dependencies: these end up elsewhere, so they are installed again here.
 */
const npm = process.env.npm_execpath;
if (!existsSync('node_modules/tsup') && npm !== undefined)
  run([npm, 'ci', '--no-global', '--location=project', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
run(['node_modules/tsup/dist/cli-default.js']);
run(['scripts/bring-types.js']);

/** @param {readonly string[]} argv a program for Node and its arguments */
function run(argv) {
  const { status } = spawnSync(process.execPath, argv, {
    stdio: 'inherit',
    env: { ...process.env, npm_config_global: '', npm_config_location: 'project' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
