import {
  type Edit,
  type Fix,
  type Instruction,
  type ListInstruction,
  type RunInstruction,
  type ShellCommand,
  type ShellWord,
  type Stage,
  textOf,
} from '../../src/rule/index.ts';

/** The RUNs of a stage whose text has a pipe, triggers included. */
export function runsWithPipe(stage: Stage): readonly RunInstruction[] {
  const found: RunInstruction[] = [];
  for (const node of stage.instructions) {
    const run = node.kind === 'onbuild' ? node.trigger : node;
    if (run?.kind === 'run' && textOf(run).includes('|')) found.push(run);
  }
  return found;
}

/** The first command of each pipe whose left side may fail unseen, because pipefail is off. */
function unseenPipes({ script }: RunInstruction): readonly ShellCommand[] {
  const found: ShellCommand[] = [];
  const later = new Set<ShellCommand>();
  for (const command of script?.commands ?? []) {
    const { readers, pipefail } = command;
    if (readers.length === 0) continue;
    if (!pipefail && !later.has(command) && !later.has(readers[0]!)) found.push(command);
    for (const reader of readers) later.add(reader);
  }
  return found;
}

/** The first command of the pipeline for which a RUN is reported, if there is no download. */
export function firstPipe(run: RunInstruction, harmless: boolean): ShellCommand | undefined {
  const pipes = unseenPipes(run);
  if (pipes.length === 0 || run.script?.commands.some(isUnseenDownload)) return undefined;
  const harmful = pipes.find((first) => !isHarmless(first));
  return harmless === (harmful === undefined) ? (harmful ?? pipes[0]) : undefined;
}

/** Whether a command pipes a download whose failure is not noticed. */
export function isUnseenDownload(command: ShellCommand): boolean {
  const { readers, pipefail, context } = command;
  if (readers.length === 0 || pipefail || !command.download?.fetches) return false;
  if (context.includes('substitution') || context.includes('function')) return false;
  if (!command.download.targets.some(({ kind }) => kind === 'stdout')) return false;
  const last = lastOf(command);
  return !isDealtWith(last) && !noticesNothing(last) && !stopsEarly(readers[0]!) && !stopsEarly(last);
}

/** Commands that do not fail. */
const SAFE: ReadonlySet<string> = new Set([
  ':',
  'echo',
  'printf',
  'true',
  'yes',
  'arch',
  'date',
  'pwd',
  'uname',
  'nproc',
]);

/** Commands that do not fail as long as they get anything to read. */
const FILTERS: ReadonlySet<string> = new Set('awk cat cut gawk mawk rev sed sort tac tail tr uniq wc'.split(' '));

/** Whether pipefail would not help: the left side does not fail, or its failure is handled in another way. */
function isHarmless(first: ShellCommand): boolean {
  const last = lastOf(first);
  if (isDealtWith(last) || noticesNothing(last) || stopsEarly(last) || isDropped(first)) return true;
  for (let command: ShellCommand | undefined = first; command && command !== last; command = command.readers[0]) {
    const name = command.name ?? '';
    if (!SAFE.has(name) && !readsHeredoc(command) && (command === first || !FILTERS.has(name))) return false;
  }
  return true;
}

/** Whether its exit status is ignored even with pipefail: in a substitution that is not the only value of an assignment. */
function isDropped({ context, script, index, start, end }: ShellCommand): boolean {
  if (!context.includes('substitution')) return false;
  const around = script.commands.findLast(
    (other) => other.index < index && other.context.length < context.length && other.start <= start && end <= other.end,
  );
  return around?.words.length !== 0;
}

/** `cat <<EOF`, `sed … <<<text`. */
function readsHeredoc({ redirects }: ShellCommand): boolean {
  return redirects.some(({ operator }) => operator.startsWith('<<'));
}

/** Whether it fails when it is given nothing: it looks for something, or compares it with a checksum. */
function noticesNothing({ name, words }: ShellCommand): boolean {
  if (/^[ef]?grep$/.test(name ?? '')) return true;
  return /^(?:sha\d+|md5)sum$/.test(name ?? '') && words.some(({ raw }) => /^-[a-z]*c|^--check$/.test(raw));
}

/** The word of the program at the end of a pipeline as written: `xargs`, not the program that xargs calls. */
export function programWord({ wrappers, words }: ShellCommand): ShellWord | undefined {
  return wrappers.find(({ text }) => text === 'xargs') ?? words[0];
}

/** Its name, for a message. */
export function programOf(command: ShellCommand): string | undefined {
  const word = programWord(command);
  return word === command.words[0] ? command.name : word?.text;
}

function lastOf(command: ShellCommand): ShellCommand {
  let last = command;
  while (last.readers.length > 0) last = last.readers.at(-1)!;
  return last;
}

/** Whether the script takes another branch if the command fails, and does not just end. */
function isDealtWith(command: ShellCommand): boolean {
  if (!command.guarded) return false;
  const { commands } = command.script;
  const fallback = commands.find(({ index, joint }) => index > command.index && joint !== '&&' && joint !== '|');
  return fallback?.joint !== '||' || !/^(?:exit|return|false)$/.test(fallback.name ?? '');
}

/** Whether it may close the pipe before everything is written, which makes the left side fail although nothing is wrong. */
function stopsEarly(command: ShellCommand): boolean {
  if (command.name === 'head') return true;
  if (/^[ef]?grep$/.test(command.name ?? ''))
    return command.hasOption('-q', '-m', '--quiet', '--silent', '--max-count');
  const words = command.words.slice(1).map(({ raw }) => raw);
  if (command.name === 'sed') return words.some((word) => /\dq|[;{ /]q['";} ]*$/.test(word));
  return /awk$/.test(command.name ?? '') && words.some((word) => /\bexit\b/.test(word));
}

const SHELL_OF: Partial<Readonly<Record<NonNullable<Stage['osFamily']>, string>>> = {
  debian: '/bin/bash',
  redhat: '/bin/bash',
  suse: '/bin/bash',
  arch: '/bin/bash',
  alpine: '/bin/ash',
};

function pipefailShell({ osFamily }: Stage): string | undefined {
  const shell = osFamily && SHELL_OF[osFamily];
  return shell && `SHELL ["${shell}", "-o", "pipefail", "-c"]`;
}

/** What to do about a pipe without pipefail. */
export function pipefailHelp(stage: Stage): string {
  const shell = pipefailShell(stage);
  return shell
    ? `add \`${shell}\` before it, or save the output to a file first`
    : 'save the output to a file first, or run the pipeline in a shell with pipefail: `bash -o pipefail -c`';
}

/** Enables pipefail in a stage: with a SHELL before the first RUN that needs it, or in the existing SHELL. */
export class PipefailFixes {
  readonly #stage: Stage;
  readonly #fixes = new Map<ListInstruction | undefined, Fix>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** The fix for a RUN; RUNs that the same edit fixes share it. Must be called in their order. */
  of(run: RunInstruction, command: ShellCommand): Fix | undefined {
    if (!isReadByShell(run) || command.context.includes('sh -c')) return undefined;
    const shell = run.state?.shell;
    const known = this.#fixes.get(shell);
    if (known) return known;
    const edit = shell ? inShell(shell, this.#stage) : beforeRun(this.#stage, run);
    if (!edit) return undefined;
    const fix: Fix = { title: 'enable pipefail with SHELL', safety: 'unsafe', edits: [edit] };
    this.#fixes.set(shell, fix);
    return fix;
  }
}

/** Whether the shell of the stage reads the text: no exec form, no heredoc with a shell of its own, no trigger. */
function isReadByShell({ onbuild, json, heredocs, script, file }: RunInstruction): boolean {
  if (onbuild || json || !script || script.pipefail) return false;
  return script.form === 'heredoc' ? !file.text.startsWith('#!', script.start) : heredocs.length === 0;
}

function inShell(shell: ListInstruction, stage: Stage): Edit | undefined {
  const [program, option] = shell.words;
  if (shell.stage !== stage || !option || !/(?:^|\/)(?:bash|zsh|ash)$/.test(program?.value ?? '')) return undefined;
  const { file, start } = option;
  return { at: { file, start, end: start }, text: '"-o", "pipefail", ' };
}

/** Whether a container starts with a shell form of the stage, which a new SHELL would change. */
function startsUnderShell(stage: Stage): boolean {
  return [stage.cmd, stage.entrypoint].some((node) => node?.stage === stage && !node.json);
}

function beforeRun(stage: Stage, run: RunInstruction): Edit | undefined {
  const shell = pipefailShell(stage);
  if (!shell || startsUnderShell(stage)) return undefined;
  const at = startWithComments(run);
  const { file } = run;
  const end = file.text.slice(0, file.text.indexOf('\n') + 1).endsWith('\r\n') ? '\r\n' : '\n';
  return { at: { file, start: at, end: at }, text: `${shell}${end}` };
}

/** Where an instruction begins with the comment lines directly above it. */
function startWithComments({ file: { text }, start }: Instruction): number {
  let line = text.lastIndexOf('\n', start - 1) + 1;
  for (;;) {
    const above = line < 2 ? -1 : text.lastIndexOf('\n', line - 2) + 1;
    if (above < 0 || !/^[ \t]*#/.test(text.slice(above, line))) return line;
    line = above;
  }
}
