import {
  isAboutSecret,
  namesFurtherSecret,
  namesSecret,
  namesSecretForDockle,
  namesSecretForHadolint,
  namesSecretForSemgrep,
  namesSecretForTrivy,
} from '../../src/knowledge/secret-names.ts';
import type { Dockerfile, EnvInstruction, KeyValue, Variable } from '../../src/rule/index.ts';
import { isHarmlessDefault, isHarmlessValue, isPlace } from './secret-values.ts';

/** A name in ENV or ARG that contains a word for a secret. */
export interface SecretName {
  readonly pair: KeyValue;
  /** Whether its value, or the rest of its name, shows that it is not a secret. */
  readonly harmless: boolean;
  /** Where the same secret was already declared: the ARG whose value an ENV takes, or the same ARG in an earlier stage. */
  readonly origin: KeyValue | undefined;
  /** Whether BuildKit knows the name. */
  readonly known: boolean;
}

/** The names in an ENV or ARG of a stage that sound like secrets. */
export function secrets(node: EnvInstruction): SecretName[] {
  if (!node.stage || node.onbuild) return [];
  const found: SecretName[] = [];
  for (const pair of node.pairs) {
    const known = namesSecret(pair.name);
    if (!known && !namesFurtherSecret(pair.name)) continue;
    const harmless = isHarmless(pair, node.kind);
    found.push({ pair, known, harmless, origin: harmless ? undefined : originOf(pair, node.kind, node.dockerfile) });
  }
  return found;
}

/** The codes that other tools have for a variable because of its name: each has a list of its own, and looks at other places. */
export function secretCodes({ name, value }: KeyValue, { kind, stage, onbuild }: EnvInstruction): readonly string[] {
  const codes =
    stage && !onbuild && namesSecret(name) ? ['SecretsUsedInArgOrEnv', 'buildkit/SecretsUsedInArgOrEnv'] : [];
  if (namesSecretForHadolint(name)) codes.push('DL3064');
  if (stage?.last && !onbuild && namesSecretForTrivy(name)) codes.push('DS-0031');
  if (kind === 'arg' && namesSecretForSemgrep(name)) codes.push('secret-in-build-arg');
  if (kind === 'env' && value?.text && namesSecretForDockle(name)) codes.push('CIS-DI-0010');
  return codes;
}

/** The codes of {@link secretCodes}, as a rule declares them. */
export const secretAliases = {
  buildkit: { SecretsUsedInArgOrEnv: 'warning' },
  hadolint: { DL3064: 'warning' },
  trivy: { 'DS-0031': 'error' },
  semgrep: 'secret-in-build-arg',
  dockle: 'CIS-DI-0010',
  tally: 'buildkit/SecretsUsedInArgOrEnv',
} as const;

/** The pairs of later instructions that declare the same secret again. */
export function repetitionsOf(pair: KeyValue, { dockerfile }: EnvInstruction): KeyValue[] {
  const found: KeyValue[] = [];
  for (const node of dockerfile.instructions)
    if ((node.kind === 'env' || node.kind === 'arg') && node.start > pair.start)
      for (const { pair: other, origin } of secrets(node)) if (origin === pair) found.push(other);
  return found;
}

/** Whether a name only sounds like a secret. */
function isHarmless({ name, value }: KeyValue, kind: EnvInstruction['kind']): boolean {
  if (isAboutSecret(name)) return true;
  if (!value) return false;
  if (kind === 'arg') return isHarmlessDefault(value.value ?? '', name);
  const passed = value.variables.filter(({ declaration }) => declaration === 'automatic' || isPassed(declaration));
  if (passed.length === 0) return isHarmlessValue(value.value ?? value.text, name);
  // A value from the build may be anything, but a path that contains it is a path.
  const rest = value.text.replace(/\$\{[^}]*\}|\$\w+/g, '');
  if (rest !== '') return isPlace(value.text.replace(/\$\{[^}]*\}|\$\w+/g, 'x'));
  return passed.every(({ declaration }) => typeof declaration === 'object' && isNamedHarmless(declaration));
}

/** Whether the build gives a variable its value. */
function isPassed(declaration: Variable | 'base' | undefined): declaration is Variable {
  return typeof declaration === 'object' && (declaration.by === 'arg' || declaration.value === undefined);
}

function isNamedHarmless({ name, pair, by }: Variable): boolean {
  return soundsSecret(name) && isHarmless(pair, by);
}

function soundsSecret(name: string): boolean {
  return namesSecret(name) || namesFurtherSecret(name);
}

/** Where the secret of a pair was declared first: the variable whose value it takes, or the same name in an earlier instruction. */
function originOf(pair: KeyValue, kind: EnvInstruction['kind'], dockerfile: Dockerfile): KeyValue | undefined {
  for (const { declaration } of pair.value?.variables ?? []) {
    if (typeof declaration !== 'object' || declaration.pair.start >= pair.start) continue;
    const { by, pair: source } = declaration;
    if (!soundsSecret(source.name) || isHarmless(source, by)) continue;
    return originOf(source, by, dockerfile) ?? source;
  }
  return firstOf(pair, kind, dockerfile);
}

/** The first pair before another that declares the same secret: the same ARG, or an ENV with the same value. */
function firstOf(
  { name, value, start }: KeyValue,
  kind: EnvInstruction['kind'],
  { instructions }: Dockerfile,
): KeyValue | undefined {
  for (const node of instructions) {
    if (node.start >= start) return undefined;
    if (node.kind !== kind || !node.stage || !('pairs' in node)) continue;
    const same = node.pairs.find(
      (pair) =>
        pair.name === name &&
        pair.start < start &&
        (kind === 'arg' || pair.value?.text === value?.text) &&
        !isHarmless(pair, node.kind),
    );
    if (same) return same;
  }
  return undefined;
}
