import { isAboutSecret, namesSecret } from '../../src/knowledge/secret-names.ts';
import type { EnvInstruction, KeyValue } from '../../src/rule/index.ts';

const SWITCH = /^(?:|true|false|yes|no|on|off|none|null|[01])$/i;
/** Ids and fingerprints of public keys. */
const FINGERPRINT = /^(?:0x[0-9a-f]{8,40}|[0-9a-f]{40}(?:\s+[0-9a-f]{40})*)$/i;

/** A name in ENV or ARG that contains a word for a secret. */
export interface SecretName {
  readonly pair: KeyValue;
  /** Whether its value, or the rest of its name, shows that it is not a secret. */
  readonly harmless: boolean;
}

/** The names in an ENV or ARG of a stage that sound like secrets, by BuildKit's criteria. */
export function secrets(node: EnvInstruction): SecretName[] {
  if (!node.stage || node.onbuild) return [];
  const found: SecretName[] = [];
  for (const pair of node.pairs) {
    if (namesSecret(pair.name)) found.push({ pair, harmless: isAboutSecret(pair.name) || holdsNone(node, pair) });
  }
  return found;
}

/** Whether the value is not a secret. The default of an ARG says little: the value that matters is passed to the build. */
function holdsNone({ kind }: EnvInstruction, { value }: KeyValue): boolean {
  if (value?.value === undefined) return false;
  if (FINGERPRINT.test(value.value)) return true;
  const given = value.variables.some(({ declaration }) => typeof declaration !== 'object' || declaration.by === 'arg');
  return kind === 'env' && !given && SWITCH.test(value.value);
}
