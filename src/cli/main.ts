import { main } from './cli.ts';

/** The entry of the bundle: the only place that touches the process. */

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`infralint | head`) is no failure, and changes nothing about what was found.
    if (error.code !== 'EPIPE') throw error;
  });
}

// Not process.exit: that would cut off what is still on its way into a pipe.
process.exitCode = await main(process.argv.slice(2), {
  // Opened only when it is read: that takes more than a millisecond.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  postponeInterrupt,
});

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
    if (interrupted) process.exit(130);
  };
}
