import { fstatSync } from 'node:fs';
import { main } from './cli.ts';
import { Ending } from './ending.ts';
import { standardStream } from './output.ts';

/** What `start.ts` has to know of this run. */
export const run = { isLong: false };

const ending = new Ending();

// What the program knows of the process is handed to it here.

// Not process.exit: that would cut off what is still on its way to a terminal.
void main(process.argv.slice(2), {
  // Opened only when it is read: that takes more than a millisecond.
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

/** Asked without opening it. */
function stdinIsFile(): boolean {
  try {
    return fstatSync(0).isFile();
  } catch {
    return false; // It is closed.
  }
}

/** Node's versions whose V8 was measured with {@link PATIENCE}; the flags of V8 are not promised to stay. */
const MEASURED = /^v2[0-4]\./;

/**
 * How much code V8 runs before it optimizes a function, twice the usual. The work is spread over many functions, each of which is hot only for
 * a moment: by default, optimizing them takes a third of the processor time of a run over a thousand files, and does not pay off.
 */
const PATIENCE = '--interrupt-budget=270000';

/** From so many files on, that is worth what it costs: chunks loaded afterwards are compiled anew. */
const VERY_MANY_FILES = 300;

function expectLongRun(files: number): void {
  run.isLong = true;
  if (files >= VERY_MANY_FILES && MEASURED.test(process.version))
    process.getBuiltinModule('node:v8').setFlagsFromString(PATIENCE);
}

/** The time by a clock that is not set back. `performance`, which has it too, loads nine more modules of Node. */
function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** Without a listener Ctrl-C ends the process at once, even in the middle of a long run; while files are written it has to wait. */
function postponeInterrupt(): () => Promise<void> {
  let interrupted = false;
  const listener = () => {
    interrupted = true;
  };
  process.on('SIGINT', listener);
  return async () => {
    // Signals that came meanwhile are delivered in the next turn of the loop.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('SIGINT', listener);
    if (!interrupted) return;
    ending.done();
    process.exit(130);
  };
}
