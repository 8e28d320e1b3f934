import type { ShellFeatureName } from '../../../knowledge/shell-features-table.ts';
import { isNode } from '../shell-nodes.ts';
import type { ShellExtension, ShellNodeOf, ShellSyntax } from '../syntax-types.ts';
import { found, operatorIn } from './found.ts';

/** Variables of bash that dash and ash neither set nor find in the environment. */
const BASH_VARIABLES =
  /^(?:SECONDS|E?UID|HOSTTYPE|MACHTYPE|OSTYPE|SHELLOPTS|BASHOPTS|BASH_(?!VERSION$|ENV$)\w+|DIRSTACK|FUNCNAME|GROUPS|MAPFILE|PIPESTATUS)$/;

/** Those that ash sets as well. */
const ASH_VARIABLES = /^(?:RANDOM|BASHPID|EPOCHSECONDS|EPOCHREALTIME)$/;

/** Those that the environment may hold. */
const ENVIRONMENT = /^(?:HOSTNAME|SHLVL|_)$/;

/** Variables that an assignment does not turn into ordinary ones. */
const GENERATED: ReadonlySet<string> = new Set(['RANDOM', 'SECONDS']);

/** Parameter expansions, substitutions and arithmetic that only some shells know. */
export function* expansionExtensions(syntax: ShellSyntax): Generator<ShellExtension> {
  for (const node of syntax.nodes('ParameterExpansion'))
    for (const feature of parameterFeatures(node)) yield found(feature, node);
  for (const node of syntax.nodes('CommandExpansion'))
    if (isFileAlone(node)) yield found(node.source.startsWith('`') ? 'file in backticks' : 'file substitution', node);
  yield* variableExtensions(syntax);
  yield* arithmeticExtensions(syntax);
}

function* parameterFeatures({ node }: ShellNodeOf<'ParameterExpansion'>): Generator<ShellFeatureName> {
  const { prefix, index, operation, parameter } = node;
  const all = parameter === '@' || parameter === '*';
  if (prefix === '!') {
    if (operation?.type === 'Names') yield 'names by prefix';
    else yield index && /^[@*]$/.test(index.text) ? 'array keys' : 'indirect expansion';
    return;
  }
  if (index) yield prefix === '#' || operation ? 'array length' : 'array reference';
  if (all && (prefix === '#' || operation?.type === 'Remove')) yield 'positional operation';
  switch (operation?.type) {
    case 'Slice':
      yield 'substring';
      break;
    case 'CaseModification':
      yield 'letter case';
      break;
    case 'Replace':
      yield /^\/[#%]/.test(operation.operator) ? 'anchored replacement' : 'replacement';
      break;
    case 'Transform':
      yield 'transformation';
  }
}

/** `$(< file)`: only a redirection from a file. */
function isFileAlone({ node }: ShellNodeOf<'CommandExpansion'>): boolean {
  const [only, ...others] = node.script?.commands ?? [];
  if (only?.command.type !== 'Command' || others.length > 0) return false;
  const { name, prefix, suffix } = only.command;
  const [redirect] = prefix;
  return (
    !name && suffix.length === 0 && prefix.length === 1 && redirect?.type === 'Redirect' && redirect.operator === '<'
  );
}

function* variableExtensions(syntax: ShellSyntax): Generator<ShellExtension> {
  let assigned: ReadonlySet<string> | undefined;
  const featureOf = (name: string | undefined): ShellFeatureName | undefined => {
    const feature = name === undefined ? undefined : variableFeature(name);
    if (feature === undefined || GENERATED.has(name!)) return feature;
    assigned ??= assignedIn(syntax);
    return assigned.has(name!) ? undefined : feature;
  };
  for (const { name, node } of syntax.expansions) {
    const feature = isNode(node, 'ParameterExpansion') && node.node.prefix === '!' ? undefined : featureOf(name);
    if (feature) yield found(feature, node);
  }
  for (const node of syntax.nodes('ArithmeticWord')) {
    const feature = featureOf(node.node.value);
    if (feature) yield found(feature, node);
  }
}

function variableFeature(name: string): ShellFeatureName | undefined {
  if (ENVIRONMENT.test(name)) return 'variable of the environment';
  if (ASH_VARIABLES.test(name)) return 'random number';
  return BASH_VARIABLES.test(name) ? 'bash variable' : undefined;
}

/** Names that the script gives a value or hands on. */
function assignedIn(syntax: ShellSyntax): ReadonlySet<string> {
  const names = new Set(syntax.script.variables.assigned);
  for (const { node } of syntax.nodes('Assignment')) names.add(node.name);
  for (const { builtin, operands } of syntax.commands)
    if (builtin === 'export' || builtin === 'readonly' || builtin === 'local')
      for (const { text } of operands) if (text !== undefined) names.add(text);
  return names;
}

function* arithmeticExtensions(syntax: ShellSyntax): Generator<ShellExtension> {
  for (const node of syntax.nodes('ArithmeticExpansion'))
    if (node.source.startsWith('$[')) yield found('bracket arithmetic', node);
  for (const node of syntax.nodes('ArithmeticUnary')) {
    const { operator, prefix, pos, end } = node.node;
    if (operator !== '++' && operator !== '--') continue;
    const from = prefix ? pos : end - operator.length;
    yield found(prefix ? 'prefix increment' : 'increment', node, syntax.place(node, from, from + operator.length));
  }
  for (const node of syntax.nodes('ArithmeticBinary')) {
    const { operator, left, right } = node.node;
    if (operator !== '**' && operator !== '**=') continue;
    yield found('power', node, operatorIn(syntax, node, operator, left.end, right.pos));
  }
  for (const node of syntax.nodes('ArithmeticWord'))
    if (/^\d+#/.test(node.node.value)) yield found('number base', node);
}
