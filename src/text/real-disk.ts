import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import { decode, maxBytes, type ReadResult } from './decode.ts';
import type { Disk, EntryKind } from './disk.ts';
import { errorCode } from './error-code.ts';
import { gitExecutable } from './git-index.ts';

/** The file system, with what discovery and `--fix` need beyond {@link Disk}. */
export interface RealDisk extends Disk {
  /** The decoded text of a file and its encoding, or why it cannot be read. Cached. */
  load(path: string): ReadResult;
}

/** How many characters of texts are kept: enough for the files of a project, which are read more than once. */
const maxKept = 4 << 20;

/** The real file system. Answers are cached for the length of a run; of the texts only the latest, which can be read again. */
export function realDisk(): RealDisk {
  const kinds = new Map<string, EntryKind>();
  const lists = new Map<string, readonly string[]>();
  const texts = new Map<string, ReadResult>();
  let kept = 0;
  const keep = (path: string, result: ReadResult) => {
    texts.set(path, result);
    kept += result.text?.length ?? 0;
    for (const [oldest, { text = '' }] of texts) {
      if (kept <= maxKept) break;
      // What came through a pipe cannot be read again.
      if (disk.kind(oldest) !== 'file' || oldest === path) continue;
      texts.delete(oldest);
      kept -= text.length;
    }
  };
  const disk: RealDisk = {
    kind(path) {
      const known = kinds.get(path) ?? kindOf(path);
      // Missing paths are usually looked up once, and would fill most of the cache.
      if (known) kinds.set(path, known);
      return known;
    },
    list(path) {
      const known = lists.get(path) ?? listDirectory(path);
      lists.set(path, known);
      return known;
    },
    size: (path) => fileAt(path)?.size,
    executable(path) {
      const stats = fileAt(path);
      // Windows and archives do not have this bit, so its absence only counts if Git has recorded it.
      return stats && (stats.mode & 0o111) !== 0 && sep === '/' ? true : stats && gitExecutable(path);
    },
    load(path) {
      const known = texts.get(path);
      if (known) return known;
      const read = readText(path);
      keep(path, read);
      return read;
    },
    // A pipe is read only if the user names it: a path found in another file must not block the run.
    read: (path) => (texts.has(path) || disk.kind(path) === 'file' ? disk.load(path).text : undefined),
  };
  return disk;
}

/** Reads a file as text. Never throws; the problem is a clause that follows the file's name. */
export function readText(absolutePath: string): ReadResult {
  try {
    const stats = statSync(absolutePath);
    const problem = unreadable(stats);
    return problem === undefined ? decode(readFileSync(absolutePath)) : { problem };
  } catch (error) {
    return { problem: errorClause(error) };
  }
}

/** Why a file is not read at all; pipes are, for `infralint <(generate)`. */
function unreadable(stats: Stats): string | undefined {
  if (stats.isDirectory()) return 'is a directory';
  if (!stats.isFile() && !stats.isFIFO()) return 'is neither a file nor a directory';
  if (stats.size > maxBytes) {
    return `is too large: ${Math.round(stats.size / 1048576)} MB (the maximum is ${maxBytes / 1048576} MB)`;
  }
  return undefined;
}

/** Describes a system error in a clause that follows the file's name. */
export function errorClause(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'does not exist';
    case 'ENOTDIR':
      return 'does not exist: part of the path is not a directory';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read: permission denied';
    case 'ELOOP':
      return 'is a symbolic link that points back to itself';
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
    const code = errorCode(error);
    return code === 'EACCES' || code === 'EPERM' ? 'other' : undefined;
  }
}

function fileAt(path: string): Stats | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats : undefined;
  } catch {
    return undefined;
  }
}

function listDirectory(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
