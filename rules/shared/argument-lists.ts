import { type Expansion, enclosing, isNode } from '../../src/rule/index.ts';

/** Whether an expansion stands for several words, each as it is: `$@`, `${a[@]}`. */
export function isArgumentList(expansion: Expansion): boolean {
  return signOf(expansion) === '@';
}

/** `@` or `*` of an expansion that stands for all arguments or elements; undefined for others, counts and alternatives. */
export function signOf({ name, node }: Expansion): '@' | '*' | undefined {
  if (isNode(node, 'ParameterExpansion')) {
    const { prefix, index, operation } = node.node;
    if (prefix || (operation?.type === 'Default' && operation.operator.endsWith('+'))) return undefined;
    if (index) return index.value === '@' || index.value === '*' ? index.value : undefined;
  }
  return name === '@' || name === '*' ? name : undefined;
}

/** Whether an expansion is a part of its word itself, in double quotes or not, and not of something inside it. */
export function isPartOfWord({ node, word }: Expansion): boolean {
  const around = isNode(node.parent, 'DoubleQuoted') ? node.parent.parent : node.parent;
  return word !== undefined && around === word;
}

/** Whether there is other text in the word of an expansion. */
export function isGlued({ node, word }: Expansion): boolean {
  const parts = isNode(node.parent, 'DoubleQuoted') ? node.parent.node.parts.length : 1;
  return parts > 1 || (word?.node.parts?.length ?? 1) > 1;
}

/** Whether it is all arguments of a script, as a whole word without quotes that `exec` starts or passes on. */
export function isHandedOn(expansion: Expansion): boolean {
  const { splits, command, name, node } = expansion;
  if (!splits || command?.name !== 'exec' || enclosing(node, 'Function') || isGlued(expansion)) return false;
  return name === '@' || name === '*';
}
