import type { CopyInstruction, Located, ShellCommand } from '../../src/rule/index.ts';

/** A mode that a command or a flag gives to files. */
export interface ModeWord {
  readonly at: Located;
  readonly text: string;
}

const PROGRAMS: ReadonlySet<string> = new Set(['chmod', 'mkdir', 'install']);

/** The mode that a command gives: of chmod its first word that is not an option, of mkdir and install the value of `-m`. */
export function modeOf({ name, words: [, ...words] }: ShellCommand): ModeWord | undefined {
  if (name === undefined || !PROGRAMS.has(name)) return undefined;
  if (name === 'chmod') {
    const at = words.find(({ text }) => text === undefined || !/^--?[a-zA-Z-]+(?:=.*)?$/.test(text));
    return at?.text === undefined ? undefined : { at, text: at.text };
  }
  for (const [index, at] of words.entries()) {
    if (/^(?:-[a-zA-Z]*m|--mode)$/.test(at.text ?? '')) {
      const value = words[index + 1];
      return value?.text === undefined ? undefined : { at: value, text: value.text };
    }
    const [, attached] = /^(?:-[a-zA-Z]*?m|--mode=)([0-7augo][\w+=,]*)$/.exec(at.text ?? '') ?? [];
    if (attached) return { at, text: attached };
  }
  return undefined;
}

/** The mode that `--chmod` gives to what is copied. */
export function copiedMode({ flags }: CopyInstruction): ModeWord | undefined {
  const at = flags.find(({ name }) => name === 'chmod')?.value;
  return at?.value === undefined ? undefined : { at, text: at.value };
}

/** Whether a command is part of a build whose files end up in an image. */
export function isShipped({ script: { host } }: ShellCommand): boolean {
  return host.kind === 'run' && !host.onbuild && host.stage?.shipped !== false;
}
