import { fstatSync } from 'node:fs';
import { main } from './cli.ts';
import { Ending } from './ending.ts';
import { standardStream } from './output.ts';

/** What `start.ts` needs to know about this run. */
export const run = { isLong: false };

const ending = new Ending();

// Everything that the program uses of the process is passed in here.

// Not process.exit, which would cut off pending output to a terminal.
void main(process.argv.slice(2), {
  // Opened only when it is read, because opening takes more than a millisecond.
  get stdin() {
    return process.stdin;
  },
  stdinIsFile,
  stdout: standardStream(1),
  stderr: standardStream(2),
  env: process.env,
  cwd: process.cwd(),
  now: milliseconds,
  postponeInterrupt,
  expectLongRun,
}).then((code) => {
  ending.done();
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
});

/** Checks without opening it. */
function stdinIsFile(): boolean {
  try {
    return fstatSync(0).isFile();
  } catch {
    return false; // It is closed.
  }
}

/** The Node.js versions whose V8 was measured with {@link PATIENCE}; flags of V8 may change. */
const MEASURED = /^v2[0-4]\./;

/**
 * How much code V8 runs before it optimizes a function, twice the usual. The work is spread over many functions, each of which is hot only for
 * a moment: by default, optimizing them takes a third of the processor time of a run over a thousand files, and does not pay off.
 */
const PATIENCE = '--interrupt-budget=270000';

/** From this number of files on, that pays off although chunks loaded afterwards must be compiled again. */
const VERY_MANY_FILES = 300;

function expectLongRun(files: number): void {
  run.isLong = true;
  if (files >= VERY_MANY_FILES && MEASURED.test(process.version))
    process.getBuiltinModule('node:v8').setFlagsFromString(PATIENCE);
}

/** The time of a monotonic clock. `performance` has one too, but loads nine more modules of Node.js. */
function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** Without a listener, Ctrl-C ends the process immediately, even during a long run. While files are written, it must wait. */
function postponeInterrupt(): () => Promise<void> {
  let interrupted = false;
  const listener = () => {
    interrupted = true;
  };
  process.on('SIGINT', listener);
  return async () => {
    // Signals received in the meantime are delivered in the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('SIGINT', listener);
    if (!interrupted) return;
    ending.done();
    process.exit(130);
  };
}
