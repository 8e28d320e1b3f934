import type { ManagerKnowledge, PackageAction } from '../../knowledge/package-manager.ts';
import { actionOfVerb, managerOfProgram, type PackageManager } from '../../knowledge/package-managers.ts';
import type { Located, SourceFile } from '../../text/source.ts';
import { baseName } from './interpreter.ts';
import { knownWords } from './known-words.ts';
import { operationOf, readArguments } from './package-arguments.ts';
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

class PackageCall implements PackageCommand {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly command: ShellCommand;
  readonly manager: PackageManager;
  readonly knowledge: ManagerKnowledge;
  readonly action: PackageAction;
  readonly program: string;
  readonly verb: ShellWord | undefined;
  readonly head: Located;
  readonly verbText: string;
  readonly options: readonly PackageOption[];
  readonly operands: readonly ShellWord[];
  readonly open: boolean;
  #packages: readonly PackageSpec[] | undefined;

  constructor(
    command: ShellCommand,
    knowledge: ManagerKnowledge<PackageManager>,
    program: string,
    written: readonly ShellWord[],
  ) {
    const known = knownWords(command, written);
    const { words } = known;
    const read = readArguments(known, knowledge);
    this.file = command.file;
    this.start = command.words[0]!.start;
    this.end = command.words.at(-1)!.end;
    this.command = command;
    this.manager = knowledge.manager;
    this.knowledge = knowledge;
    this.program = program;
    this.options = read.options;
    this.operands = read.operands;
    this.open = read.open;
    const operation = operationOf(knowledge, read, words);
    this.verb = operation?.verb ?? read.verb[0];
    const named = operation?.verb ?? read.verb.at(-1) ?? command.words[command.words.length - written.length - 1]!;
    this.head = { file: command.file, start: this.start, end: Math.max(this.start, named.end) };
    this.verbText = operation?.verb?.prefix ?? read.verb.map((word) => word.text).join(' ');
    if (operation) this.action = operation.action;
    else if (this.verb) this.action = actionOfVerb(knowledge, this.verbText);
    else
      this.action =
        read.open || this.hasOption('--version', '-v', '-V', '--help', '-h') ? 'other' : (knowledge.bare ?? 'other');
  }

  get packages(): readonly PackageSpec[] {
    if (!this.#packages) {
      const named = this.action === 'install' || this.action === 'upgrade' || this.action === 'remove';
      const { notation } = this.knowledge;
      const specs = named && notation ? this.#names().map((word) => packageSpec(notation, word)) : [];
      this.#packages = this.#grouped() ? specs.map((spec) => ({ ...spec, origin: 'group' })) : specs;
    }
    return this.#packages;
  }

  get assumesYes(): boolean {
    const { yes, yesSetting, notation } = this.knowledge;
    if (!yes || this.hasOption(...yes)) return true;
    if (notation === 'apt' && this.#quietTwice()) return true;
    return yesSetting !== undefined && this.#set(['-o', '--option', '--setopt'], yesSetting);
  }

  hasOption(...names: string[]): boolean {
    return this.options.some((option) => names.includes(option.name));
  }

  valuesOf(...names: string[]): readonly (string | undefined)[] {
    return this.options.filter((option) => option.valued && names.includes(option.name)).map((option) => option.value);
  }

  /** The operands that are packages, unlike some of `pipx inject APP package`, `dnf swap OLD new`, `luarocks install package VERSION`. */
  #names(): readonly ShellWord[] {
    const { manager, verbText, operands } = this;
    if (this.knowledge.unnamed?.includes(verbText)) return [];
    if ((manager === 'pipx' && verbText === 'inject') || verbText === 'swap') return operands.slice(1);
    return manager === 'luarocks' || verbText === 'create-project' || verbText === 'run'
      ? operands.slice(0, 1)
      : operands;
  }

  /** Whether the operands name groups of packages: of yum and dnf by the verb, of zypper by the type. */
  #grouped(): boolean {
    if (this.manager === 'zypper')
      return this.valuesOf('-t', '--type').some((type) => type !== undefined && type !== 'package');
    return this.knowledge.notation === 'rpm' && /^(?:group|module)/.test(this.verbText);
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
