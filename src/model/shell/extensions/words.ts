import { enclosing, isNode } from '../shell-nodes.ts';
import type { ShellExtension, ShellNodeOf, ShellSyntax } from '../syntax-types.ts';
import { found } from './found.ts';

/** Quotes, globs, braces and redirections that only some shells know. */
export function* wordExtensions(syntax: ShellSyntax): Generator<ShellExtension> {
  for (const node of syntax.nodes('ProcessSubstitution')) yield found('process substitution', node);
  for (const node of syntax.nodes('ExtendedGlob')) yield found('extended glob', node);
  for (const node of syntax.nodes('AnsiCQuoted')) yield found('dollar quotes', node);
  for (const node of syntax.nodes('LocaleString')) yield found('translated string', node);
  for (const node of syntax.nodes('BraceExpansion'))
    yield found(isExpanded(node) ? 'brace expansion' : 'unexpanded braces', node);
  for (const node of syntax.nodes('Glob'))
    if (node.node.kind === 'bracket' && node.source.startsWith('[^')) yield found('caret in brackets', node);
  for (const node of syntax.nodes('HereString')) {
    const { pos, operator, descriptor } = node.node;
    const from = descriptor ? descriptor.end : pos;
    yield found('here-string', node, syntax.place(node, from, from + operator.length));
  }
  for (const node of syntax.nodes('Redirect')) yield* redirectExtensions(node);
}

function* redirectExtensions(node: ShellNodeOf<'Redirect'>): Generator<ShellExtension> {
  const { operator, descriptor, target } = node.node;
  if (operator === '&>') yield found('both outputs', node);
  if (operator === '&>>') yield found('both outputs appended', node);
  if (operator === '>&' && target && !descriptor && !target.parts && !/^\d*-?$/.test(target.value))
    yield found('both outputs to a file', node);
  if (descriptor?.type === 'FileDescriptorVariable') yield found('named descriptor', node);
  else if (descriptor && descriptor.value > 9) yield found('large descriptor', node);
  if (/^["']?\/dev\/(?:tcp|udp)\//.test(target?.text ?? '')) yield found('network path', node);
}

/** Whether bash expands braces: not in assignments, patterns and redirections, and no range whose ends are variables. */
function isExpanded(node: ShellNodeOf<'BraceExpansion'>): boolean {
  const word = enclosing(node, 'Word');
  if (/^\{[^,]*\.\.[^,]*\}$/.test(node.source) && /[$`]/.test(node.source)) return false;
  return isNode(word?.parent, 'Command', 'For', 'Select', 'ArrayValue');
}
