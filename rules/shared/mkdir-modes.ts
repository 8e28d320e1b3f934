import type { ShellSyntax, WrittenCommand, WrittenWord } from '../../src/rule/index.ts';

/** The mode that `mkdir -p` gives to the last directory only. */
export interface MkdirMode {
  readonly mode: WrittenWord;
  /** Whether some directory above may not exist yet, so it does not get the mode. */
  readonly mayMakeParents: boolean;
}

/** The modes of all calls of `mkdir -p -m` whose directories have others above them. */
export function* mkdirModes(syntax: ShellSyntax | undefined): Generator<MkdirMode> {
  for (const command of syntax?.commands ?? []) {
    if (command.baseName !== 'mkdir' || !command.hasFlag('p', 'parents')) continue;
    const mode = command.flags.find(({ name }) => name === 'm' || name === 'mode')?.word;
    const nested = directoriesOf(command).filter(isNested);
    if (mode && nested.length > 0) yield { mode, mayMakeParents: nested.some(({ raw }) => !BELOW_KNOWN.test(raw)) };
  }
}

/** The directories; a mode in a word of its own is not one. */
function directoriesOf({ args, operands }: WrittenCommand): readonly WrittenWord[] {
  return operands.filter((word) => !/^-[a-zA-Z]*m$|^--mode$/.test(args[args.indexOf(word) - 1]?.raw ?? ''));
}

/** Whether a directory has others above it, after a `./` or `../`. */
function isNested({ text }: WrittenWord): boolean {
  return text === undefined || text.replace(/^\.\.?\//, '').includes('/');
}

/** A directory directly below the home directory or one that each system has. */
const BELOW_KNOWN =
  /^"?(?:~|\$HOME|\$\{HOME\}|\/(?:root|etc|opt|srv|run|tmp|home|mnt|usr|usr\/(?:local|share|lib|bin|src)|usr\/local\/(?:share|lib|bin|etc)|var|var\/(?:lib|log|run|cache|tmp))|)"?\/[^/]+\/?$/;
