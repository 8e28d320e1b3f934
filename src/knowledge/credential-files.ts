/**
 * Names of files that contain credentials. Sources: the manuals of the programs that read them (OpenSSH, git, npm, PyPI, curl, PostgreSQL,
 * AWS, Docker, kubectl, Terraform, Rails), 2026.
 */

/** What the name of a file says about it. */
export interface CredentialFile {
  /** In words, with the article: `an SSH private key`. */
  readonly what: string;
  /** `sure`: it always contains credentials; `likely`: it usually does; `maybe`: only its content can show it. */
  readonly certainty: 'sure' | 'likely' | 'maybe';
  /** A pattern for content with credentials, or `settings` to look for a secret setting; without it, any content counts. */
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
  [/^master\.key$/, 'the key that decrypts the Rails credentials', 'sure', /^[0-9a-f]{32}/],
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
  [/\.(?:p12|pfx)$/, 'a keystore with a private key', 'likely'],
  [/\.(?:jks|keystore)$/, 'a keystore with a private key', 'maybe'],
  [/^[._]netrc$/, 'the password file of curl and Git', 'sure'],
  [/^\.git-credentials$/, 'the password file of Git', 'sure'],
  [/^\.pgpass$/, 'the password file of PostgreSQL clients', 'sure'],
  [/^\.pypirc$/, 'a file with PyPI credentials', 'sure', /^\s*password\s*[=:]\s*(?!\$)\S/im],
  [/^\.(?:boto|s3cfg)$/, 'a file with cloud storage credentials', 'sure', /secret|token/i],
  [/^\.dockercfg$/, 'a file with registry credentials', 'sure'],
  [/^\.vault-token$/, 'a Vault token', 'sure'],
  [/^credentials\.tfrc\.json$/, 'a file with a Terraform token', 'sure'],
  [/\.tfstate(?:\.backup)?$/, 'Terraform state with secrets in plain text', 'sure'],
  [/^(?:.*[._-])?kubeconfig(?:\.ya?ml)?$/, 'a file with Kubernetes credentials', 'sure', /token:|client-key|password:/],
  [
    /^(?:.*[._-])?service[._-]?account(?:[._-]?key)?(?:[._-].*)?\.json$|^(?:gcp|gcloud|google)[._-]?(?:key|credentials?|sa)\.json$/i,
    'the key of a Google service account',
    'sure',
    /private_key"|private_key_id/,
  ],
  [/^(?:gcp-|google-|aws-)?credentials\.(?:json|xml|csv)$/, 'a credentials file', 'likely'],
  [/^secring\.gpg$|^private-keys-v1\.d$/, 'a GnuPG private key', 'sure'],
  [/\.kdbx$/, 'a password database', 'sure'],
  [/\.ovpn$/, 'a VPN configuration with a private key', 'likely', KEY],
  [/^\.htpasswd$/, 'a list of password hashes', 'likely', /^[^:\s]+:\S+/m],
  [
    /^\.npmrc$/,
    'an npm configuration with a registry token',
    'likely',
    /(?:_authToken|_password|_auth)\s*=\s*["']?(?!\$\{)\S{6}/,
  ],
  [/^auth\.json$/, 'the Composer credentials', 'likely', /"(?:password|token|github-oauth|bearer|http-basic)"/],
  [
    /^\.env(?:\.[\w.-]+)?$|^(?:prod|production|live|app|db|database|secrets?|credentials?)\.env$|^env\.(?:prod|production|live)$/,
    'an env file with secrets',
    'likely',
    'settings',
  ],
  [/^secrets?\.(?:ya?ml|json|toml|env|ini|txt|properties)$/, 'a file with secrets', 'likely', 'settings'],
  [/^(?:db_?|root_?|admin_?)?passwords?\.(?:txt|ya?ml|json|csv)$/, 'a password file', 'likely'],
  [/\.pem$/, 'a private key', 'maybe', KEY],
  [
    /^\.yarnrc\.yml$/,
    'a Yarn configuration with a registry token',
    'maybe',
    /npm(?:AuthToken|AuthIdent):\s*["']?(?!\$\{)\S{6}/,
  ],
  [/^pip\.(?:conf|ini)$/, 'a pip configuration with credentials', 'maybe', /:\/\/[^/\s:@$]+:[^/\s@$]+@/],
  [/^nuget\.config$/i, 'a NuGet configuration with a password', 'maybe', /ClearTextPassword"\s+value="(?!%)[^"]/i],
  [/^settings\.xml$/, 'a Maven configuration with a password', 'maybe', /<password>\s*(?!\$\{)[^<\s]/],
];

/** By the last two parts of the path. */
const PATHS: readonly Row[] = [
  [/(?:^|\/)\.aws\/credentials$/, 'a file with AWS access keys', 'sure', /aws_secret_access_key/i],
  [/(?:^|\/)\.azure\/(?:accessTokens|msal_token_cache)\.json$/, 'a file with Azure tokens', 'sure'],
  [/(?:^|\/)\.docker\/config\.json$/, 'a file with registry credentials', 'likely', /"auth"\s*:|identitytoken/],
  [/(?:^|\/)\.kube\/config$/, 'a file with Kubernetes credentials', 'sure', /token:|client-key|password:/],
  [/(?:^|\/)\.(?:gem|cargo)\/credentials(?:\.toml)?$/, 'a file with a package registry token', 'sure'],
  [/(?:^|\/)\.config\/gcloud\/.*(?:credentials|\.json|\.db)$/, 'a file with Google Cloud credentials', 'sure'],
];

/** Directories in a home directory that contain credentials. */
const DIRECTORIES: ReadonlySet<string> = new Set(['.ssh', '.aws', '.azure', '.gnupg', '.kube']);

/** Names of examples, encrypted files and public keys. */
const HARMLESS =
  /(?:^|[._-])(?:examples?|sample|template|tpl|tmpl|dist|defaults?|schema|skel|j2|enc|encrypted|sops|age|gpg|pub|public|dummy|fake|mock|insecure)(?:[._-]|$)|pub(?:lic)?[._-]?key|trust|(?:^|[._-])(?:ca|cert|certs|chain|fullchain|bundle|dhparams?)\.pem$/i;

/** The keys with which package repositories sign. */
const SIGNING =
  /(?:^|[._-])(?:apt|deb|rpm|repo|repository|archive|release|signing|gpg|keyring|nodesource|packages?)(?:[._-]|$)/i;

/** What a path says about its file; undefined if it is not known to contain credentials. */
export function credentialFile(path: string): CredentialFile | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === '' || HARMLESS.test(name) || (/\.(?:key|pem)$/.test(name) && SIGNING.test(name))) return undefined;
  const row = PATHS.find(([names]) => names.test(path)) ?? NAMES.find(([names]) => names.test(name));
  return row && { what: row[1], certainty: row[2], ...(row[3] && { shown: row[3] }) };
}

/** Whether a path is a directory of credentials in a home directory: `.ssh`, `.aws`. */
export function isCredentialDirectory(path: string): boolean {
  return DIRECTORIES.has(path.slice(path.lastIndexOf('/') + 1));
}
