import { type Expansion, type Fix, isNode, type ShellNode, type ShellSyntax, textOf } from '../../src/rule/index.ts';

/** What a word may have in it when quotes go around all of it. */
const WRAPPED: ReadonlySet<string> = new Set([
  'Literal',
  'SimpleExpansion',
  'ParameterExpansion',
  'CommandExpansion',
  'ArithmeticExpansion',
]);

/** Quotes around an expansion, or around the word that it is a part of; undefined where they would break something. */
export function quoteFix(syntax: ShellSyntax, expansion: Expansion, safety: Fix['safety'] = 'unsafe'): Fix | undefined {
  const { node, word } = expansion;
  if (!word || !syntax.isEditable(word) || /["'\\`]/.test(expressionOf(node)) || isInBackticks(node)) return undefined;
  const { parts = [] } = word.node;
  const index = parts.indexOf(node.node as never);
  const before = parts[index - 1];
  if (index >= 0 && parts.every((part) => WRAPPED.has(part.type)) && !/["'\\`]|^~/.test(word.source)) {
    const head = /^(?:[-\w.+]*=|-[A-Za-z](?=\$))/.exec(word.source)?.[0].length ?? 0;
    const at = syntax.place(word, word.node.pos + head, word.node.end);
    return { title: 'add quotes', safety, edits: [{ at, text: `"${textOf(at)}"` }] };
  }
  if (before?.type === 'DoubleQuoted') {
    const at = syntax.place(word, before.end - 1, node.node.end);
    return { title: 'add quotes', safety, edits: [{ at, text: `${textOf(node)}"` }] };
  }
  return { title: 'add quotes', safety, edits: [{ at: node, text: `"${textOf(node)}"` }] };
}

/** What is inside of the expansion, where quotes and escapes would change their meaning. */
function expressionOf(node: ShellNode): string {
  return isNode(node, 'CommandExpansion') && node.source.startsWith('$(') ? '' : node.source.slice(1);
}

function isInBackticks(node: ShellNode): boolean {
  for (let { parent } = node; parent; parent = parent.parent)
    if (isNode(parent, 'CommandExpansion') && parent.source.startsWith('`')) return true;
  return false;
}
