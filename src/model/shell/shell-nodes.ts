import type { ShellNode, ShellNodeOf, ShellNodeType } from './syntax-types.ts';

/** Whether a node is of one of these types. */
export function isNode<T extends ShellNodeType>(
  node: ShellNode | undefined,
  ...types: readonly T[]
): node is ShellNodeOf<T> {
  return node !== undefined && types.some((type) => node.node.type === type);
}

/** The nearest node of one of these types that a node stands in; undefined when there is none. */
export function enclosing<T extends ShellNodeType>(
  node: ShellNode,
  ...types: readonly T[]
): ShellNodeOf<T> | undefined {
  for (let { parent } = node; parent; parent = parent.parent) if (isNode(parent, ...types)) return parent;
  return undefined;
}
