import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Builds the package, wherever npm does it. `npm install -g` of a git address, which is how pre-commit installs hooks, hands its
 * `global` on to the installation of what the build needs: that ends up elsewhere, so it is made up for here.
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
