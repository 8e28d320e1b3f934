import type { ShellNode, ShellNodeOf, ShellNodeType } from './syntax-types.ts';

/** Whether a node is of one of these types. */
export function isNode<T extends ShellNodeType>(
  node: ShellNode | undefined,
  ...types: readonly T[]
): node is ShellNodeOf<T> {
  return node !== undefined && types.some((type) => node.node.type === type);
}

/** The nearest ancestor of a node with one of these types; undefined if there is none. */
export function enclosing<T extends ShellNodeType>(
  node: ShellNode,
  ...types: readonly T[]
): ShellNodeOf<T> | undefined {
  for (let { parent } = node; parent; parent = parent.parent) if (isNode(parent, ...types)) return parent;
  return undefined;
}

/** The innermost part of a script around a node that a process of its own runs, so that what it sets is lost after it; undefined for none. */
export function subshellAround(node: ShellNode): ShellNode | undefined {
  let inside = node;
  for (let { parent } = node; parent; inside = parent, parent = parent.parent) {
    switch (parent.node.type) {
      case 'Pipeline':
        if (parent.node.commands.length > 1) return inside;
        break;
      case 'Statement':
        if (parent.node.background) return parent;
        break;
      case 'Subshell':
      case 'CommandExpansion':
      case 'ArithmeticCommandExpansion':
      case 'ProcessSubstitution':
      case 'Coproc':
        return parent;
    }
  }
  return undefined;
}

/** Whether a node is another one or inside it. */
export function isWithin(node: ShellNode, outer: ShellNode): boolean {
  for (let at: ShellNode | undefined = node; at; at = at.parent) if (at === outer) return true;
  return false;
}
