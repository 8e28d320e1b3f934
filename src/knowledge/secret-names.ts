/** Names of variables that sound like secrets. The lists SECRET and PUBLIC are BuildKit's (its check SecretsUsedInArgOrEnv, 2026). */

const SECRET: ReadonlySet<string> = new Set(
  'apikey auth credential credentials key password pword passwd secret token'.split(' '),
);

/** Words that make a name public for BuildKit. */
const PUBLIC: ReadonlySet<string> = new Set(['public', 'file', 'version']);

/** Whether hadolint treats a variable as a secret because of its name (DL3064): by a part of it, so user names also count. */
export function namesSecretForHadolint(name: string): boolean {
  return /api_key|client_key|password|private|secret|token|username|^aws_access_key_id$/i.test(name);
}

/** Names of credentials in which the word for a secret is not a separate word. */
const VENDOR_NAMES: ReadonlySet<string> = new Set(['MYSQL_PWD', 'PGPASSWORD', 'REDISCLI_AUTH', 'AWS_ACCESS_KEY_ID']);

/** Variables that contain the path of a credentials file, although their names sound like credentials. */
export const CREDENTIAL_PATHS: ReadonlySet<string> = new Set([
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'HF_TOKEN_PATH',
]);

/** Whether trivy treats a variable as a secret because of its name (DS-0031): by whole words, two more than BuildKit. */
export function namesSecretForTrivy(name: string): boolean {
  if (CREDENTIAL_PATHS.has(name)) return false;
  if (VENDOR_NAMES.has(name)) return true;
  const words = wordsOf(name);
  return words.some((word) => SECRET.has(word) || word === 'usr' || word === 'psw') && !words.includes('public');
}

/** Whether dockle treats a variable as a secret because of its name (CIS-DI-0010): by a part of it. */
export function namesSecretForDockle(name: string): boolean {
  return /pass|secret|key|access|token/i.test(name) && !/^gpg_keys?$/i.test(name);
}

/** Whether semgrep treats a build argument as a secret because of its name (secret-in-build-arg): by a part of it. */
export function namesSecretForSemgrep(name: string): boolean {
  return /password|secret|token|key|cert|api|auth/i.test(name);
}

/** Last words for a secret that BuildKit does not know, or knows only after an underscore. */
const FURTHER: ReadonlySet<string> = new Set(
  'pass passphrase pwd password passwd secret token apikey credential credentials'.split(' '),
);

/** Words before PASS that give it another meaning, such as a passed test. */
const PASSES: ReadonlySet<string> = new Set(
  'first second third one two single double multi render shader build test tests bypass compile boarding proxy season'.split(
    ' ',
  ),
);

/** Last words of variables that describe a secret but do not contain it. */
const ABOUT: ReadonlySet<string> = new Set(
  (
    'addr address age arn alg algo algorithm alias allowed app audience backend bits bucket ca cert certificate checking class client cmd column command cost count ' +
    'days dir directory disabled domain driver duration enabled encoder encryption endpoint engine env expiration expires expiry extractor field filename ' +
    'fingerprint folder format generator hasher header helper hint host hours id interval issuer label length level lifetime limit location manager max ' +
    'method min minutes mode mount name namespace path pattern plugin policy port prefix program prompt provider realm ref regex region required retries rotation rounds scope ' +
    'scopes script seconds server service size sock socket source store strategy suffix timeout title ttl type uri url user username validator validators ' +
    'validity var'
  ).split(' '),
);

/** Words before KEY that make it the key of a table, message or cache, or a public key. */
const PLAIN_KEYS: ReadonlySet<string> = new Set('cache feature message partition publishable site sort'.split(' '));

/** First words of variables that turn something on or count it. */
const SWITCHES: ReadonlySet<string> = new Set(
  'allow disable enable enabled has ignore is max min no num require skip use validate with without'.split(' '),
);

/** Last words of variables that contain the secret itself. */
const HOLDERS: ReadonlySet<string> = new Set(['pword', ...FURTHER]);

/** Words before KEY that make it a secret; other keys may be public, or keys of a table. */
const SECRET_KEYS: ReadonlySet<string> = new Set(
  'access account api app auth encryption license master private secret session shared signing storage'.split(' '),
);

/** Last words that describe the format of a secret. */
const DATA: ReadonlySet<string> = new Set(
  'b64 base64 basic content contents data default hex json pem raw string text value'.split(' '),
);

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split('_');
}

/** The words as a reader sees them: `PGPASSWORD` and `dbPassword` have two, and numbers at the end do not count: `API_KEY_2`. */
function namedWordsOf(name: string): readonly string[] {
  const apart = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').replace(/([a-z\d])(passw(?:or)?d|passphrase)/gi, '$1_$2');
  const words = wordsOf(apart);
  const last = words.findLastIndex((word) => !/^\d*$/.test(word));
  return words.slice(0, last + 1);
}

/** Whether BuildKit treats a variable as a secret because of its name. */
export function namesSecret(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => SECRET.has(word)) && !words.some((word) => PUBLIC.has(word));
}

/**
 * Whether a variable sounds like a secret because of a word that BuildKit does not know (`DB_PASS`, but not `COMPASS` or `FIRST_PASS`), or that
 * is not a separate word (`PGPASSWORD`, `dbPassword`).
 */
export function namesFurtherSecret(name: string): boolean {
  if (!/pass|pwd|secret|token|key|credential/i.test(name) || namesSecret(name)) return false;
  const words = namedWordsOf(name);
  const last = words.at(-1) ?? '';
  const isKey = last === 'key' && SECRET_KEYS.has(words.at(-2) ?? '');
  if (!isKey && !FURTHER.has(last)) return false;
  // The working directory, or the previous one.
  if (last === 'pwd' && (words.length === 1 || /^(?:old|initial|init|orig|start|host)$/.test(words.at(-2)!)))
    return false;
  return !words.some((word) => PUBLIC.has(word) || PASSES.has(word));
}

/** Whether a variable whose name sounds like a secret only describes one: `TOKEN_TTL`, or a setting such as `Tables__Users__Key`. */
export function isAboutSecret(name: string): boolean {
  const words = namedWordsOf(name);
  const last = words.at(-1) ?? '';
  if (ABOUT.has(last) || SWITCHES.has(words[0] ?? '')) return true;
  // Two underscores separate the parts of a settings path, in which `Key` is the key of a table.
  if (last === 'key' && name.includes('__')) return true;
  if (last === 'key' && PLAIN_KEYS.has(words.at(-2) ?? '')) return true;
  // After other words, it may be the first of two account keys.
  if (/^(?:(?:table|db|index)_)?primary_key$|(?:^|_)token_cookie$/.test(words.join('_'))) return true;
  // A property of authentication or of a key, such as `AUTH_DATABASE`.
  return words.every((word) => !HOLDERS.has(word)) && !SECRET.has(last) && !DATA.has(last);
}

/** Whether a variable is meant for a secret, so that a word or a number in it may be one. */
export function holdsSecret(name: string): boolean {
  const words = namedWordsOf(name);
  const last = words.at(-1) ?? '';
  return HOLDERS.has(last) || DATA.has(last) || (last === 'key' && SECRET_KEYS.has(words.at(-2) ?? ''));
}

/** Whether a variable contains a password, which may be a plain number. */
export function holdsPassword(name: string): boolean {
  return /^(?:pass\w*|pword|pwd)$/.test(namedWordsOf(name).at(-1) ?? '');
}
