import { DECLARATIONS } from '../../src/knowledge/shell-builtins.ts';
import {
  type Expansion,
  isNode,
  isWithin,
  type Located,
  type Project,
  type Script,
  type ShellNodeOf,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';
import { isSetAtStart } from './shell-environment.ts';

/** An expansion in the command that sets its variable: the shell expands it first. */
interface EarlyExpansion {
  readonly expansion: Expansion;
  readonly name: string;
  /** The name where it is set. */
  readonly setter: Located;
  /** Whether it is a prefix of a command (`A=1 make $A`); otherwise an argument of export and the like. */
  readonly isPrefix: boolean;
  readonly command: WrittenCommand;
  /** Whether nothing else gives the variable a value, so that it is empty. */
  readonly isSure: boolean;
}

/** The expansions of a script in the very command that sets their variable, the first for each variable of a command. */
export function* earlyExpansions(script: Script, project: Project): Generator<EarlyExpansion> {
  if (!script.commands.some(mayBeEarly)) return;
  const { syntax } = script;
  for (const command of syntax?.commands ?? []) {
    const assignments = assignmentsOf(command, syntax!);
    if (assignments.length === 0) continue;
    const isPrefix = !DECLARATIONS.has(command.builtin);
    if (!isPrefix && assignments.length < 2) continue;
    for (const [index, node] of assignments.entries()) {
      const { name } = node.node;
      const readers = isPrefix ? [command.node] : assignments.slice(index + 1);
      const own = isPrefix ? assignments.slice(0, index + 1) : [];
      const expansion = syntax!.expansions.find(
        (each) =>
          each.name === name &&
          readers.some((reader) => isWithin(each.node, reader)) &&
          !own.some((assignment) => isWithin(each.node, assignment)),
      );
      if (!expansion) continue;
      const isLater = isPrefix && assignments.some((assignment) => isWithin(expansion.node, assignment));
      const isKnown =
        isLater ||
        isDefaulted(expansion) ||
        (isPrefix && syntax!.variables.set.has(name)) ||
        (!isPrefix && syntax!.variables.settings.some((each) => each.name === name && each.from <= command.start)) ||
        syntax!.variables.open ||
        isSetAtStart(script, name, project) === true;
      const setter = syntax!.place(node, node.node.pos, node.node.pos + name.length);
      yield { expansion, name, setter, isPrefix, command, isSure: !isKnown };
    }
  }
}

/** A cheap look: most commands assign nothing. */
function mayBeEarly({ words, assignments }: Script['commands'][number]): boolean {
  return assignments.length > 0 ? words.length > 0 : words.filter(({ raw }) => raw.includes('=')).length > 1;
}

function assignmentsOf({ head, node, builtin }: WrittenCommand, syntax: ShellSyntax): ShellNodeOf<'Assignment'>[] {
  if (!head) return [];
  const { prefix, args } = node.node;
  return (DECLARATIONS.has(builtin) ? args : prefix).map((each) => syntax.of(each)).filter(isAssignment);
}

function isAssignment(node: Parameters<typeof isNode>[0]): node is ShellNodeOf<'Assignment'> {
  return isNode(node, 'Assignment');
}

function isDefaulted({ node }: Expansion): boolean {
  return isNode(node, 'ParameterExpansion') && node.node.operation?.type === 'Default';
}
