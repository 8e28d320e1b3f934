import {
  enclosing,
  isNode,
  isWithin,
  type ShellNodeOf,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';
import { alwaysEnds } from './unreachable.ts';

type FunctionNode = ShellNodeOf<'Function'>;

/** The commands that call a function by its name. */
export function callsOf({ node }: FunctionNode, { commands }: ShellSyntax): readonly WrittenCommand[] {
  return commands.filter(({ name }) => name === node.name.value);
}

/** Whether a function reads its arguments, does not set them itself, and does not work without them. */
export function needsArguments(definition: FunctionNode, { expansions, commands }: ShellSyntax): boolean {
  const isOwn = (node: Parameters<typeof enclosing>[0]): boolean => enclosing(node, 'Function') === definition;
  if (commands.some(({ name, node }) => (name === 'set' || name === 'shift') && isOwn(node))) return false;
  return expansions.some(({ name, node }) => {
    if (name === undefined || !/^(?:[1-9]\d*|[@*#])$/.test(name) || !isOwn(node)) return false;
    return node.node.type !== 'ParameterExpansion' || node.node.operation?.type !== 'Default';
  });
}

/** A function that nothing calls before it is gone. */
interface UncalledFunction {
  readonly definition: FunctionNode;
  /** Whether its name is used elsewhere in the script, as for trap, eval or xargs. */
  readonly isMentioned: boolean;
}

/** The functions that nothing calls although the script ends, unsets or redefines them. */
export function* uncalledFunctions(syntax: ShellSyntax): Generator<UncalledFunction> {
  const definitions = syntax.nodes('Function');
  if (definitions.length === 0) return;
  const ends = syntax.root.node.commands.some((statement) => alwaysEnds(statement, syntax));
  for (const definition of definitions) {
    const name = definition.node.name.value;
    const next = definitions.find(
      (each) =>
        each.node.name.value === name &&
        each.start > definition.start &&
        // One of two branches does not redefine a function.
        enclosing(each, 'CompoundList', 'Script') === enclosing(definition, 'CompoundList', 'Script'),
    );
    const calls = callsOf(definition, syntax).filter((call) => !isWithin(call.node, definition));
    if (next ? calls.some(({ start }) => start < next.start) : calls.length > 0) continue;
    const unset = syntax.commands.some((each) => each.name === 'unset' && each.args.some(({ text }) => text === name));
    if (next || unset || ends) yield { definition, isMentioned: isMentioned(name, syntax) };
  }
}

/** Whether a word or a string contains a name other than where it is defined, unset or called. */
function isMentioned(name: string, syntax: ShellSyntax): boolean {
  // A name that is put together, as in `do_$action`, may be any.
  if (syntax.commands.some((command) => command.head && command.name === undefined)) return true;
  const pattern = new RegExp(`(?<![\\w-])${name.replace(/[^\w]/g, '\\$&')}(?![\\w-])`);
  return syntax
    .nodes('Word')
    .some(
      ({ node, parent }) =>
        parent?.node.type !== 'Function' &&
        pattern.test(node.text) &&
        !(isNode(parent, 'Command') && isOwnUse(parent, node)),
    );
}

/** Whether a word is the name of its command, or an argument of `unset`. */
function isOwnUse({ node }: ShellNodeOf<'Command'>, word: unknown): boolean {
  return node.name === word || node.name?.value === 'unset';
}
