/** What the name of a setting says about its value, based on the settings of applications and well-known images. */

/**
 * `password`: for logging in; `secret`: a key or salt that an application generates for itself; `token`: issued by another service.
 * A placeholder that is left in a password or secret is a value that anyone can guess; with a placeholder token, nothing works.
 */
export type CredentialKind = 'password' | 'secret' | 'token';

const PASSWORD = /(?:^|[a-z])(?:passwords?|passwd|passphrase)$|^(?:pass|pword|pwd|psw)$/;

/** Words before PASS that give it another meaning, such as a passed test, or before PWD that make it a directory. */
const PASSES =
  /^(?:first|second|third|one|two|single|double|multi|render|shader|build|test|tests|bypass|compile|boarding|proxy|season|work|current|old)$/;

/** First words, or words before PASSWORD, of settings that only turn something on or count it. */
const SWITCHES =
  /^(?:allow|disable|enable|enabled|has|ignore|is|max|min|no|num|require|skip|use|validate|with|without|hide|show|reset|forgot|change|generate|random|empty|onetime)$/;

/** Words before KEY that make it a key that an application generates for itself. */
const OWN_KEYS =
  /^(?:app|encryption|master|private|secret|session|signing|jwt|hash|block|cookie|crypt|cipher|enc|publisher|subscriber|hmac|fernet)$/;

/** Words in names of values that are public, or that are the name of a Kubernetes Secret. */
const NO_SECRET = /^(?:public|publishable|pusher|vite|pull|existing)$/;

/** Last words that describe the format of a secret and do not change its meaning. */
const DATA = /^(?:b64|base|base64|default|raw|text|value|string)$/;

/** The words of a name in any spelling: `spring.datasource.password`, `EventBusPassword`, `DB__PASSWORD_2`. */
export function wordsOfSetting(name: string): readonly string[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const last = words.findLastIndex((word) => !/^\d+$/.test(word) && !DATA.test(word));
  return words.slice(0, last + 1);
}

/** The kind of secret in a setting, by its name; undefined if the name does not indicate one. */
export function credentialOf(name: string): CredentialKind | undefined {
  if (!MAYBE.test(name)) return undefined;
  const words = wordsOfSetting(name);
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (SWITCHES.test(words[0] ?? '') || SWITCHES.test(before) || words.some((word) => NO_SECRET.test(word)))
    return undefined;
  if (PASSWORD.test(last)) return /^(?:pass|pwd)$/.test(last) && isPass(before) ? undefined : 'password';
  if (last === 'salt' || (last === 'cookie' && before === 'erlang')) return 'secret';
  if (/(?:^|[a-z])(?:secret|secretkey)$|^secrets$/.test(last)) return isIssued(words) ? 'token' : 'secret';
  if (last === 'key') return keyKind(words, before);
  return /^(?:token|apikey|authkey|authtoken|accesstoken)$/.test(last) ? 'token' : undefined;
}

/** A cheap test that nearly all names fail. */
const MAYBE = /pass|pwd|pword|psw|secret|token|key|salt|cookie/i;

function isPass(before: string): boolean {
  return before === '' || PASSES.test(before);
}

/** Whether another service issues it, as with the secrets of OAuth clients and of AWS. */
function isIssued(words: readonly string[]): boolean {
  return words.some((word) => /^(?:api|client|consumer|oauth|webhook)$/.test(word));
}

function keyKind(words: readonly string[], before: string): CredentialKind | undefined {
  if (before === 'access') return words.includes('secret') ? 'token' : undefined;
  if (OWN_KEYS.test(before)) return 'secret';
  return /^(?:api|auth|license|storage)$/.test(before) ? 'token' : undefined;
}

/** Whether a setting contains a user and a password, as `user:password`. */
export function holdsLogin(name: string): boolean {
  return /^neo4j_auth$|(?:basic_?auth|auth_?basic|http_auth|user_?pass|credentials)$/i.test(name);
}
