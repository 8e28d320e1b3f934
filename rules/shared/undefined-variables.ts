import { SBOM_VARIABLES } from '../../src/knowledge/build-args.ts';
import type { Instruction, KeyValue, Variable, VariableReference } from '../../src/rule/index.ts';
import { didYouMean } from '../../src/rule/index.ts';
import { baseMaySet, baseMaySetArg } from './base-environment.ts';

/** Shorter names resemble others by chance. */
const MIN_TYPO = 5;
/** Among more names than this, every name resembles another. */
const MAX_NAMES = 200;
/** The modifiers that BuildKit knows; any other modifier is a separate error. */
const OPERATORS = /^(?::?[-+?]|##?|%%?|\/\/?)$/;

/** The first undefined variable of a text that the builder expands. */
export interface UndefinedVariable {
  readonly variable: VariableReference;
  /** Further ones in the same text. */
  readonly others: readonly VariableReference[];
  /** The ARG of the name above the first FROM. */
  readonly global: Variable | undefined;
  /** The pair of the same ENV that sets it, which takes effect only after that ENV. */
  readonly setter: KeyValue | undefined;
  /** "did you mean …" */
  readonly suggestion: string | undefined;
  /** Whether the base image may set it, which only someone who knows the image can tell. */
  readonly open: boolean;
}

/** The undefined variables of an instruction, one for each text, as BuildKit reports them. EXPOSE and FROM have their own rules. */
export function undefinedVariables(node: Instruction): UndefinedVariable[] {
  const { stage } = node;
  if (!stage || node.onbuild || node.kind === 'expose' || node.kind === 'from') return [];
  const found: UndefinedVariable[] = [];
  let setters: ReadonlyMap<string, KeyValue> | undefined;
  let names: readonly string[] | undefined;
  for (const variables of expanded(node)) {
    const [variable, ...others] = variables.filter(
      ({ name, declaration, operator }) =>
        declaration === undefined && !SBOM_VARIABLES.has(name) && isOperator(operator),
    );
    if (!variable) continue;
    const { name } = variable;
    const global = node.dockerfile.globals.get(name);
    setters ??= firstPairs(node);
    const first = setters.get(name);
    const setter = first && first.end <= variable.start ? first : undefined;
    names ??= stage.variables.size > MAX_NAMES ? [] : [...stage.variables.keys(), 'PATH'];
    const suggestion = didYouMean(
      name,
      names.filter((other) => other !== name),
    );
    const sure = setter !== undefined || (suggestion !== undefined && name.length > MIN_TYPO) || setLater(node, name);
    const optional = variable.operator?.endsWith('+') === true;
    const open = baseMaySet(stage, name) && (optional || !(global ? !baseMaySetArg(stage, name) : sure));
    found.push({ variable, others, global, setter, suggestion, open });
  }
  return found;
}

/** The first pair of each name that an ENV sets. */
function firstPairs(node: Instruction): ReadonlyMap<string, KeyValue> {
  const pairs = new Map<string, KeyValue>();
  if (node.kind === 'env') for (const pair of node.pairs) if (!pairs.has(pair.name)) pairs.set(pair.name, pair);
  return pairs;
}

/** Whether `${NAME…}` has no modifier or one that BuildKit knows. */
export function isOperator(operator: string | undefined): boolean {
  return operator === undefined || OPERATORS.test(operator);
}

/** Whether a later instruction of the stage sets the name. */
function setLater(node: Instruction, name: string): boolean {
  const variable = node.stage?.variables.get(name);
  return variable !== undefined && variable.start >= node.end;
}

/** The variables of each text of an instruction that the builder expands, where there are any. */
function expanded({ words, flags, heredocs }: Instruction): readonly (readonly VariableReference[])[] {
  const found: (readonly VariableReference[])[] = [];
  for (const { variables } of words) if (variables.length > 0) found.push(variables);
  for (const { value } of flags) if (value && value.variables.length > 0) found.push(value.variables);
  for (const { variables } of heredocs) if (variables.length > 0) found.push(variables);
  return found;
}
