import { SHELL_ONLY } from '../../src/knowledge/shell-builtins.ts';
import type {
  CmdInstruction,
  EntrypointInstruction,
  Instruction,
  Located,
  Script,
  ShellCommand,
  ShellStatement,
  Stage,
} from '../../src/rule/index.ts';

/** Malformed arrays, and words that Docker reads as flags, have their own rules. */
function isShellForm(node: Instruction): node is CmdInstruction | EntrypointInstruction {
  if (node.kind !== 'cmd' && node.kind !== 'entrypoint') return false;
  return !node.json && !node.malformedJson && node.flags.length === 0;
}

/** Whether Docker asks for a JSON array in place of a CMD or ENTRYPOINT: SHELL says that the shell was chosen on purpose. */
export function isUnchosenShellForm(node: CmdInstruction | EntrypointInstruction): boolean {
  return !node.onbuild && node.stage !== undefined && !node.state?.shell && isShellForm(node);
}

/** The triggers in shell form that a stage runs, each with its place. A trigger runs in the stages directly based on its own stage. */
export function* triggeredShellForms(
  stage: Stage,
): Generator<{ readonly at: Located; readonly trigger: CmdInstruction | EntrypointInstruction }> {
  if (stage.base.kind !== 'stage' || !stage.reachable || stage.base.stage.shell) return;
  for (const instruction of stage.base.stage.instructions) {
    const trigger = instruction.kind === 'onbuild' ? instruction.trigger : undefined;
    if (trigger && isShellForm(trigger)) yield { at: stage.from.keywordSpan, trigger };
  }
}

/** Constructs that run a command in the same process. */
const SAME_PROCESS: ReadonlySet<string> = new Set(['if', 'case', 'group', 'eval']);

/** Whether the shell replaces itself with the program that a script starts last, which then gets the signals. */
export function endsInExec(script: Script | undefined): boolean {
  const statements = script?.statements ?? [];
  const certain = statements.some((statement) => !isSplit(statement) && isFirst(statement.commands[0]));
  const last = statements.at(-1);
  if (certain || !last || last.background) return certain;
  return isExec(last.commands.findLast(({ context }) => context.every((name) => SAME_PROCESS.has(name))));
}

/** Whether a statement runs in processes of its own, in the background or as a pipeline. */
function isSplit({ background, commands }: ShellStatement): boolean {
  return background || commands.some(({ joint, context }) => joint === '|' && context.length === 0);
}

function isFirst(command: ShellCommand | undefined): boolean {
  return command?.context.length === 0 && isExec(command);
}

function isExec(command: ShellCommand | undefined): boolean {
  if (!command || command.joint === '|' || !command.context.every((name) => SAME_PROCESS.has(name))) return false;
  const [first, second] = command.words;
  return (
    command.wrappers[0]?.text === 'exec' || (first?.text === 'eval' && /^exec\s|^exec$/.test(second?.prefix ?? ''))
  );
}

/** The command as a JSON array, if it is one program with plain words; `exec` in front of it is what the array does anyway. */
export function execForm(node: CmdInstruction | EntrypointInstruction): string | undefined {
  const { script } = node;
  const [command, ...others] = script?.commands ?? [];
  if (!script || !command || others.length > 0 || script.problems.length > 0) return undefined;
  if (command.negated || script.statements[0]?.background) return undefined;
  if ((script.language !== 'posix' && script.language !== 'bash') || node.comments.some(({ inside }) => inside))
    return undefined;
  if (command.context.length + command.assignments.length + command.redirects.length > 0) return undefined;
  if (command.wrappers.some(({ text }) => text !== 'exec') || command.joint !== 'start') return undefined;
  const words: string[] = [];
  for (const { text, raw, quoted } of command.words) {
    if (text === undefined || (!quoted && /[*?[\]~{}#!&]/.test(raw))) return undefined;
    words.push(text);
  }
  const [program] = words;
  if (program === undefined || SHELL_ONLY.has(program)) return undefined;
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}
