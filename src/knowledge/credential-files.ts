/**
 * Files that hold credentials, by their names. Sources: the manuals of the programs that read them (OpenSSH, git, npm, PyPI, curl, PostgreSQL,
 * AWS, Docker, kubectl, Terraform, Rails), 2026.
 */

/** What a file is by its name. */
export interface CredentialFile {
  /** In words, with the article: `an SSH private key`. */
  readonly what: string;
  /** `sure`: such a file is nothing but credentials; `likely`: it mostly holds some; `maybe`: only its content tells. */
  readonly certainty: 'sure' | 'likely' | 'maybe';
  /** What its text shows if it holds credentials, `settings` for a setting that is one; without it, any text does. */
  readonly shown?: RegExp | 'settings';
}

const KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File/m;
type Row = readonly [
  names: RegExp,
  what: string,
  certainty: CredentialFile['certainty'],
  shown?: CredentialFile['shown'],
];

/** By the last part of the path. */
const NAMES: readonly Row[] = [
  [/^master\.key$/, 'the key with which Rails decrypts its credentials', 'sure', /^[0-9a-f]{32}/],
  [/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$|\.ppk$/, 'an SSH private key', 'sure', KEY],
  [
    /^(?:[\w-]+[._-])?(?:deploy|github|gitlab|bitbucket|ssh)[._-]?(?:key|rsa|ed25519)$/,
    'an SSH private key',
    'likely',
    KEY,
  ],
  [/^ssh_host_\w+_key$/, 'the private host key of an SSH server', 'sure', KEY],
  [/^(?:priv(?:ate)?-?key|.*[._-]priv(?:ate)?(?:[._-]?key)?|.*[._-]key|key)\.pem$/, 'a private key', 'likely', KEY],
  [/\.key$/, 'a private key', 'likely', KEY],
  [/\.(?:p12|pfx)$/, 'a key store with a private key', 'likely'],
  [/\.(?:jks|keystore)$/, 'a key store with a private key', 'maybe'],
  [/^[._]netrc$/, 'the file of passwords that curl and git use', 'sure'],
  [/^\.git-credentials$/, 'the passwords that git has stored', 'sure'],
  [/^\.pgpass$/, 'the passwords of PostgreSQL clients', 'sure'],
  [/^\.pypirc$/, 'the credentials for uploads to PyPI', 'sure', /^\s*password\s*[=:]\s*(?!\$)\S/im],
  [/^\.(?:boto|s3cfg)$/, 'the credentials of a storage service', 'sure', /secret|token/i],
  [/^\.dockercfg$/, 'the credentials of a registry', 'sure'],
  [/^\.vault-token$/, 'a token of Vault', 'sure'],
  [/^credentials\.tfrc\.json$/, 'a token of Terraform', 'sure'],
  [/\.tfstate(?:\.backup)?$/, 'the state of Terraform, with the secrets that it manages in plain text', 'sure'],
  [
    /^(?:.*[._-])?kubeconfig(?:\.ya?ml)?$/,
    'the credentials of a Kubernetes cluster',
    'sure',
    /token:|client-key|password:/,
  ],
  [
    /^(?:.*[._-])?service[._-]?account(?:[._-]?key)?(?:[._-].*)?\.json$|^(?:gcp|gcloud|google)[._-]?(?:key|credentials?|sa)\.json$/i,
    'the key of a Google service account',
    'sure',
    /private_key"|private_key_id/,
  ],
  [/^(?:gcp-|google-|aws-)?credentials\.(?:json|xml|csv)$/, 'a file of credentials', 'likely'],
  [/^secring\.gpg$|^private-keys-v1\.d$/, 'a private key of GnuPG', 'sure'],
  [/\.kdbx$/, 'a password database', 'sure'],
  [/\.ovpn$/, 'the configuration of a VPN with its keys', 'likely', KEY],
  [/^\.htpasswd$/, 'a list of password hashes', 'likely', /^[^:\s]+:\S+/m],
  [
    /^\.npmrc$/,
    'the settings of npm, where the token of a registry is kept',
    'likely',
    /(?:_authToken|_password|_auth)\s*=\s*["']?(?!\$\{)\S{6}/,
  ],
  [/^auth\.json$/, 'the credentials of Composer', 'likely', /"(?:password|token|github-oauth|bearer|http-basic)"/],
  [
    /^\.env(?:\.[\w.-]+)?$|^(?:prod|production|live|app|db|database|secrets?|credentials?)\.env$|^env\.(?:prod|production|live)$/,
    'a file of environment variables, where secrets are kept',
    'likely',
    'settings',
  ],
  [/^secrets?\.(?:ya?ml|json|toml|env|ini|txt|properties)$/, 'a file of secrets', 'likely', 'settings'],
  [/^(?:db_?|root_?|admin_?)?passwords?\.(?:txt|ya?ml|json|csv)$/, 'a file of passwords', 'likely'],
  [/\.pem$/, 'a private key', 'maybe', KEY],
  [/^\.yarnrc\.yml$/, 'a token of a registry', 'maybe', /npm(?:AuthToken|AuthIdent):\s*["']?(?!\$\{)\S{6}/],
  [/^pip\.(?:conf|ini)$/, 'the credentials of a package index', 'maybe', /:\/\/[^/\s:@$]+:[^/\s@$]+@/],
  [/^nuget\.config$/i, 'the credentials of a package feed', 'maybe', /ClearTextPassword"\s+value="(?!%)[^"]/i],
  [/^settings\.xml$/, 'a password of Maven', 'maybe', /<password>\s*(?!\$\{)[^<\s]/],
];

/** By the last two parts of the path. */
const PATHS: readonly Row[] = [
  [/(?:^|\/)\.aws\/credentials$/, 'the access keys of AWS', 'sure', /aws_secret_access_key/i],
  [/(?:^|\/)\.azure\/(?:accessTokens|msal_token_cache)\.json$/, 'the tokens of Azure', 'sure'],
  [/(?:^|\/)\.docker\/config\.json$/, 'the credentials of a registry', 'likely', /"auth"\s*:|identitytoken/],
  [/(?:^|\/)\.kube\/config$/, 'the credentials of a Kubernetes cluster', 'sure', /token:|client-key|password:/],
  [/(?:^|\/)\.(?:gem|cargo)\/credentials(?:\.toml)?$/, 'the token of a package registry', 'sure'],
  [/(?:^|\/)\.config\/gcloud\/.*(?:credentials|\.json|\.db)$/, 'the credentials of Google Cloud', 'sure'],
];

/** Directories of a home that hold credentials. */
const DIRECTORIES: ReadonlySet<string> = new Set(['.ssh', '.aws', '.azure', '.gnupg', '.kube']);

/** What only shows how such a file looks, is encrypted, or is the public half. */
const HARMLESS =
  /(?:^|[._-])(?:examples?|sample|template|tpl|tmpl|dist|defaults?|schema|skel|j2|enc|encrypted|sops|age|gpg|pub|public|dummy|fake|mock|insecure)(?:[._-]|$)|pub(?:lic)?[._-]?key|trust|(?:^|[._-])(?:ca|cert|certs|chain|fullchain|bundle|dhparams?)\.pem$/i;

/** The keys with which package repositories sign. */
const SIGNING =
  /(?:^|[._-])(?:apt|deb|rpm|repo|repository|archive|release|signing|gpg|keyring|nodesource|packages?)(?:[._-]|$)/i;

/** What a path says about its file; undefined for one that is not known to hold credentials. */
export function credentialFile(path: string): CredentialFile | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '' || HARMLESS.test(name) || (/\.(?:key|pem)$/.test(name) && SIGNING.test(name))) return undefined;
  const row = PATHS.find(([names]) => names.test(path)) ?? NAMES.find(([names]) => names.test(name));
  return row && { what: row[1], certainty: row[2], ...(row[3] && { shown: row[3] }) };
}

/** Whether a path is that of a directory of a home that holds credentials: `.ssh`, `.aws`. */
export function isCredentialDirectory(path: string): boolean {
  return DIRECTORIES.has(path.slice(path.lastIndexOf('/') + 1));
}
