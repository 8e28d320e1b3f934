import type { Io } from './io.ts';

/** A run that takes longer than this (in milliseconds) shows its progress, and updates it at this interval. */
const PATIENCE = 1000;
const PERIOD = 100;

/** Shows the progress of a long run on a terminal, in a line that is erased before anything else is written. */
export class Progress {
  readonly #io: Pick<Io, 'stderr' | 'env' | 'now'>;
  readonly #total: number;
  readonly #isShown: boolean;
  #next: number;
  #isThere = false;

  constructor(io: Pick<Io, 'stderr' | 'env' | 'now'>, total: number) {
    this.#io = io;
    this.#total = total;
    this.#isShown = io.stderr.isTTY === true && io.env.TERM !== 'dumb';
    this.#next = io.now() + PATIENCE;
  }

  /** Sets the number of finished files. */
  update(done: number): void {
    if (!this.#isShown || this.#io.now() < this.#next) return;
    this.#next = this.#io.now() + PERIOD;
    this.#isThere = true;
    this.#io.stderr.write(`\r\u001b[K${done} of ${this.#total} files`);
  }

  clear(): void {
    if (this.#isThere) this.#io.stderr.write('\r\u001b[K');
    this.#isThere = false;
  }
}
