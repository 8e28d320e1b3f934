import type { LintedFile } from '../finding.ts';

/** Holds back files until all files with earlier paths are finished. */
export class InOrder {
  #waiting: LintedFile[] = [];

  add(files: readonly LintedFile[]): void {
    this.#waiting.push(...files);
  }

  /** The files whose paths come before a path, in order; all of them without one. */
  takeBefore(path: string | undefined): readonly LintedFile[] {
    const ready = path === undefined ? this.#waiting : this.#waiting.filter((file) => file.path < path);
    this.#waiting = path === undefined ? [] : this.#waiting.filter((file) => file.path >= path);
    return ready.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }
}
