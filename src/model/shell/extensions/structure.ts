import type { ShellExtension, ShellNodeOf, ShellSyntax } from '../syntax-types.ts';
import { found, operatorIn } from './found.ts';

/** Compound commands, pipes, functions and assignments that only some shells know. */
export function* structureExtensions(syntax: ShellSyntax): Generator<ShellExtension> {
  for (const node of syntax.nodes('ArithmeticFor'))
    yield found('counting loop', node, first(syntax, node, 'for'.length));
  for (const node of syntax.nodes('ArithmeticCommand')) yield found('arithmetic command', node);
  for (const node of syntax.nodes('Select')) yield found('select', node, first(syntax, node, 'select'.length));
  for (const node of syntax.nodes('TestCommand')) yield found('double brackets', node);
  for (const node of syntax.nodes('Coproc')) yield found('coprocess', node);
  for (const node of syntax.nodes('Pipeline')) yield* pipes(syntax, node);
  for (const node of syntax.nodes('CaseItem')) {
    const { terminator, end } = node.node;
    if (terminator === ';&' || terminator === ';;&')
      yield found('case fall-through', node, syntax.place(node, end - terminator.length, end));
  }
  for (const node of syntax.nodes('Function')) yield* functionExtensions(syntax, node);
  for (const node of syntax.nodes('Assignment')) yield* assignmentExtensions(syntax, node);
}

function first(
  syntax: ShellSyntax,
  node: ShellNodeOf<'ArithmeticFor' | 'Select'>,
  length: number,
): ReturnType<ShellSyntax['place']> {
  return syntax.place(node, node.node.pos, node.node.pos + length);
}

function* pipes(syntax: ShellSyntax, node: ShellNodeOf<'Pipeline'>): Generator<ShellExtension> {
  const { commands, operators } = node.node;
  for (const [index, operator] of operators.entries()) {
    if (operator !== '|&') continue;
    const [left, right] = [commands[index]!, commands[index + 1]!];
    yield found('pipe of both outputs', node, operatorIn(syntax, node, operator, left.end, right.pos));
  }
}

function* functionExtensions(syntax: ShellSyntax, node: ShellNodeOf<'Function'>): Generator<ShellExtension> {
  const { name, pos } = node.node;
  if (!/^\w+$/.test(name.text)) yield found('function name', node);
  if (name.pos > pos) yield found('function keyword', node, syntax.place(node, pos, pos + 'function'.length));
}

function* assignmentExtensions(syntax: ShellSyntax, node: ShellNodeOf<'Assignment'>): Generator<ShellExtension> {
  const { append, index, value, pos, name } = node.node;
  if (append) yield found('appending assignment', node, syntax.place(node, pos, pos + name.length));
  if (index) yield found('array element', node);
  if (value.type === 'ArrayValue') yield found('array', syntax.of(value));
}
