import { lstatSync, realpathSync, statSync } from 'node:fs';
import type { Notice } from '../finding.ts';
import type { FileKind } from '../text/file-kind.ts';
import { errorClause, type RealDisk } from '../text/real-disk.ts';
import { classifyName, classifyPath } from './classify.ts';
import type { GitIgnore } from './gitignore.ts';
import type { GlobMatcher } from './globs.ts';
import type { Input } from './input.ts';
import { CONFIGURATION, FOREIGN, passedOver } from './passed-over.ts';
import { absolute, shown } from './paths.ts';
import { isTemplate } from './template.ts';
import { type Found, walk } from './walk-directory.ts';

export interface DiscoverOptions {
  /** Absolute, forward slashes. */
  readonly cwd: string;
  readonly disk: RealDisk;
  /** Globs of files to exclude, relative to `cwd`. */
  readonly exclude?: readonly string[];
  /** Also exclude named files, for callers that name every file, such as pre-commit. */
  readonly forceExclude?: boolean;
  /** Skip files that Git ignores; the default. */
  readonly gitignore?: boolean;
  /** Whether a path (absolute) is a configuration of infralint, which is never linted. */
  readonly isConfiguration?: (path: string) => boolean;
}

export interface Discovery {
  /** Sorted by path, each file once. */
  readonly inputs: readonly Input[];
  readonly notices: readonly Notice[];
  /** How many named files were skipped because of `exclude` or as templates. */
  readonly excluded: number;
  /** How many named files are neither Dockerfiles nor Compose files; a notice names them. */
  readonly passedOver: number;
  /** Whether `exclude` matches a path (absolute). */
  readonly excludes: GlobMatcher;
}

/**
 * Finds the files to lint. A directory stands for all Dockerfiles and Compose files below it, a file for itself if its name or content
 * shows that it is one of them. A file that cannot be read gets a notice: of kind `input` if it was named, otherwise only a note.
 */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const excludes = await excludeMatcher(options);
  const collected = new Collection(options, excludes);
  for (const path of paths) {
    const target = absolute(options.cwd, path);
    const kind = options.disk.kind(target);
    if (kind === 'directory') await collected.addDirectory(target);
    else if (kind === undefined) collected.missing(target, path);
    else await collected.addNamed(target);
  }
  return collected.result();
}

async function excludeMatcher({ exclude = [], cwd }: DiscoverOptions): Promise<GlobMatcher> {
  if (exclude.length === 0) return () => false;
  const { globMatcher } = await import('./globs.ts');
  return globMatcher(exclude, cwd);
}

const GLOB_HELP = 'name a directory to search for Dockerfiles and Compose files; `--exclude GLOB` skips some of them';

class Collection {
  readonly #options: DiscoverOptions;
  readonly #excludes: GlobMatcher;
  readonly #inputs = new Map<string, Input>();
  readonly #notices: Notice[] = [];
  /** The shown paths of named files of other kinds and of named infralint configurations. */
  readonly #foreign = new Set<string>();
  readonly #configurations = new Set<string>();
  #excluded = 0;

  constructor(options: DiscoverOptions, excludes: GlobMatcher) {
    this.#options = options;
    this.#excludes = excludes;
  }

  result(): Discovery {
    const inputs = [...this.#inputs.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const notices = [
      ...this.#notices,
      ...passedOver(this.#foreign, FOREIGN),
      ...passedOver(this.#configurations, CONFIGURATION),
    ];
    return {
      inputs,
      notices,
      excluded: this.#excluded,
      passedOver: this.#foreign.size + this.#configurations.size,
      excludes: this.#excludes,
    };
  }

  async addNamed(path: string): Promise<void> {
    const { disk, forceExclude, isConfiguration } = this.#options;
    if (forceExclude && this.#excludes(path)) {
      this.#excluded++;
      return;
    }
    const { text, problem } = disk.load(path);
    if (text === undefined) {
      this.#unreadable(path, problem);
      return;
    }
    const configuration = isConfiguration?.(path) ?? false;
    const kind = configuration ? undefined : await kindOfFile(path, text);
    if (forceExclude && (kind === undefined || isTemplate(text, kind))) {
      if (kind !== undefined) this.#skippedTemplate(path);
      this.#excluded++;
    } else if (kind === undefined) {
      (configuration ? this.#configurations : this.#foreign).add(this.#shown(path));
    } else {
      this.#inputs.set(path, { path: this.#shown(path), absolutePath: path, kind, named: true });
    }
  }

  async addDirectory(start: string): Promise<void> {
    const { cwd } = this.#options;
    const git = this.#options.gitignore === false ? undefined : await gitIgnore(start);
    const found = walk(start, {
      wants: (name) => classifyName(name) !== undefined,
      skips: (path, isDirectory) => this.#excludes(path) || (git?.ignores(path, isDirectory) ?? false),
      enter: (directory, names) => git?.enter(directory, names),
      unreadable: (directory, reason) => {
        // Only the start directory itself was named.
        if (directory === start) this.#unreadable(directory, reason);
        else
          this.#note(shown(cwd, directory), `directory ${shown(cwd, directory)} ${reason}; its files are not linted`);
      },
    });
    for (const path of withoutDuplicates(found)) await this.#addFound(path);
  }

  missing(path: string, written: string): void {
    const help = /[*?[{]/.test(written) ? GLOB_HELP : undefined;
    this.#unreadable(path, whyNoFile(path), written, help);
  }

  async #addFound(path: string): Promise<void> {
    if (this.#inputs.has(path) || this.#options.isConfiguration?.(path)) return;
    const name = this.#shown(path);
    const kindOnDisk = this.#options.disk.kind(path);
    // A link to a directory.
    if (kindOnDisk === 'directory') return;
    const { text, problem } = kindOnDisk === 'file' ? this.#options.disk.load(path) : { problem: whyNoFile(path) };
    if (text === undefined) {
      this.#note(name, `${name} ${problem}; it is not linted`);
      return;
    }
    const kind = await kindOfFile(path, text);
    if (kind === undefined || kind !== classifyPath(path)?.kind) return;
    if (isTemplate(text, kind)) this.#skippedTemplate(path);
    else this.#inputs.set(path, { path: name, absolutePath: path, kind, named: false });
  }

  #skippedTemplate(path: string): void {
    const name = this.#shown(path);
    this.#notices.push({
      level: 'note',
      kind: 'note',
      path: name,
      message: `${name} is a template; it is not linted`,
      help: 'lint the rendered file, or name this file to lint it as it is',
    });
  }

  #note(path: string, message: string): void {
    this.#notices.push({ level: 'warning', kind: 'note', path, message });
  }

  #unreadable(path: string, reason: string, written?: string, help?: string): void {
    const name = written ?? this.#shown(path);
    const message = `${name} ${reason}`;
    this.#notices.push({ level: 'error', kind: 'input', path: this.#shown(path), message, ...(help && { help }) });
  }

  #shown(path: string): string {
    return shown(this.#options.cwd, path);
  }
}

async function gitIgnore(start: string): Promise<GitIgnore> {
  const { GitIgnore } = await import('./gitignore.ts');
  return new GitIgnore(start);
}

/** Most names are enough; the code that examines the content is only loaded for the others. */
export async function kindOfFile(path: string, text: string): Promise<FileKind | undefined> {
  const byName = classifyPath(path);
  return byName?.sure ? byName.kind : (await import('./kind-of.ts')).kindOf(path, text);
}

/** Drops links to files that were found themselves, because their findings would be reported twice and their fixes applied twice. */
function withoutDuplicates(found: readonly Found[]): readonly string[] {
  if (!found.some((file) => file.link)) return found.map((file) => file.path);
  const seen = new Set<string>();
  const real = (file: Found): string => {
    try {
      return realpathSync(file.path);
    } catch {
      return file.path;
    }
  };
  for (const file of found) if (!file.link) seen.add(real(file));
  const paths: string[] = [];
  for (const file of found) {
    if (file.link) {
      const target = real(file);
      if (seen.has(target)) continue;
      seen.add(target);
    }
    paths.push(file.path);
  }
  return paths;
}

/** Why a path is not a readable file, as a clause that follows its name. Reading from a pipe would wait for a writer. */
function whyNoFile(path: string): string {
  try {
    return statSync(path).isFIFO() ? 'is a pipe' : 'is neither a file nor a directory';
  } catch (error) {
    const clause = errorClause(error);
    return clause === 'does not exist' && isLink(path) ? 'is a broken symbolic link' : clause;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
