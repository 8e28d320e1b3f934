import { writeSync } from 'node:fs';
import { pluginsRun } from '../rule/plugin-origin.ts';
import { orList } from '../text/wording.ts';
import { exitCodes } from './exit-code.ts';

/** Reports when the process ends before the program is done, and makes it fail. Otherwise, an interrupted run would look clean. */
export class Ending {
  #isDone = false;
  #isIdle = false;

  constructor() {
    // Nothing is left to wait for.
    process.once('beforeExit', () => {
      this.#isIdle = true;
    });
    process.once('exit', () => {
      if (this.#isDone) return;
      process.exitCode = exitCodes.crash;
      this.#tell(
        this.#isIdle
          ? 'infralint exited before it was done: something it was waiting for never happened'
          : 'infralint exited before it was done: something called `process.exit`',
      );
    });
    process.on('uncaughtException', (error: unknown) => {
      this.done();
      this.#tell(`infralint crashed: ${error instanceof Error ? error.message : String(error)}`);
      if (process.env.INFRALINT_DEBUG && error instanceof Error) write(`${error.stack ?? ''}\n`);
      else write('  set INFRALINT_DEBUG=1 to see where it happened\n');
      process.exit(exitCodes.crash);
    });
  }

  /** The program has returned, or is about to end the process. */
  done(): void {
    this.#isDone = true;
  }

  #tell(message: string): void {
    const { loading, loaded } = pluginsRun;
    const names = [...(loading.size > 0 ? loading : loaded)].map((name) => `\`${name}\``);
    const help =
      names.length === 0
        ? 'this is a bug in infralint, not a problem in your files; please report it'
        : `help: check the plugin ${orList(names)}, or use \`--no-plugins\``;
    write(`${message}\n  ${help}\n`);
  }
}

function write(text: string): void {
  try {
    writeSync(2, text);
  } catch {} // Nobody reads it.
}
