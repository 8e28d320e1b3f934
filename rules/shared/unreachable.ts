import type { ShellNode, ShellSyntax } from '../../src/rule/index.ts';

type Node = ShellNode['node'];

/** How a command may come to its end: with success, with a failure, or neither where the shell or function ends in it. */
interface Outcome {
  readonly success: boolean;
  readonly failure: boolean;
}

/** What ends the shell, the function or the round of a loop. */
const ENDS: ReadonlySet<string | undefined> = new Set(['break', 'continue', 'exit', 'return']);

const ANY: Outcome = { success: true, failure: true };
const NONE: Outcome = { success: false, failure: false };

/** Whether nothing after a part of a script runs, because it ends the shell, the function or the round of a loop. */
export function alwaysEnds(node: Node, syntax: ShellSyntax): boolean {
  const { success, failure } = outcome(node, syntax);
  return !success && !failure;
}

/** The first statement of each list that nothing leads to. */
export function* unreachableStatements(syntax: ShellSyntax): Generator<ShellNode> {
  for (const { node } of syntax.nodes('Script', 'CompoundList')) {
    const end = node.commands.findIndex((statement) => alwaysEnds(statement, syntax));
    // A function may be defined below the end: it is not expected to run there.
    const next = end < 0 ? undefined : node.commands.slice(end + 1).find(({ command }) => command.type !== 'Function');
    if (next) yield syntax.of(next);
  }
  for (const { node } of syntax.nodes('AndOr')) {
    const [first, second] = node.commands;
    if (first && second && alwaysEnds(first, syntax)) yield syntax.of(second);
  }
}

function outcome(node: Node, syntax: ShellSyntax): Outcome {
  switch (node.type) {
    case 'Command': {
      const { builtin } = syntax.commandOf(syntax.of(node));
      return ENDS.has(builtin) ? NONE : ANY;
    }
    case 'Statement':
      return node.background ? ANY : outcome(node.command, syntax);
    case 'Redirected':
      return outcome(node.command, syntax);
    case 'BraceGroup':
      return outcome(node.body, syntax);
    case 'CompoundList':
      return node.commands.some((each) => alwaysEnds(each, syntax)) ? NONE : ANY;
    case 'Pipeline':
      return node.commands.length === 1 ? outcome(node.commands[0]!, syntax) : ANY;
    case 'AndOr':
      return chain(node, syntax);
    case 'If': {
      const branches = [node.then, node.else, ...node.elif.map(({ then }) => then)];
      const ends = branches.every((branch) => branch && alwaysEnds(branch, syntax));
      return ends || alwaysEnds(node.clause, syntax) ? NONE : ANY;
    }
    case 'Case': {
      const isComplete = node.items.some(({ pattern }) => pattern.some(({ text }) => text === '*'));
      return isComplete && node.items.every(({ body }) => alwaysEnds(body, syntax)) ? NONE : ANY;
    }
    default:
      return ANY;
  }
}

function chain({ commands, operators }: Extract<Node, { type: 'AndOr' }>, syntax: ShellSyntax): Outcome {
  let at = outcome(commands[0]!, syntax);
  for (const [index, operator] of operators.entries()) {
    const next = outcome(commands[index + 1]!, syntax);
    at =
      operator === '&&'
        ? { success: at.success && next.success, failure: at.failure || (at.success && next.failure) }
        : { success: at.success || (at.failure && next.success), failure: at.failure && next.failure };
  }
  return at;
}
