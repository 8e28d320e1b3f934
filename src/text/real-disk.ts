import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { decode, maxBytes, type ReadResult } from './decode.ts';
import type { Disk, EntryKind } from './disk.ts';

/** The file system, with what discovery and `--fix` need beyond {@link Disk}. */
export interface RealDisk extends Disk {
  /** The decoded text of a file and its encoding, or why it cannot be read. Cached. */
  load(path: string): ReadResult;
}

/** The real file system, each answer cached for the length of a run. */
export function realDisk(): RealDisk {
  const kinds = new Map<string, EntryKind | undefined>();
  const lists = new Map<string, readonly string[]>();
  const texts = new Map<string, ReadResult>();
  const disk: RealDisk = {
    kind(path) {
      if (!kinds.has(path)) kinds.set(path, kindOf(path));
      return kinds.get(path);
    },
    list(path) {
      const known = lists.get(path) ?? listDirectory(path);
      lists.set(path, known);
      return known;
    },
    load(path) {
      const known = texts.get(path) ?? readText(path);
      texts.set(path, known);
      return known;
    },
    // A pipe is read only if the user names it: a path found in another file must not keep us waiting.
    read: (path) => (texts.has(path) || disk.kind(path) === 'file' ? disk.load(path).text : undefined),
  };
  return disk;
}

/** Reads a file as text. Never throws; the problem is a clause that follows the file's name. */
export function readText(absolutePath: string): ReadResult {
  try {
    const stats = statSync(absolutePath);
    const problem = refusal(stats);
    return problem === undefined ? decode(readFileSync(absolutePath)) : { problem };
  } catch (error) {
    return { problem: errorClause(error) };
  }
}

/** Why a file is not read at all; pipes are, for `infralint <(generate)`. */
function refusal(stats: Stats): string | undefined {
  if (stats.isDirectory()) return 'is a directory';
  if (!stats.isFile() && !stats.isFIFO()) return 'is neither a file nor a directory';
  if (stats.size > maxBytes) {
    return `is too large: ${Math.round(stats.size / 1048576)} MB, and nothing above ${maxBytes / 1048576} MB is linted`;
  }
  return undefined;
}

/** Describes a system error in a clause that follows the file's name. */
export function errorClause(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'does not exist';
    case 'ENOTDIR':
      return 'does not exist: a part of the path is no directory';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read: permission denied';
    case 'ELOOP':
      return 'is a symbolic link that leads back to itself';
    case 'ENAMETOOLONG':
      return 'does not exist: the name is too long';
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function kindOf(path: string): EntryKind | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'EACCES' || code === 'EPERM' ? 'other' : undefined;
  }
}

function listDirectory(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
