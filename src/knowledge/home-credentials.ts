/** Personal credentials, by the path in a home directory at which programs keep them. */
export interface HomeCredentials {
  /** What the path contains: a plural noun. */
  readonly what: string;
  /** How to give the service its own credentials, in the imperative. */
  readonly help: string;
}

type Row = readonly [path: RegExp, what: string, help: string];

const OWN = 'create credentials for this service only, with the least privileges, and pass them as `secrets`';

/** From the manuals of the programs; November 2026. The first match counts. */
const ROWS: readonly Row[] = [
  [
    /^\.ssh(?:\/(?!(?:known_hosts\d?|config|.*\.pub)$).*)?$/,
    'personal SSH keys',
    'create a key for this service only and pass it as a secret, or mount `$SSH_AUTH_SOCK` to forward the agent',
  ],
  [/^\.aws(?:\/(?!config$).*)?$/, 'personal AWS credentials', OWN],
  [/^\.azure(?:\/.*)?$/, 'personal Azure credentials', OWN],
  [/^\.config\/gcloud(?:\/.*)?$|^\.boto$/, 'personal Google Cloud credentials', OWN],
  [
    /^\.oci(?:\/.*)?$|^\.aliyun(?:\/.*)?$|^\.config\/doctl(?:\/.*)?$|^\.config\/hcloud(?:\/.*)?$/,
    'personal cloud credentials',
    OWN,
  ],
  [
    /^\.kube(?:\/(?!cache).*)?$/,
    'personal Kubernetes credentials',
    'create a service account with few permissions, and pass its kubeconfig as a secret',
  ],
  [
    /^\.docker(?:\/(?:config\.json|certs?(?:\/.*)?|machine(?:\/.*)?))?$/,
    'personal registry logins',
    'log in with a separate read-only token, and pass that file as a secret',
  ],
  [/^\.gnupg(?:\/(?!pubring).*)?$/, 'personal GnuPG keys', OWN],
  [
    /^\.(?:netrc|git-credentials|pgpass|my\.cnf|pypirc|vault-token|s3cfg|passwd-s3fs)$|^\.config\/git\/credentials$/,
    'personal passwords and tokens',
    OWN,
  ],
  [
    /^\.npmrc$|^\.yarnrc\.yml$|^\.gem\/credentials$|^\.cargo\/credentials(?:\.toml)?$|^\.m2\/settings(?:-security)?\.xml$|^\.composer\/auth\.json$|^\.config\/composer\/auth\.json$/,
    'personal package registry tokens',
    OWN,
  ],
  [
    /^\.config\/(?:gh|hub|glab-cli|rclone|op|sops)(?:\/.*)?$|^\.terraform\.d(?:\/credentials\.tfrc\.json)?$|^\.password-store(?:\/.*)?$|^\.local\/share\/keyrings(?:\/.*)?$|^\.vault-tokens?$/,
    'personal tokens and keys',
    OWN,
  ],
  [
    /^\.(?:mozilla|thunderbird)(?:\/.*)?$|^\.config\/(?:google-chrome|chromium|BraveSoftware)(?:\/.*)?$/,
    'saved personal passwords and sessions',
    'use a separate profile for the service',
  ],
];

/** The credentials at a path in a home directory, if any. */
export function homeCredentials(inHome: string): HomeCredentials | undefined {
  const row = ROWS.find(([path]) => path.test(inHome));
  return row && { what: row[1], help: row[2] };
}
