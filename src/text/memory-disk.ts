import type { Disk, EntryKind } from './disk.ts';

/**
 * A disk that holds just these files (absolute path → text): for tests, and for programs that lint text.
 *
 * @param unexecutable the paths of files that surely lack the execute bit; of the others it is not known
 */
export function memoryDisk(files: ReadonlyMap<string, string>, unexecutable: ReadonlySet<string> = new Set()): Disk {
  const directories = new Map<string, Set<string>>();
  for (const path of files.keys()) {
    let child = path;
    for (let at = child.lastIndexOf('/'); at >= 0; at = child.lastIndexOf('/')) {
      const parent = child.slice(0, at) || '/';
      const names = directories.get(parent) ?? new Set<string>();
      directories.set(parent, names.add(child.slice(at + 1)));
      if (parent === '/') break;
      child = parent;
    }
  }
  return {
    kind: (path): EntryKind | undefined => (files.has(path) ? 'file' : directories.has(path) ? 'directory' : undefined),
    list: (path) => [...(directories.get(path) ?? [])].sort(),
    size: (path) => files.get(path)?.length,
    executable: (path) => (unexecutable.has(path) ? false : undefined),
    read: (path) => files.get(path),
  };
}

/** A disk with the texts of some files replaced (absolute path → text): those that `--fix` has changed but not yet written. */
export function overlayDisk(disk: Disk, texts: ReadonlyMap<string, string>): Disk {
  if (texts.size === 0) return disk;
  return {
    kind: (path) => disk.kind(path),
    list: (path) => disk.list(path),
    executable: (path) => disk.executable(path),
    size: (path) => texts.get(path)?.length ?? disk.size(path),
    read: (path) => texts.get(path) ?? disk.read(path),
  };
}
