/** Credentials of a person, by the place where programs keep them in a home directory. */
export interface HomeCredentials {
  /** What is there, after "it holds": a plural. */
  readonly what: string;
  /** What gives a service credentials of its own instead. */
  readonly help: string;
}

type Row = readonly [path: RegExp, what: string, help: string];

const OWN =
  'make credentials for the service alone, with no more rights than it needs, and hand them over as `secrets`';

/** From the manuals of the programs; November 2026. The first that fits counts. */
const ROWS: readonly Row[] = [
  [
    /^\.ssh(?:\/(?!(?:known_hosts\d?|config|.*\.pub)$).*)?$/,
    'the SSH keys of a person',
    'make a key for the service alone and hand it over as a secret, or forward the agent: mount `$SSH_AUTH_SOCK`',
  ],
  [/^\.aws(?:\/(?!config$).*)?$/, 'the AWS credentials of a person', OWN],
  [/^\.azure(?:\/.*)?$/, 'the Azure credentials of a person', OWN],
  [/^\.config\/gcloud(?:\/.*)?$|^\.boto$/, 'the Google Cloud credentials of a person', OWN],
  [
    /^\.oci(?:\/.*)?$|^\.aliyun(?:\/.*)?$|^\.config\/doctl(?:\/.*)?$|^\.config\/hcloud(?:\/.*)?$/,
    'the cloud credentials of a person',
    OWN,
  ],
  [
    /^\.kube(?:\/(?!cache).*)?$/,
    'the credentials of a person for Kubernetes clusters',
    'make a service account with few rights, and hand its kubeconfig over as a secret',
  ],
  [
    /^\.docker(?:\/(?:config\.json|certs?(?:\/.*)?|machine(?:\/.*)?))?$/,
    'the logins of a person to registries',
    'log in with a token of its own that only reads, and hand over that file as a secret',
  ],
  [/^\.gnupg(?:\/(?!pubring).*)?$/, 'the GnuPG keys of a person', OWN],
  [
    /^\.(?:netrc|git-credentials|pgpass|my\.cnf|pypirc|vault-token|s3cfg|passwd-s3fs)$|^\.config\/git\/credentials$/,
    'passwords and tokens of a person',
    OWN,
  ],
  [
    /^\.npmrc$|^\.yarnrc\.yml$|^\.gem\/credentials$|^\.cargo\/credentials(?:\.toml)?$|^\.m2\/settings(?:-security)?\.xml$|^\.composer\/auth\.json$|^\.config\/composer\/auth\.json$/,
    'the tokens of a person for package registries',
    OWN,
  ],
  [
    /^\.config\/(?:gh|hub|glab-cli|rclone|op|sops)(?:\/.*)?$|^\.terraform\.d(?:\/credentials\.tfrc\.json)?$|^\.password-store(?:\/.*)?$|^\.local\/share\/keyrings(?:\/.*)?$|^\.vault-tokens?$/,
    'tokens and keys of a person',
    OWN,
  ],
  [
    /^\.(?:mozilla|thunderbird)(?:\/.*)?$|^\.config\/(?:google-chrome|chromium|BraveSoftware)(?:\/.*)?$/,
    'the saved passwords and sessions of a person',
    'use a profile that is made for the service',
  ],
];

/** The credentials at a place in a home directory; undefined for none. */
export function homeCredentials(inHome: string): HomeCredentials | undefined {
  const row = ROWS.find(([path]) => path.test(inHome));
  return row && { what: row[1], help: row[2] };
}
