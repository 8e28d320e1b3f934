import { WRAPPERS } from '../../src/knowledge/shell-wrappers.ts';
import {
  type CmdInstruction,
  type EntrypointInstruction,
  type HealthcheckInstruction,
  type RunInstruction,
  type ShellCommand,
  textOf,
  type Word,
} from '../../src/rule/index.ts';

/** An instruction that starts a program. */
export type Starter = RunInstruction | CmdInstruction | EntrypointInstruction | HealthcheckInstruction;

/** The elements of the exec form; undefined for a shell form. */
export function elementsOf(node: Starter): readonly Word[] | undefined {
  if (!node.json) return undefined;
  return node.kind === 'healthcheck' ? node.words.slice(1) : node.words;
}

/** The program that an exec form starts, with its arguments; undefined where a shell reads part of it. */
export function startedProgram(node: Starter): ShellCommand | undefined {
  if (!node.json || node.script?.language !== 'exec') return undefined;
  const [command, ...nested] = node.script.commands;
  return nested.length > 0 ? undefined : command;
}

/** What a CMD is to the entry point of its stage: the program itself, arguments of a program, or a text for a shell. */
export function roleOf(node: CmdInstruction): 'program' | 'arguments' | 'script' {
  const entrypoint = node.onbuild ? undefined : node.stage?.entrypoint;
  const elements = entrypoint && elementsOf(entrypoint);
  if (!entrypoint || elements?.length === 0) return 'program';
  const words = elements?.map(({ text }) => text) ?? [];
  if (isShellWithOption(words)) return 'script';
  return isBareWrapper(words) ? 'program' : 'arguments';
}

/** `["bash", "-lc"]`, which reads the first word of CMD as a script. */
function isShellWithOption(words: readonly string[]): boolean {
  return words.some((word) => /(?:^|[/\\])\w*sh$/.test(word)) && /^-\w*c$/.test(words.at(-1) ?? '');
}

/** `["tini", "--"]`, which starts what CMD says. */
function isBareWrapper([program = '', ...others]: readonly string[]): boolean {
  const wrapper = WRAPPERS.get(program.slice(program.lastIndexOf('/') + 1));
  if (!wrapper) return false;
  return others.filter((word) => !word.startsWith('-')).length <= (wrapper.operands ?? 0);
}

/** Whether the name of a program is a command line: a file with a space in its name is hardly ever started by an image. */
export function isCommandLine(text: string, node: Starter): boolean {
  const [program = '', ...others] = text.trim().split(/\s+/);
  if (!/\s/.test(text) || program === '' || /\\|\.exe$/i.test(text) || node.stage?.osFamily === 'windows') return false;
  if (others.length === 0 || !program.includes('/') || others.some((word) => /^-|^[|&;<>]|=|:\/\//.test(word)))
    return true;
  // A path may continue after the space, unless it is already the path of a program.
  if (/(?:^|\/)s?bin\/|\.[a-z]{1,4}$/.test(program)) return true;
  return !others.some((word) => word.includes('/')) && isNamedElsewhere(program, others[0]!, node);
}

/** Whether another instruction names the file of a program, such as the COPY that brings it, and none has a space behind it. */
function isNamedElsewhere(program: string, next: string, { dockerfile }: Starter): boolean {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const texts = dockerfile.instructions
    .filter(({ kind }) => kind === 'copy' || kind === 'add' || kind === 'run')
    .map(({ rest }) => textOf(rest));
  return (
    texts.some((text) => text.split(/[\s"',=/]+/).includes(name)) &&
    !texts.some((text) => text.includes(`${name} ${next}`))
  );
}
