import { baseName, join, parent } from '../discover/paths.ts';
import type { Disk } from '../text/disk.ts';
import type { ConfigProblem } from './config-types.ts';
import { configNames, hasSection, isManifest } from './find.ts';

/** Default configuration files of other linters, which `infralint init --from` migrates. Tested with hadolint 2.15 and dclint 3.1. */
export const RIVAL_CONFIGS: readonly string[] = [
  '.hadolint.yaml',
  '.hadolint.yml',
  '.dclintrc',
  '.dclintrc.json',
  '.dclintrc.yaml',
  '.dclintrc.yml',
  '.dclintrc.js',
  '.dclintrc.cjs',
  '.dclintrc.mjs',
];

/** Names that users may expect for an infralint configuration, or for one of a tool that cannot be migrated. */
const UNKNOWN_CONFIGS: readonly string[] = [
  '.infralint',
  '.infralintignore',
  '.infralintrc',
  ...['json', 'yaml', 'yml', 'js', 'cjs'].map((extension) => `.infralintrc.${extension}`),
  ...['js', 'mjs', 'cjs', 'ts', 'json', 'yaml'].map((extension) => `infralint.config.${extension}`),
  'infralint.toml',
];

/** The names of the configurations in a directory that `infralint init --from` migrates. */
export function takenOver(disk: Disk, directory: string): readonly string[] {
  const names = present(disk, directory, RIVAL_CONFIGS);
  return hasSection(disk, directory, 'dclint') ? [...names, 'package.json'] : names;
}

/** The readable name of a configuration: for package.json, its section. */
export function rivalName(name: string): string {
  return isManifest(name) ? '`dclint` in package.json' : name;
}

/** Files that look like a configuration in a directory without an infralint configuration. */
export function rivalsIn(disk: Disk, directory: string): readonly string[] {
  return [...takenOver(disk, directory), ...present(disk, directory, [...UNKNOWN_CONFIGS, '.compose-lint.yml'])];
}

/** Files that look like an infralint configuration next to the one that is read. */
export function besideConfig(disk: Disk, config: string): readonly string[] {
  const directory = parent(config);
  const others = configNames.slice(isManifest(config) ? configNames.length : configNames.indexOf(baseName(config)) + 1);
  const files = present(disk, directory, [...others, ...UNKNOWN_CONFIGS]);
  return !isManifest(config) && hasSection(disk, directory, 'infralint') ? [...files, 'package.json'] : files;
}

function present(disk: Disk, directory: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => disk.kind(join(directory, name)) === 'file');
}

/** Whether a configuration is a program that would have to be run. */
export function isProgram(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path);
}

/** The problem if the given configuration belongs to another tool (`.hadolint.yaml`, `hadolint-ci.yml`). */
export function rivalProblem(path: string): ConfigProblem | undefined {
  const tool = /(?:^|\/)\.?(hadolint|dclint|compose-lint)[^/]*$/.exec(path)?.[1];
  if (tool === undefined) return undefined;
  return {
    message: `${path} is a ${tool} configuration`,
    help:
      tool === 'compose-lint'
        ? 'run `infralint init`, and set its codes (`CL-0001`) under `rules` in the new file'
        : `run \`infralint init --from ${path}\` to migrate it`,
  };
}
