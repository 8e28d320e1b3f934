import { type Dirent, readdirSync } from 'node:fs';
import { errorClause } from '../text/real-disk.ts';
import { join } from './paths.ts';

/** Directories with third-party files. */
const pruned = new Set(['node_modules', '.git', 'vendor']);

export interface WalkOptions {
  /** Whether to include a file of this name. */
  wants(name: string): boolean;
  /** Whether to skip a path; a skipped directory is not entered. */
  skips(path: string, isDirectory: boolean): boolean;
  /** Called with the names in a directory before they are tested. */
  enter?: ((directory: string, names: readonly string[]) => void) | undefined;
  /** A directory that cannot be read; the reason is a clause that follows its name. */
  unreadable(directory: string, reason: string): void;
}

/** A file that was found. */
export interface Found {
  readonly path: string;
  /** Whether it is a symbolic link, which may be broken or point to a file that is also found. */
  readonly link: boolean;
}

/**
 * Finds files below a directory, parents before children, each directory in order of names. Links to directories are not followed, as in
 * Git; this also makes link loops harmless.
 */
export function walk(start: string, options: WalkOptions): readonly Found[] {
  const found: Found[] = [];
  const pending = [start];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(directory, { withFileTypes: true });
    } catch (error) {
      options.unreadable(directory, errorClause(error));
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    options.enter?.(
      directory,
      entries.map((entry) => entry.name),
    );
    const below: string[] = [];
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        if (!pruned.has(entry.name) && !options.skips(path, true)) below.push(path);
      } else if (options.wants(entry.name) && !options.skips(path, false)) {
        found.push({ path, link: entry.isSymbolicLink() });
      }
    }
    pending.push(...below.reverse());
  }
  return found;
}
