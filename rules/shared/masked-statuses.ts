import { DECLARATIONS } from '../../src/knowledge/shell-builtins.ts';
import {
  type Fix,
  isNode,
  type NodeOf,
  type ShellNodeOf,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';

/** A declaration that hides whether the command in its value fails. */
export interface MaskedStatus {
  readonly command: WrittenCommand;
  readonly assignment: ShellNodeOf<'Assignment'>;
  /** The text of the substitution. */
  readonly run: string;
  /** Whether the command only asks the system for something and does not fail in practice. */
  readonly isSafe: boolean;
}

/** The declarations whose values are the output of commands. */
export function* maskedStatuses(syntax: ShellSyntax | undefined): Generator<MaskedStatus> {
  for (const command of syntax?.commands ?? []) {
    const { name } = command;
    if (!DECLARATIONS.has(name) || (name === 'local' && command.hasFlag('r'))) continue;
    for (const { node } of command.args) {
      if (!isNode(node, 'Assignment')) continue;
      const runs = substitutionsIn(node);
      const run = runs.find((each) => !isSafe(each)) ?? runs[0];
      if (run) yield { command, assignment: node, run: run.text, isSafe: isSafe(run) };
    }
  }
}

/** Commands that do not fail in a build or container that works at all. */
const SAFE: ReadonlySet<string> = new Set(
  'mktemp nproc date uname arch whoami id hostname pwd basename dirname echo printf tty getconf'.split(' '),
);

type Substitution = NodeOf<'CommandExpansion'>;

function isSafe({ script }: Substitution): boolean {
  const [only, ...others] = script?.commands ?? [];
  return others.length === 0 && only?.command.type === 'Command' && SAFE.has(only.command.name?.value ?? '');
}

/** The command substitutions whose output is in the value of an assignment, in quotes or not. */
function substitutionsIn({ node }: ShellNodeOf<'Assignment'>): readonly Substitution[] {
  if (node.value.type === 'ArrayValue') return [];
  const found: Substitution[] = [];
  for (const part of node.value.parts ?? []) {
    const parts = part.type === 'DoubleQuoted' || part.type === 'LocaleString' ? part.parts : [part];
    for (const each of parts) if (each.type === 'CommandExpansion') found.push(each);
  }
  return found;
}

/** The assignment and the declaration as two commands, where there is nothing else in the command and `&&` or a new statement can join them. */
export function assignedAlone(
  syntax: ShellSyntax,
  command: WrittenCommand,
  assignment: ShellNodeOf<'Assignment'>,
): Fix | undefined {
  const { node, name, args } = command;
  const joint = jointOf(command);
  if (args.length !== 1 || node.node.redirects.length > 0 || node.node.prefix.length > 0) return undefined;
  if (!joint || !syntax.isEditable(node) || assignment.node.append) return undefined;
  const variable = assignment.node.name;
  const text =
    name === 'export' || name === 'readonly'
      ? `${assignment.source}${joint}${name} ${variable}`
      : `${name} ${variable}${joint}${assignment.source}`;
  return { title: `set \`${variable}\` in a separate command`, safety: 'unsafe', edits: [{ at: node, text }] };
}

/** What may join two commands in place of this one: `;` where it is a statement, `&&` in a chain of such. */
function jointOf({ node: { node, parent }, isCondition }: WrittenCommand): string | undefined {
  if (isNode(parent, 'AndOr')) return parent.node.operators.every((each) => each === '&&') ? ' && ' : undefined;
  if (!isNode(parent, 'Statement') || parent.node.background || parent.node.command !== node) return undefined;
  return isCondition ? ' && ' : '; ';
}
