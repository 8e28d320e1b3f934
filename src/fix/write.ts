import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../text/error-code.ts';
import { writeProblem } from '../text/write-problem.ts';

export interface WriteOptions {
  /** Begin with a byte order mark, as the file did. */
  readonly bom?: boolean;
}

/**
 * Replaces the text of an existing file, as UTF-8: all of it or nothing, through a temporary file in the same directory. Follows symbolic
 * links to the real file and keeps mode and owner. A file that has further hard links, whose owner cannot be kept, or whose directory is
 * not writable is written in place. Never throws: `problem` says why the file is unchanged, for example `it is read-only`.
 */
export function writeText(absolutePath: string, text: string, options: WriteOptions = {}): { problem?: string } {
  const data = Buffer.from(options.bom ? `\uFEFF${text}` : text, 'utf8');
  try {
    const path = realpathSync(absolutePath);
    const stats = statSync(path);
    if (!stats.isFile()) return { problem: 'it is not a regular file' };
    if (!isWritable(path, stats)) return { problem: 'it is read-only' };
    if (stats.nlink > 1 || !replaceFile(path, data, stats)) overwrite(path, data);
    return {};
  } catch (error) {
    return { problem: reason(error) };
  }
}

/** Also checks the mode: root may write everything, but a file without any write permission should stay unchanged. */
function isWritable(path: string, { mode }: Stats): boolean {
  if ((mode & 0o222) === 0) return false;
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** False if the directory is not writable or the owner cannot be kept; then nothing has changed. */
function replaceFile(path: string, data: Buffer, stats: Stats): boolean {
  const temporary = join(dirname(path), `.infralint-${randomUUID()}`);
  let file: number;
  try {
    file = openSync(temporary, 'wx', 0o600);
  } catch {
    return false;
  }
  try {
    const kept = withFile(file, () => {
      if (!keepsOwner(file, stats)) return false;
      fchmodSync(file, stats.mode & 0o7777);
      writeAll(file, data);
      return true;
    });
    if (kept) renameSync(temporary, path);
    else unlinkSync(temporary);
    return kept;
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

function keepsOwner(file: number, { uid, gid }: Stats): boolean {
  try {
    fchownSync(file, uid, gid);
    return true;
  } catch {
    return false;
  }
}

/** Writes over a file; when that fails half way (a full disk), puts back what was there. */
function overwrite(path: string, data: Buffer): void {
  const before = readFileSync(path);
  withFile(openSync(path, 'r+'), (file) => {
    try {
      writeAll(file, data);
    } catch (error) {
      writeAll(file, before);
      throw error;
    }
  });
}

function withFile<Result>(file: number, use: (file: number) => Result): Result {
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, data: Buffer): void {
  for (let at = 0; at < data.length; ) at += writeSync(file, data, at, data.length - at, at);
  ftruncateSync(file, data.length);
  fsyncSync(file);
}

function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // The first error is the one to report.
  }
}

function reason(error: unknown): string {
  return errorCode(error) === 'ENOENT' ? 'it no longer exists' : writeProblem(error);
}
