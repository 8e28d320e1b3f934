import type { ShellNode, ShellNodeOf, ShellSyntax, VariableSetting, VariableUse } from './syntax-types.ts';

const NAME = /^([A-Za-z_]\w*)(?:\[(.*)\])?$/s;
const ASSIGNMENT = /^(?:[-+*/%&|^]|<<|>>)?=$/;
const LET =
  /^\s*([A-Za-z_]\w*)(?:\[[^\]]*\])?\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)|^\s*(?:\+\+|--)\s*([A-Za-z_]\w*)/;

/** The variables that arithmetic sets and uses by their bare names. */
export function* arithmeticEvents(syntax: ShellSyntax): Generator<VariableSetting | VariableUse> {
  for (const node of syntax.nodes('ArithmeticWord')) {
    const [, name, index] = NAME.exec(node.node.value) ?? [];
    if (name === undefined) continue;
    const { pos, end } = node.node;
    const place = syntax.place(node, pos, pos + name.length);
    if (index !== undefined) yield* names(syntax, node, pos + name.length, index);
    const change = changeOf(node);
    if (change !== 'set') yield { ...place, name, node, by: 'name', isDefaulted: false };
    if (change !== 'use') yield { ...place, name, node, by: 'arithmetic', from: syntax.place(node, end, end).start };
  }
}

function changeOf({ node, parent }: ShellNodeOf<'ArithmeticWord'>): 'set' | 'use' | 'both' {
  const around = parent?.node;
  if (around?.type === 'ArithmeticUnary') return /^(?:\+\+|--)$/.test(around.operator) ? 'both' : 'use';
  if (around?.type !== 'ArithmeticBinary' || around.left !== node || !ASSIGNMENT.test(around.operator)) return 'use';
  return around.operator === '=' ? 'set' : 'both';
}

/** The variables of an argument of `let`. */
export function* letEvents(node: ShellNode): Generator<VariableSetting | VariableUse> {
  const { file, start, end } = node;
  const text = 'value' in node.node && typeof node.node.value === 'string' ? node.node.value : '';
  const [set = '', before, after] = LET.exec(text) ?? [];
  const name = before ?? after;
  if (name) yield { file, start, end, name, node, by: 'arithmetic', from: end };
  const read = set.endsWith('=') && !/[^\w\s\]]=$/.test(set) ? text.slice(set.length) : text;
  for (const used of bareNames(read)) yield { file, start, end, name: used, node, by: 'name', isDefaulted: false };
}

/** The names in a subscript or an offset, where a bare word may be a variable. */
export function* namesIn(syntax: ShellSyntax, node: ShellNode): Generator<VariableUse> {
  yield* names(syntax, node, node.node.pos, node.source);
}

function* names(syntax: ShellSyntax, node: ShellNode, from: number, text: string): Generator<VariableUse> {
  for (const name of bareNames(text))
    yield { ...syntax.place(node, from, from + text.length), name, node, by: 'index', isDefaulted: false };
}

/** The words of an arithmetic text that are names, without `$`. */
function bareNames(text: string): readonly string[] {
  return text.match(/(?<![\w$#{])[A-Za-z_]\w*/g) ?? [];
}
