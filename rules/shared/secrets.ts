import { isAboutSecret, namesSecret } from '../../src/knowledge/secret-names.ts';
import type { EnvInstruction, KeyValue } from '../../src/rule/index.ts';

const SWITCH = /^(?:|true|false|yes|no|on|off|none|null|[01])$/i;
/** By which public keys are named. */
const FINGERPRINT = /^(?:0x[0-9a-f]{8,40}|[0-9a-f]{40}(?:\s+[0-9a-f]{40})*)$/i;

/** A name of ENV or ARG in which a word for a secret occurs. */
export interface SecretName {
  readonly pair: KeyValue;
  /** Its value, or the rest of its name, shows that it holds none. */
  readonly harmless: boolean;
}

/** The names of a stage's ENV or ARG that sound like secrets, as BuildKit finds them. */
export function secrets(node: EnvInstruction): SecretName[] {
  if (!node.stage || node.onbuild) return [];
  const found: SecretName[] = [];
  for (const pair of node.pairs) {
    if (namesSecret(pair.name)) found.push({ pair, harmless: isAboutSecret(pair.name) || holdsNone(node, pair) });
  }
  return found;
}

/** Whether the value is no secret. A default of an ARG says little: what matters is given to the build. */
function holdsNone({ kind }: EnvInstruction, { value }: KeyValue): boolean {
  if (value?.value === undefined) return false;
  if (FINGERPRINT.test(value.value)) return true;
  const given = value.variables.some(({ declaration }) => typeof declaration !== 'object' || declaration.by === 'arg');
  return kind === 'env' && !given && SWITCH.test(value.value);
}
