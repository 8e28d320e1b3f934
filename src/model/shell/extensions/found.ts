import type { ShellFeatureName } from '../../../knowledge/shell-features-table.ts';
import type { Located } from '../../../text/source.ts';
import { enclosing, isNode } from '../shell-nodes.ts';
import type { ShellExtension, ShellNode, ShellSyntax } from '../syntax-types.ts';

/** A feature that a node uses, at a place in it; a plain copy of the place, because nodes compute theirs on access. */
export function found(feature: ShellFeatureName, node: ShellNode, at: Located = node): ShellExtension {
  const { file, start, end } = at;
  return {
    feature,
    node,
    file,
    start,
    end,
    bracketed: isNode(enclosing(node, 'TestCommand', 'Script'), 'TestCommand'),
  };
}

/** The place of an operator between two offsets inside a node: its last occurrence there. */
export function operatorIn(syntax: ShellSyntax, node: ShellNode, operator: string, from: number, to: number): Located {
  const { pos } = node.node;
  const start = from + node.source.slice(from - pos, to - pos).lastIndexOf(operator);
  return syntax.place(node, start, start + operator.length);
}
