import { absolute, baseName, join, parent } from '../discover/paths.ts';
import type { Disk } from '../text/disk.ts';

/** Names of configuration files, in the order of precedence in a directory. */
export const configNames: readonly string[] = ['infralint', '.infralint'].flatMap((name) =>
  ['yaml', 'yml', 'json'].map((extension) => `${name}.${extension}`),
);

/** Tests whether a file is an infralint configuration, which is never linted: by its name, or because it is the given one. */
export function configurationTest(cwd: string, given: string | false | undefined): (path: string) => boolean {
  const file = given ? absolute(cwd, given) : undefined;
  return (path) => path === file || configNames.includes(baseName(path));
}

/** Finds the nearest configuration from a directory upwards; results are cached for all directories on the way. */
export function configFinder(disk: Disk): (directory: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (start) => {
    const passed: string[] = [];
    let found: string | undefined;
    for (let directory = start; ; directory = parent(directory)) {
      if (known.has(directory)) {
        found = known.get(directory);
        break;
      }
      passed.push(directory);
      found = configIn(disk, directory);
      if (found !== undefined || parent(directory) === directory) break;
    }
    for (const directory of passed) known.set(directory, found);
    return found;
  };
}

/** The configuration in a directory: a file, or a package.json with a section. */
export function configIn(disk: Disk, directory: string): string | undefined {
  for (const name of configNames) {
    const path = join(directory, name);
    if (disk.kind(path) === 'file') return path;
  }
  return hasSection(disk, directory, 'infralint') ? join(directory, 'package.json') : undefined;
}

/** Whether the package.json in a directory has a section for a tool. */
export function hasSection(disk: Disk, directory: string, tool: string): boolean {
  const manifest = join(directory, 'package.json');
  const text = disk.kind(manifest) === 'file' ? disk.read(manifest) : undefined;
  if (!text?.includes(`"${tool}"`)) return false;
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) && tool in data;
  } catch {
    return false;
  }
}

/** Whether the configuration is a section of a file that others share. */
export function isManifest(path: string): boolean {
  return baseName(path) === 'package.json';
}
