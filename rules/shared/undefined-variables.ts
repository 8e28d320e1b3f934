import { AUTOMATIC_ARGS, isBuildMetadata, SBOM_VARIABLES } from '../../src/knowledge/build-args.ts';
import {
  chainOf,
  didYouMeanName,
  type Instruction,
  type KeyValue,
  type Located,
  type Project,
  type Stage,
  type Variable,
  type VariableReference,
} from '../../src/rule/index.ts';

/** Among more names than this, every name resembles another. */
const MAX_NAMES = 200;
/** The modifiers that BuildKit knows; any other modifier is a separate error. */
const OPERATORS = /^(?::?[-+?]|##?|%%?|\/\/?)$/;

/**
 * What is known of a name that no ARG or ENV defines.
 * - `undefined`: nothing can give it a value.
 * - `doubtful`: the base image may set it, but the file looks as if it was to set it itself.
 * - `inherited`: the base image sets it, or may.
 * - `guarded`: a default or an alternative holds in its place.
 */
export type Verdict = 'undefined' | 'doubtful' | 'inherited' | 'guarded';

/** The first variable with a verdict in a text that the builder expands. */
export interface UndefinedVariable {
  readonly variable: VariableReference;
  readonly verdict: Verdict;
  /** Further ones with that verdict in the same text. */
  readonly others: readonly VariableReference[];
  /** The ARG of the name above the first FROM. */
  readonly global: Variable | undefined;
  /** The pair of the same ENV that sets it, which takes effect only after that ENV. */
  readonly setter: KeyValue | undefined;
  /** Where a later instruction, or another stage, sets it. */
  readonly elsewhere: Located | undefined;
}

/**
 * The codes of a finding about undefined variables. hadolint counts those that another pair of the same ENV sets, if nothing above has
 * set them.
 */
export function undefinedCodes(node: Instruction, variables: readonly VariableReference[]): readonly string[] {
  const codes = ['UndefinedVar', 'buildkit/UndefinedVar'];
  return variables.some((variable) => isSetBeside(node, variable)) ? [...codes, 'DL3044'] : codes;
}

function isSetBeside(node: Instruction, { name, operator, start }: VariableReference): boolean {
  if (node.kind !== 'env' || operator || !node.pairs.some((pair) => pair.name === name && !contains(pair, start)))
    return false;
  return !node.dockerfile.instructions.some(
    (other) =>
      other.start < node.start &&
      (other.kind === 'arg' || other.kind === 'env') &&
      other.pairs.some((pair) => pair.name === name),
  );
}

function contains(pair: KeyValue, offset: number): boolean {
  return pair.start <= offset && offset < pair.end;
}

/** The undefined variables of an instruction, one for each text and verdict. FROM has its own rules. */
export function undefinedVariables(node: Instruction, project: Project): UndefinedVariable[] {
  const { stage } = node;
  if (!stage || node.onbuild || node.kind === 'from') return [];
  const found: UndefinedVariable[] = [];
  for (const variables of expanded(node)) {
    const byVerdict = new Map<Verdict, UndefinedVariable & { readonly others: VariableReference[] }>();
    for (const variable of variables) {
      const judged = isInAlternative(variable, variables) ? undefined : judge(node, variable, project);
      if (!judged) continue;
      const first = byVerdict.get(judged.verdict);
      if (first) first.others.push(variable);
      else byVerdict.set(judged.verdict, { ...judged, others: [] });
    }
    found.push(...byVerdict.values());
  }
  return found;
}

/** Where another stage sets a name that is not visible here. A base that is not known may be that stage. */
function setElsewhere({ stage, dockerfile }: Instruction, name: string): Located | undefined {
  if (!stage?.rootImage) return undefined;
  for (const other of dockerfile.stages) {
    const variable = other === stage ? undefined : other.variables.get(name);
    if (variable) return variable;
  }
  return undefined;
}

/** Whether it is in the word of a `${NAME:+word}`, which is used only if NAME is set. */
function isInAlternative({ start, end }: VariableReference, variables: readonly VariableReference[]): boolean {
  return variables.some((outer) => outer.operator?.endsWith('+') && outer.start < start && end <= outer.end);
}

/** What is known of a variable of a stage's instruction; undefined when an ARG or ENV defines it. */
export function judge(
  node: Instruction,
  variable: VariableReference,
  project: Project,
): Omit<UndefinedVariable, 'others'> | undefined {
  const { name, declaration, operator } = variable;
  const { stage, dockerfile } = node;
  if (!stage || (declaration !== undefined && declaration !== 'base') || !isOperator(operator)) return undefined;
  // Every image has a PATH.
  if (SBOM_VARIABLES.has(name) || (name === 'PATH' && declaration === 'base')) return undefined;
  const global = dockerfile.globals.get(name);
  const first = node.kind === 'env' ? node.pairs.find((pair) => pair.name === name) : undefined;
  const setter = first && first.end <= variable.start ? first : undefined;
  const declared = stage.variables.get(name);
  const later = declared && declared.start >= node.end ? declared : undefined;
  const elsewhere = later ?? setElsewhere(node, name);
  const evidence = global ?? setter ?? elsewhere;
  return { variable, verdict: verdictOf(), global, setter, elsewhere };

  function verdictOf(): Verdict {
    if (operator && /[-+]$/.test(operator)) return 'guarded';
    if (declaration === 'base') return 'inherited';
    if (AUTOMATIC_ARGS.includes(name) || isBuildMetadata(name) || !isName(name)) return 'undefined';
    const known = stage && baseSets(stage, name, project);
    if (known === false) return 'undefined';
    return known === undefined && evidence ? 'doubtful' : 'inherited';
  }
}

/** Whether the base image of a stage sets a name, which another Dockerfile of the project may build; undefined when it may. */
export function baseSets(stage: Stage, name: string, project: Project): boolean | undefined {
  const seen = new Set<Stage>();
  for (let at: Stage | undefined = stage; at && !seen.has(at); at = project.builtBaseOf(chainOf(at).at(-1)!)) {
    seen.add(at);
    if (at !== stage && at.variables.get(name)?.by === 'env') return true;
    const known = at.baseSets(name);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A word that is one variable and nothing else. */
export const PLAIN = /^\$(?:\w+|\{\w+\})$/;
/** Longer chains do not occur in practice. */
const MAX_STEPS = 20;

/** The ARG without a default that provides the value of a variable, directly or through an ENV. */
export function bareArg({ declaration }: VariableReference): Variable | undefined {
  for (let at = declaration, steps = 0; typeof at === 'object' && steps < MAX_STEPS; steps++) {
    if (at.by === 'arg' && !at.hasValue) return at;
    const { value } = at.pair;
    if (!value || !PLAIN.test(value.text)) return undefined;
    at = value.variables[0]?.declaration;
  }
  return undefined;
}

/** "did you mean …" for an undefined variable, unless so many names are declared that one is near by chance. */
export function suggestedName({ stage }: Instruction, { name }: VariableReference): string | undefined {
  if (!stage || stage.variables.size > MAX_NAMES) return undefined;
  return didYouMeanName(
    name,
    [...stage.variables.keys()].filter((other) => other !== name),
  );
}

/** Whether it is a name, and not `$1`, `$@` or another parameter of a shell. */
export function isName(name: string): boolean {
  return /^[\p{L}_]/u.test(name);
}

/** Whether `${NAME…}` has no modifier or one that BuildKit knows. */
export function isOperator(operator: string | undefined): boolean {
  return operator === undefined || OPERATORS.test(operator);
}

/** The variables of each text of an instruction that the builder expands, where there are any. */
function expanded({ words, flags, heredocs }: Instruction): readonly (readonly VariableReference[])[] {
  const found: (readonly VariableReference[])[] = [];
  for (const { variables } of words) if (variables.length > 0) found.push(variables);
  for (const { value } of flags) if (value && value.variables.length > 0) found.push(value.variables);
  for (const { variables } of heredocs) if (variables.length > 0) found.push(variables);
  return found;
}
