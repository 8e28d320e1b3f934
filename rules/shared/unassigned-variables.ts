import { PREDEFINED_ARGS } from '../../src/knowledge/build-args.ts';
import {
  isWithin,
  type Project,
  type Script,
  type ShellNode,
  type ShellSyntax,
  type VariableUse,
  type WrittenCommand,
} from '../../src/rule/index.ts';
import { isSetAtStart } from './shell-environment.ts';

/** A variable that a script uses and nothing that we see sets: its first use. */
interface UnassignedVariable {
  readonly use: VariableUse;
  /** Whether nothing else can set it: no environment that is given later, no file that the script sources. */
  readonly isSure: boolean;
  /** The variable that the script sets instead, whose name differs in its capitals. */
  readonly twin: string | undefined;
}

/**
 * The variables with a lowercase letter in their name that a script uses and does not set. Names in capitals are rather part of an
 * environment, unless the script sets the same name in small letters; what the script tests for being empty, or gives a default, may well be unset.
 */
export function* unassignedVariables(script: Script, project: Project): Generator<UnassignedVariable> {
  const { syntax, host } = script;
  // Lines that a backtick continues are for Windows, where PowerShell expands most of what has a `$`.
  if (!syntax || script.escape === '`') return;
  const { uses, set, open } = syntax.variables;
  const seen = new Set<string>();
  let tested: ReadonlySet<string> | undefined;
  for (const use of uses) {
    const { name, by } = use;
    if (by === 'test' || by === 'index' || seen.has(name)) continue;
    seen.add(name);
    if (!/^[A-Za-z_]/.test(name) || set.has(name) || use.isDefaulted) continue;
    const twin = twinOf(name, syntax);
    if (!twin && !/[a-z]/.test(name)) continue;
    tested ??= testedNames(syntax);
    const atStart = isSetAtStart(script, name, project);
    if (tested.has(name) || atStart || (atStart === undefined && !/[a-z]/.test(name))) continue;
    const isOptional = uses.some((each) => each.name === name && each.isDefaulted);
    const isBuild = host.kind === 'run' && !host.onbuild && !isOptional && !PREDEFINED_ARGS.has(name);
    const isSure = isBuild && !open;
    // ShellCheck and we agree on names with a small letter only.
    if (isSure || /[a-z]/.test(name)) yield { use, isSure, twin };
  }
}

/** The variable that a script sets in place of one, by a name that differs in its capitals, and not with its value: `dir=$DIR`. */
function twinOf(name: string, { variables }: ShellSyntax): string | undefined {
  const lower = name.toLowerCase();
  for (const { name: twin, node } of variables.settings)
    if (twin.toLowerCase() === lower)
      return variables.uses.some((use) => use.name === name && isWithin(use.node, node)) ? undefined : twin;
  return undefined;
}

/** The variables that a script compares with nothing: `[ -n "$x" ]`, `[ "$x" ]`, `[[ -v x ]]`. */
function testedNames(syntax: ShellSyntax): ReadonlySet<string> {
  const found = new Set(syntax.variables.uses.filter(({ by }) => by === 'test').map(({ name }) => name));
  const words: ShellNode[] = syntax.commands.filter(({ name }) => name === '[').flatMap(testedWords);
  for (const { node } of syntax.nodes('TestUnary'))
    if (node.operator === '-n' || node.operator === '-z') words.push(syntax.of(node.operand));
  const nodes = new Set(words.map(({ node }) => node));
  if (nodes.size > 0)
    for (const { name, word } of syntax.expansions) if (name && word && nodes.has(word.node)) found.add(name);
  return found;
}

function testedWords({ args }: WrittenCommand): ShellNode[] {
  const words = args.filter(({ text }) => text !== ']' && text !== '!');
  if (words.length === 1) return [words[0]!.node];
  return words.filter((_, index) => /^-[nz]$/.test(words[index - 1]?.text ?? '')).map(({ node }) => node);
}
