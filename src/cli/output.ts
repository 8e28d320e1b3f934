import { fstatSync, statSync, writeSync } from 'node:fs';
import { errorCode } from '../text/error-code.ts';
import { exitCodes } from './exit-code.ts';
import { Misuse, type Output } from './io.ts';

/** How long to wait before writing to a full pipe again, in milliseconds. */
const PAUSE = 1;

/**
 * Standard output (1) or standard error (2). Files and pipes are written to directly, because Node.js streams take milliseconds to load;
 * terminals and everything else are left to Node.js.
 */
export function standardStream(fd: 1 | 2): Output {
  if (isPlain(fd)) return new PlainOutput(fd);
  const stream = fd === 1 ? process.stdout : process.stderr;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Reported once, not for each write.
    if (isClosed(error) || fd === 2 || process.exitCode === exitCodes.misuse) return;
    process.exitCode = exitCodes.misuse;
    process.stderr.write(`error: ${failure(error)}\n`);
  });
  return stream;
}

/** Whether a descriptor is a file, a pipe, a socket or the null device. */
function isPlain(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    const isNull = stats.isCharacterDevice() && stats.rdev === statSync('/dev/null').rdev;
    return stats.isFile() || stats.isFIFO() || stats.isSocket() || isNull;
  } catch {
    return false;
  }
}

class PlainOutput implements Output {
  readonly #fd: 1 | 2;
  #isClosed = false;

  constructor(fd: 1 | 2) {
    this.#fd = fd;
  }

  /** Writes everything before it returns; does nothing after the reader has closed the pipe. */
  write(text: string | Uint8Array): void {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    for (let at = 0; at < bytes.length && !this.#isClosed; ) {
      try {
        at += writeSync(this.#fd, bytes, at);
      } catch (error) {
        if (errorCode(error) === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
        else if (isClosed(error) || this.#fd === 2) this.#isClosed = true;
        else throw new Misuse(failure(error));
      }
    }
  }
}

/** A reader that stops reading (`infralint | head`) is not an error and does not affect the findings. */
function isClosed(error: unknown): boolean {
  return errorCode(error) === 'EPIPE' || errorCode(error) === 'EOF';
}

function failure(error: unknown): string {
  return `standard output cannot be written to: ${error instanceof Error ? error.message : String(error)}`;
}
