import type { ManagerKnowledge, PackageAction, PackageManager } from '../../knowledge/package-manager-types.ts';
import { actionOfVerb, managerKnowledge, managerOfProgram } from '../../knowledge/package-managers.ts';
import type { Located, SourceFile } from '../../text/source.ts';
import { baseName } from './interpreter.ts';
import { type KnownWords, knownWords } from './known-words.ts';
import { packageSpec } from './package-spec.ts';
import type { PackageCommand, PackageOption, PackageSpec, ShellCommand, ShellWord } from './shell-types.ts';

/** What a command asks of a package manager; undefined when it is none. */
export function packagesOf(command: ShellCommand): PackageCommand | undefined {
  const start = programIndex(command);
  const program = start === undefined ? undefined : baseName(command.words[start]!.text ?? '');
  const knowledge = program === undefined ? undefined : managerOfProgram(program);
  return knowledge && new PackageCall(command, knowledge, program!, command.words.slice(start! + 1));
}

/** The word that names the manager: the program, the module of `python -m`, the archive of `php composer.phar`. */
function programIndex({ name, words }: ShellCommand): number | undefined {
  if (name === undefined) return undefined;
  if (/^(?:python|pypy)[\d.]*$/.test(name)) {
    for (let index = 1; index + 1 < words.length; index++) {
      const { text } = words[index]!;
      if (text === '-m') return index + 1;
      if (text === '-X' || text === '-W') index++;
      else if (!text?.startsWith('-')) return undefined;
    }
    return undefined;
  }
  if (name === 'php') {
    const index = words.findIndex((word, at) => at > 0 && /(?:^|\/)composer(?:\.phar)?$/.test(word.text ?? ''));
    return index > 0 ? index : undefined;
  }
  return 0;
}

/** Words taken apart by a manager's own way of writing options. */
interface Arguments {
  readonly options: PackageOption[];
  readonly operands: ShellWord[];
  readonly verb: ShellWord[];
  open: boolean;
}

class PackageCall implements PackageCommand {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly command: ShellCommand;
  readonly manager: PackageManager;
  readonly action: PackageAction;
  readonly program: string;
  readonly verb: ShellWord | undefined;
  readonly head: Located;
  readonly verbText: string;
  readonly options: readonly PackageOption[];
  readonly operands: readonly ShellWord[];
  readonly open: boolean;
  #packages: readonly PackageSpec[] | undefined;

  constructor(command: ShellCommand, knowledge: ManagerKnowledge, program: string, written: readonly ShellWord[]) {
    const known = knownWords(command, written);
    const { words } = known;
    const read = readArguments(known, knowledge);
    this.file = command.file;
    this.start = command.words[0]!.start;
    this.end = command.words.at(-1)!.end;
    this.command = command;
    this.manager = knowledge.manager;
    this.program = program;
    this.options = read.options;
    this.operands = read.operands;
    this.open = read.open;
    const operation = knowledge.manager === 'pacman' ? pacmanOperation(words, read) : undefined;
    this.verb = operation?.verb ?? read.verb[0];
    const named = operation?.verb ?? read.verb.at(-1) ?? command.words[command.words.length - written.length - 1]!;
    this.head = { file: command.file, start: this.start, end: Math.max(this.start, named.end) };
    this.verbText = operation?.verb.prefix ?? read.verb.map((word) => word.text).join(' ');
    if (operation) this.action = operation.action;
    else if (this.verb) this.action = actionOfVerb(knowledge, this.verbText);
    else
      this.action =
        read.open || this.hasOption('--version', '-v', '-V', '--help', '-h') ? 'other' : (knowledge.bare ?? 'other');
  }

  get packages(): readonly PackageSpec[] {
    if (!this.#packages) {
      const named = this.action === 'install' || this.action === 'upgrade' || this.action === 'remove';
      const { notation } = managerKnowledge(this.manager);
      const specs = named ? this.#names().map((word) => packageSpec(notation, word)) : [];
      this.#packages = this.#grouped() ? specs.map((spec) => ({ ...spec, origin: 'group' })) : specs;
    }
    return this.#packages;
  }

  get assumesYes(): boolean {
    const { yes } = managerKnowledge(this.manager);
    if (!yes || this.hasOption(...yes)) return true;
    if (this.manager === 'apt-get' || this.manager === 'apt')
      return this.#quietTwice() || this.#set(['-o', '--option'], /^APT::Get::Assume-Yes=/i);
    return this.#set(['--setopt'], /^assumeyes=/i);
  }

  hasOption(...names: string[]): boolean {
    return this.options.some((option) => names.includes(option.name));
  }

  valuesOf(...names: string[]): readonly (string | undefined)[] {
    return this.options.filter((option) => option.valued && names.includes(option.name)).map((option) => option.value);
  }

  /** The operands without what the action starts from: `pipx inject APP package`, `dnf swap OLD new`. */
  #names(): readonly ShellWord[] {
    const { manager, verbText, operands } = this;
    if (manager === 'pipx' && /^reinstall/.test(verbText)) return [];
    const first = (manager === 'pipx' && verbText === 'inject') || verbText === 'swap';
    return first ? operands.slice(1) : operands;
  }

  /** Whether the operands name groups of packages: of yum and dnf by the verb, of zypper by the type. */
  #grouped(): boolean {
    if (this.manager === 'zypper')
      return this.valuesOf('-t', '--type').some((type) => type !== undefined && type !== 'package');
    return managerKnowledge(this.manager).notation === 'rpm' && /^(?:group|module)/.test(this.verbText);
  }

  /** apt takes the second level of quiet for a yes. */
  #quietTwice(): boolean {
    let level = 0;
    for (const { name, value } of this.options) {
      if (name !== '-q' && name !== '--quiet') continue;
      level = value === undefined ? level + 1 : Number(value);
    }
    return level >= 2;
  }

  #set(options: readonly string[], key: RegExp): boolean {
    return this.valuesOf(...options).some((value) => {
      if (value === undefined) return true;
      const match = key.exec(value);
      return match !== null && !/^["']?(?:0|no|false|off|without|disable)?["']?;?$/i.test(value.slice(match[0].length));
    });
  }
}

function readArguments({ words, replaceable, vanished }: KnownWords, knowledge: ManagerKnowledge): Arguments {
  const read: Arguments = { options: [], operands: [], verb: [], open: vanished };
  const nested = knowledge.nested ?? [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (replaceable.has(word)) read.open = true;
    if (word.prefix === '--' && word.text !== undefined) {
      // What follows in a call of gem is for the build of the extension.
      if (knowledge.manager !== 'gem') read.operands.push(...words.slice(index + 1));
      break;
    }
    if (word.prefix.startsWith('-') && word.prefix.length > 1) {
      index += readOption(word, words[index + 1], knowledge, read);
      continue;
    }
    if (word.text === undefined && word.prefix === '') read.open = true;
    const verbWanted =
      knowledge.manager !== 'pacman' &&
      (read.verb.length === 0 || (read.verb.length === 1 && nested.includes(read.verb[0]!.text!)));
    if (verbWanted && read.operands.length === 0 && word.text !== undefined) read.verb.push(word);
    else if (!verbWanted || read.verb.length > 0) read.operands.push(word);
  }
  return read;
}

/** Reads one option word; returns how many of the words behind it are its value. */
function readOption(
  word: ShellWord,
  next: ShellWord | undefined,
  knowledge: ManagerKnowledge,
  read: Arguments,
): number {
  const { file, start, prefix, text } = word;
  const { valued, singleDash } = knowledge;
  const add = (name: string, value: string | undefined, hasValue: boolean, last: ShellWord = word): void => {
    read.options.push({ file, start, end: Math.max(start, last.end), name, value, valued: hasValue });
  };
  if (prefix.startsWith('--') || singleDash) {
    const equals = prefix.indexOf('=');
    const name = equals < 0 ? prefix : prefix.slice(0, equals);
    if (equals >= 0) add(name, text?.slice(equals + 1), true);
    else if (valued.includes(name) && next) {
      add(name, next.text, true, next);
      return 1;
    } else add(name, undefined, false);
    return 0;
  }
  // Within `conda clean -tipsy` letters mean other things than in front of a package.
  const cleans =
    read.verb[0] !== undefined && actionOfVerb(knowledge, read.verb.map((part) => part.text).join(' ')) === 'clean';
  for (let at = 1; at < prefix.length; at++) {
    const name = `-${prefix[at]}`;
    const attached = prefix.slice(at + 1);
    if (attached.startsWith('=')) {
      add(name, text === undefined ? undefined : attached.slice(1), true);
      return 0;
    }
    if (!valued.includes(name) || cleans) {
      add(name, undefined, false);
      continue;
    }
    if (attached !== '' || text === undefined) {
      add(name, text === undefined ? undefined : attached, true);
      return 0;
    }
    add(name, next?.text, next !== undefined, next);
    return next ? 1 : 0;
  }
  return 0;
}

/** What the capital letter of pacman's options asks for. */
function pacmanOperation(
  words: readonly ShellWord[],
  read: Arguments,
): { verb: ShellWord; action: PackageAction } | undefined {
  const verb = words.find((word) =>
    /^(?:-[a-z]*[SRUQDFTV]|--(?:sync|remove|upgrade|query|database|files|deptest)$)/.test(word.prefix),
  );
  if (!verb) return undefined;
  const has = (short: string, long: string): boolean =>
    read.options.some(({ name }) => name === short || name === long);
  if (has('-R', '--remove')) return { verb, action: 'remove' };
  if (has('-U', '--upgrade')) return { verb, action: 'install' };
  if (!has('-S', '--sync')) return { verb, action: 'other' };
  if (has('-c', '--clean')) return { verb, action: 'clean' };
  if (has('-s', '--search') || has('-i', '--info') || has('-l', '--list') || has('-g', '--groups'))
    return { verb, action: 'other' };
  if (read.operands.length > 0) return { verb, action: 'install' };
  if (has('-u', '--sysupgrade')) return { verb, action: 'upgrade' };
  return { verb, action: has('-y', '--refresh') ? 'refresh' : 'other' };
}
