import type { Disk } from '../text/disk.ts';

const EXAMPLE = /(?:^|[._-])(?:example|sample|template|tpl|tmpl|dist|default|defaults|skel|skeleton|in)(?:[._-]|$)/i;

/** Files that are examples of others next to them: `.env.example` for `.env`, `token.txt.sample` for `token.txt`. */
export class ExampleFiles {
  readonly #disk: Disk;
  /** By directory, in lowercase. */
  readonly #names = new Map<string, readonly string[]>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Whether one of them is next to a path (absolute) and is an example of it. */
  showHowToMake(path: string): boolean {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1).toLowerCase();
    const stem = name.replace(/^\.+/, '').replace(/\.[^.]*$/, '');
    const environment = name.includes('env');
    return this.#in(path.slice(0, slash) || '/').some(
      (other) => other.includes(stem) || (environment && other.includes('env')),
    );
  }

  #in(directory: string): readonly string[] {
    const names =
      this.#names.get(directory) ??
      this.#disk
        .list(directory)
        .filter((name) => EXAMPLE.test(name))
        .map((name) => name.toLowerCase());
    this.#names.set(directory, names);
    return names;
  }
}
