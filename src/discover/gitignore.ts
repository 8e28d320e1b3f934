import { existsSync, readFileSync } from 'node:fs';
import ignore, { type Ignore } from 'ignore';
import { join, parent } from './paths.ts';

/** Tests which paths Git ignores: by the `.gitignore` files from the root of the repository down, and `.git/info/exclude`. */
export class GitIgnore {
  /** By directory; the rules of a directory apply to paths below it. */
  readonly #rules = new Map<string, Ignore>();

  /** Reads the rules above a directory that is about to be walked; its own rules are read by {@link enter}. */
  constructor(start: string) {
    const root = repositoryRoot(start);
    if (root === undefined) return;
    this.#add(root, join(root, '.git/info/exclude'));
    for (const directory of between(root, start)) this.#add(directory, join(directory, '.gitignore'));
    // Someone who names an ignored directory wants to lint it.
    if (start !== root && this.ignores(start, true)) this.#rules.clear();
  }

  /** Reads the `.gitignore` of a directory; call it for a directory before its entries are judged. */
  enter(directory: string, names: readonly string[]): void {
    if (names.includes('.gitignore')) this.#add(directory, join(directory, '.gitignore'));
  }

  /** Whether a path is ignored; the rules nearest to it decide. */
  ignores(path: string, isDirectory: boolean): boolean {
    if (this.#rules.size === 0) return false;
    for (let at = path; at !== parent(at); ) {
      at = parent(at);
      const rules = this.#rules.get(at);
      if (!rules) continue;
      const verdict = rules.test(path.slice(at === '/' ? 1 : at.length + 1) + (isDirectory ? '/' : ''));
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  }

  #add(directory: string, file: string): void {
    try {
      const rules = this.#rules.get(directory) ?? ignore();
      this.#rules.set(directory, rules.add(readFileSync(file, 'utf8')));
    } catch {
      // Missing or unreadable: nothing is ignored, as in Git.
    }
  }
}

function repositoryRoot(start: string): string | undefined {
  for (let directory = start; ; directory = parent(directory)) {
    if (existsSync(join(directory, '.git'))) return directory;
    if (parent(directory) === directory) return undefined;
  }
}

/** The directories from the root down to the one above `start`. */
function between(root: string, start: string): readonly string[] {
  const directories: string[] = [];
  for (let at = start; at !== root; at = parent(at)) directories.unshift(parent(at));
  return directories;
}
