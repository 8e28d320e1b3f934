import { OPENERS } from '../../knowledge/shell-builtins.ts';
import type { ShellNodeOf, ShellSyntax, VariableFlow, VariableSetting, VariableUse } from './syntax-types.ts';
import { argumentEvents } from './variable-arguments.ts';
import { arithmeticEvents, namesIn } from './variable-arithmetic.ts';

const ARITHMETIC_TEST = /^-(?:eq|ne|lt|le|gt|ge)$/;

export type VariableEvent = VariableSetting | VariableUse;

/** The variables of a script: where it sets and where it uses them. */
export function variableFlow(syntax: ShellSyntax): VariableFlow {
  const found: VariableEvent[] = [
    ...assignments(syntax),
    ...loops(syntax),
    ...expansions(syntax),
    ...arithmeticEvents(syntax),
    ...tests(syntax),
    ...others(syntax),
    ...syntax.commands.flatMap((command) => [...argumentEvents(syntax, command)]),
  ];
  const settings = found.filter(isSetting).sort(byPlace);
  const uses = found.filter((event): event is VariableUse => !isSetting(event)).sort(byPlace);
  return {
    settings,
    uses,
    events: [...uses, ...settings].sort((a, b) => moment(a) - moment(b)),
    set: new Set(settings.map(({ name }) => name)),
    used: new Set(uses.map(({ name }) => name)),
    open: syntax.commands.some(({ builtin }) => OPENERS.has(builtin)),
  };
}

function isSetting(event: VariableEvent): event is VariableSetting {
  return 'from' in event;
}

function byPlace(a: VariableEvent, b: VariableEvent): number {
  return a.start - b.start;
}

function moment(event: VariableEvent): number {
  return isSetting(event) ? event.from : event.start;
}

function* assignments(syntax: ShellSyntax): Generator<VariableEvent> {
  for (const node of syntax.nodes('Assignment')) {
    const { name, pos, end, index, append } = node.node;
    if (index) yield* namesIn(syntax, syntax.of(index));
    if (isPrefix(node)) continue;
    const place = syntax.place(node, pos, pos + name.length);
    if (append) yield { ...place, name, node, by: 'name', isDefaulted: false };
    yield { ...place, name, node, by: 'assignment', from: syntax.place(node, end, end).start };
  }
}

/** Whether an assignment does not set a variable of the shell: it is for a single command, or defines an alias. */
function isPrefix({ node, parent }: ShellNodeOf<'Assignment'>): boolean {
  if (parent?.node.type !== 'Command' || parent.node.name === undefined) return false;
  return parent.node.name.value === 'alias' || parent.node.prefix.some((each) => each === node);
}

function* loops(syntax: ShellSyntax): Generator<VariableEvent> {
  for (const node of syntax.nodes('For', 'Select')) {
    const { name, type, pos, wordlist } = node.node;
    const after = wordlist?.at(-1)?.end ?? name.end;
    const keyword = type === 'For' ? 'for' : 'select';
    // `for $f in`, which is a mistake, was meant for `f`.
    const from = syntax.place(node, after, after).start;
    yield {
      ...syntax.place(node, pos, pos + keyword.length),
      name: name.value.replace(/^\$/, ''),
      node,
      by: 'loop',
      from,
    };
  }
}

function* expansions(syntax: ShellSyntax): Generator<VariableEvent> {
  for (const node of syntax.nodes('SimpleExpansion')) {
    const { file, start, end } = node;
    yield { file, start, end, name: node.node.text.slice(1), node, by: 'expansion', isDefaulted: false };
  }
  for (const node of syntax.nodes('ParameterExpansion')) {
    const { file, start, end } = node;
    const { parameter: name, operation, index } = node.node;
    const operator = operation?.type === 'Default' ? operation.operator : undefined;
    if (index) yield* namesIn(syntax, syntax.of(index));
    if (operation?.type === 'Slice') {
      yield* namesIn(syntax, syntax.of(operation.offset));
      if (operation.length) yield* namesIn(syntax, syntax.of(operation.length));
    }
    if (operation?.type === 'Names') continue;
    yield { file, start, end, name, node, by: 'expansion', isDefaulted: operator !== undefined };
    if (operator?.endsWith('=')) yield { file, start, end, name, node, by: 'expansion', from: end };
  }
}

/** Names that `[[ ]]` takes instead of values. */
function* tests(syntax: ShellSyntax): Generator<VariableEvent> {
  for (const { node } of syntax.nodes('TestUnary'))
    if (node.operator === '-v') yield* operand(syntax, syntax.of(node.operand), 'test');
    else if (node.operator === '-R') yield* operand(syntax, syntax.of(node.operand), 'name');
  for (const { node } of syntax.nodes('TestBinary')) {
    if (!ARITHMETIC_TEST.test(node.operator)) continue;
    yield* namesIn(syntax, syntax.of(node.left));
    yield* namesIn(syntax, syntax.of(node.right));
  }
}

function* operand(syntax: ShellSyntax, node: ShellNodeOf<'Word'>, by: 'test' | 'name'): Generator<VariableEvent> {
  const [name] = /^[A-Za-z_]\w*/.exec(node.node.value) ?? [];
  if (name) yield { ...syntax.place(node, node.node.pos, node.node.end), name, node, by, isDefaulted: false };
}

function* others(syntax: ShellSyntax): Generator<VariableEvent> {
  for (const node of syntax.nodes('Coproc')) {
    const { name } = node.node;
    if (!name) continue;
    const place = syntax.place(node, name.pos, name.end);
    yield { ...place, name: name.value, node, by: 'coproc', from: node.end };
  }
  for (const node of syntax.nodes('FileDescriptorVariable')) {
    const { file, start, end } = node.parent ?? node;
    yield { file, start, end, name: node.node.name, node, by: 'redirect', from: end };
  }
}
