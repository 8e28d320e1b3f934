/** Names of variables that sound like secrets. The first two lists are BuildKit's (its check SecretsUsedInArgOrEnv, 2026). */

const SECRET: ReadonlySet<string> = new Set(
  'apikey auth credential credentials key password pword passwd secret token'.split(' '),
);

/** Words with which a name is not a secret for BuildKit. */
const PUBLIC: ReadonlySet<string> = new Set(['public', 'file', 'version']);

/** Last words of names that describe a secret but do not contain it. */
const ABOUT: ReadonlySet<string> = new Set(
  'algorithm checking dir enabled expiry host id length method mode name path port server size timeout ttl type uri url user username'.split(
    ' ',
  ),
);

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split('_');
}

/** Whether BuildKit treats a variable as a secret because of its name. */
export function namesSecret(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => SECRET.has(word)) && !words.some((word) => PUBLIC.has(word));
}

/** Whether a variable whose name sounds like a secret is only about one: `TOKEN_TTL`, or a setting such as `Tables__Users__Key`. */
export function isAboutSecret(name: string): boolean {
  const last = wordsOf(name).at(-1) ?? '';
  // Two underscores separate the steps of a settings path, where `Key` is the key of a table.
  return ABOUT.has(last) || (last === 'key' && name.includes('__'));
}
