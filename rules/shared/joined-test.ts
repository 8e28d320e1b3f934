import { type Fix, isNode, type Located, type ShellSyntax, type ShellTest } from '../../src/rule/index.ts';
import { operatorPlace } from './shell-tree.ts';

/** Why a test is not closed. */
export interface Flaw {
  readonly at: Located;
  readonly message: string;
  readonly help: string;
  readonly alias: readonly string[];
  readonly fix?: Fix;
}

/** `[ a && b ]`: the shell ends the test at `&&`. */
export function joinedFlaw(syntax: ShellSyntax, { node }: ShellTest): Flaw | undefined {
  const list = node.parent;
  if (!isNode(list, 'AndOr')) return undefined;
  const { commands, operators } = list.node;
  const index = commands.indexOf(node.node);
  const next = commands[index + 1];
  const sign = operators[index];
  if (next?.type !== 'Command' || !sign || next.args.at(-1)?.text !== ']' || next.name?.text === '[') return undefined;
  const at = operatorPlace(syntax, list, index);
  return {
    at,
    message: `\`${sign}\` ends the command \`[\`, so the test fails because \`]\` is missing`,
    help: `use two tests: \`[ … ] ${sign} [ … ]\``,
    alias: [],
    fix: { title: `replace with \`] ${sign} [\``, safety: 'unsafe', edits: [{ at, text: `] ${sign} [` }] },
  };
}
