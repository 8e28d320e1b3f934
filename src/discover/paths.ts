import { relative, resolve, sep } from 'node:path';

/** An absolute path with forward slashes, as {@link Disk} requires. */
export function absolute(cwd: string, path: string): string {
  return forward(resolve(cwd, path));
}

/** A path as it is shown: relative to the working directory, with forward slashes; `.` for the directory itself. */
export function shown(cwd: string, path: string): string {
  return forward(relative(cwd, path)) || '.';
}

/** The directory that holds a path with forward slashes; the root for the root. */
export function parent(path: string): string {
  const cut = path.lastIndexOf('/');
  if (cut < 0) return path;
  return cut === 0 ? '/' : path.slice(0, cut);
}

/** The common prefix of all paths in the directory of a file: up to the last slash. */
export function directoryPrefix(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The last segment of a path with forward slashes. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path inside a directory. */
export function join(directory: string, name: string): string {
  return directory.endsWith('/') ? directory + name : `${directory}/${name}`;
}

/** Whether a path is a directory or below it. */
export function isWithin(directory: string, path: string): boolean {
  return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}

function forward(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
