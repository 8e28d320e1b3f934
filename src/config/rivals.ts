import { baseName, join, parent } from '../discover/paths.ts';
import type { Disk } from '../text/disk.ts';
import type { ConfigProblem } from './config-types.ts';
import { configNames, hasSection, isManifest } from './find.ts';

/** Configurations of other linters that they find by themselves, and that `infralint init --from` takes over. Tried with hadolint 2.15 and dclint 3.1. */
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

/** Names that a configuration of ours, or one of a tool that cannot be taken over, may have. */
const UNKNOWN_CONFIGS: readonly string[] = [
  '.infralint',
  '.infralintignore',
  '.infralintrc',
  ...['json', 'yaml', 'yml', 'js', 'cjs'].map((extension) => `.infralintrc.${extension}`),
  ...['js', 'mjs', 'cjs', 'ts', 'json', 'yaml'].map((extension) => `infralint.config.${extension}`),
  'infralint.toml',
];

/** The configurations in a directory that `infralint init --from` takes over, by name. */
export function takenOver(disk: Disk, directory: string): readonly string[] {
  const names = present(disk, directory, RIVAL_CONFIGS);
  return hasSection(disk, directory, 'dclint') ? [...names, 'package.json'] : names;
}

/** What people call one of them: of package.json only a section is meant. */
export function rivalName(name: string): string {
  return isManifest(name) ? '`dclint` in package.json' : name;
}

/** What looks like a configuration in a directory where there is none of ours. */
export function rivalsIn(disk: Disk, directory: string): readonly string[] {
  return [...takenOver(disk, directory), ...present(disk, directory, [...UNKNOWN_CONFIGS, '.compose-lint.yml'])];
}

/** What looks like a configuration of ours beside the one that is read. */
export function besideConfig(disk: Disk, config: string): readonly string[] {
  const directory = parent(config);
  const others = configNames.slice(isManifest(config) ? configNames.length : configNames.indexOf(baseName(config)) + 1);
  const files = present(disk, directory, [...others, ...UNKNOWN_CONFIGS]);
  return !isManifest(config) && hasSection(disk, directory, 'infralint') ? [...files, 'package.json'] : files;
}

function present(disk: Disk, directory: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => disk.kind(join(directory, name)) === 'file');
}

/** Whether a configuration is a program, which would have to be run. */
export function isProgram(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path);
}

/** What is wrong with reading the configuration of another tool (`.hadolint.yaml`, `hadolint-ci.yml`) as ours. */
export function rivalProblem(path: string): ConfigProblem | undefined {
  const tool = /(?:^|\/)\.?(hadolint|dclint|compose-lint)[^/]*$/.exec(path)?.[1];
  if (tool === undefined) return undefined;
  return {
    message: `${path} is a configuration of ${tool}`,
    help:
      tool === 'compose-lint'
        ? '`infralint init` writes one of infralint, which takes its codes (`CL-0001`) under `rules`'
        : `run \`infralint init --from ${path}\` to take it over`,
  };
}
