import { isNode, type ShellNode, type ShellSyntax } from '../../src/rule/index.ts';

/** The command whose status `$?` is at some place. */
export interface LastStatus {
  readonly node: ShellNode;
  /** How it comes before the place: in the same list, before `&&` or `||`, or as the condition of the branch. */
  readonly by: 'list' | '&&' | '||' | 'branch';
}

/** The command that ran last before the one that a node is in; undefined where that depends on what happens at run time. */
export function lastBefore(syntax: ShellSyntax, node: ShellNode): LastStatus | undefined {
  let inside = node;
  for (let { parent } = node; parent; inside = parent, parent = parent.parent) {
    const { node: around } = parent;
    if (around.type === 'AndOr') {
      const index = indexIn(around.commands, inside);
      if (index > 0)
        return { node: lastOf(syntax, syntax.of(around.commands[index - 1]!)), by: around.operators[index - 1]! };
    }
    if (around.type === 'Script' || around.type === 'CompoundList') {
      const index = indexIn(around.commands, inside);
      if (index > 0) return { node: lastOf(syntax, syntax.of(around.commands[index - 1]!)), by: 'list' };
    }
    if (around.type === 'If' || around.type === 'Elif') {
      if (around.clause === inside.node) continue;
      const conditions = around.type === 'If' && around.else === inside.node ? [around, ...around.elif] : [around];
      const last = conditions.at(-1)!.clause.commands.at(-1);
      return last && { node: lastOf(syntax, syntax.of(last)), by: 'branch' };
    }
    if (STOPS.has(around.type)) return undefined;
  }
  return undefined;
}

const STOPS: ReadonlySet<string> = new Set(['Function', 'While', 'For', 'Select', 'ArithmeticFor', 'Case', 'CaseItem']);

/** The command that surely runs last of a statement, `!` and lists of one left out. */
function lastOf(syntax: ShellSyntax, node: ShellNode): ShellNode {
  if (isNode(node, 'Statement')) return node.node.background ? node : lastOf(syntax, syntax.of(node.node.command));
  if (isNode(node, 'Pipeline')) return lastOf(syntax, syntax.of(node.node.commands.at(-1)!));
  return node;
}

function indexIn(list: readonly ShellNode['node'][], { node }: ShellNode): number {
  return list.indexOf(node);
}
