import type { SourceFile } from '../../text/source.ts';
import { downloadOf } from './download.ts';
import { baseName } from './interpreter.ts';
import { packagesOf } from './packages.ts';
import { shellCall } from './shell-call.ts';
import type {
  DownloadCommand,
  Joint,
  PackageCommand,
  Script,
  ShellAssignment,
  ShellCall,
  ShellCommand,
  ShellRedirect,
  ShellWord,
} from './shell-types.ts';

/** What a command says by itself. */
type CommandParts = Pick<ShellCommand, 'start' | 'end' | 'words' | 'wrappers' | 'assignments' | 'redirects'>;

/** Its place in the script. */
type CommandPlace = Pick<
  ShellCommand,
  'index' | 'joint' | 'negated' | 'guarded' | 'context' | 'readers' | 'errexit' | 'pipefail'
>;

/** A simple command; what rules may not ask for is computed when they do. */
export class Command implements ShellCommand {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly script: Script;
  readonly index: number;
  readonly name: string | undefined;
  readonly words: readonly ShellWord[];
  readonly wrappers: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
  readonly joint: Joint;
  readonly negated: boolean;
  readonly guarded: boolean;
  readonly context: readonly string[];
  readonly readers: readonly ShellCommand[];
  readonly errexit: boolean;
  readonly pipefail: boolean;
  #options: ReadonlySet<string> | undefined;
  #packages: PackageCommand | undefined | 'unread' = 'unread';
  #download: DownloadCommand | undefined | 'unread' = 'unread';

  constructor(script: Script, parts: CommandParts, place: CommandPlace) {
    this.file = script.file;
    this.start = parts.start;
    this.end = parts.end;
    this.script = script;
    this.index = place.index;
    this.words = parts.words;
    this.wrappers = parts.wrappers;
    this.assignments = parts.assignments;
    this.redirects = parts.redirects;
    this.joint = place.joint;
    this.negated = place.negated;
    this.guarded = place.guarded;
    this.context = place.context;
    this.readers = place.readers;
    this.errexit = place.errexit;
    this.pipefail = place.pipefail;
    const program = parts.words[0]?.text;
    this.name = program === undefined ? undefined : baseName(program);
  }

  get packages(): PackageCommand | undefined {
    if (this.#packages === 'unread') this.#packages = packagesOf(this);
    return this.#packages;
  }

  get download(): DownloadCommand | undefined {
    if (this.#download === 'unread') this.#download = downloadOf(this);
    return this.#download;
  }

  get call(): ShellCall | undefined {
    return shellCall(this.words);
  }

  hasOption(...names: string[]): boolean {
    this.#options ??= optionsOf(this.words);
    for (const name of names) if (this.#options.has(name)) return true;
    return false;
  }
}

function optionsOf(words: readonly ShellWord[]): Set<string> {
  const options = new Set<string>();
  for (const { prefix } of words.slice(1)) {
    if (prefix === '--') break;
    if (!prefix.startsWith('-') || prefix === '-') continue;
    const name = prefix.split('=', 1)[0]!;
    options.add(name);
    if (!name.startsWith('--')) for (const letter of name.slice(1)) options.add(`-${letter}`);
  }
  return options;
}
