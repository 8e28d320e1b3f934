import { dirname, normalize } from 'node:path/posix';
import type { Disk } from '../../text/disk.ts';

/**
 * The absolute path, normalized and with forward slashes, to which Compose resolves a path in a file: relative to `directory` (absolute).
 * Undefined for a path below a home directory, which depends on who runs it.
 */
export function resolveIn(directory: string, path: string): string | undefined {
  if (/^~(?:$|\/)/.test(path)) return undefined;
  const joined = path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path) ? path : `${directory}/${path}`;
  const normal = normalize(joined.replaceAll('\\', '/'));
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}

/** Whether Docker Compose would fetch a Compose file from elsewhere: an address, a Git repository, an OCI artifact. */
export function isRemote(path: string): boolean {
  return /^(?:https?|git|ssh|oci):|^git@|^github\.com\//.test(path);
}

/** The directory (absolute) of the repository that a directory lies in; undefined when it lies in none. */
export function repositoryOf(directory: string, disk: Disk): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    if (disk.kind(`${at}/.git`) !== undefined) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** Whether a path (absolute) lies in a repository; everything does in none. */
export function isInside(path: string, repository: string | undefined): boolean {
  return repository === undefined || path.startsWith(repository === '/' ? '/' : `${repository}/`);
}
