/** How programs are given passwords and tokens as arguments. From their manuals, November 2026. */

/** Where a program takes a credential from its arguments. */
export interface CredentialOption {
  /** The options whose value it is. */
  readonly names: readonly string[];
  /** A word that must be among the arguments, so that the option means this. */
  readonly verb?: string;
  /** The value may be in the same word (`-phunter2`); `only` if it must be. */
  readonly attached?: true | 'only';
  /** The value is `user:password`, with this character between the two. */
  readonly login?: string;
  /** What to do instead. */
  readonly instead?: string;
}

const LOGIN: CredentialOption = { names: ['-p'], verb: 'login', instead: 'use `--password-stdin`' };
const MYSQL: CredentialOption = {
  names: ['-p'],
  attached: 'only',
  instead: 'move it to an option file, and use `--defaults-extra-file`',
};
const MONGO: CredentialOption = { names: ['-p'], instead: 'read it from a configuration file' };
const ZIP: CredentialOption = { names: ['-P'] };
const LDAP: CredentialOption = { names: ['-w'], instead: 'read it from a file with `-y`' };

const TABLE: readonly (readonly [programs: string, options: readonly CredentialOption[]])[] = [
  ['docker podman nerdctl buildah skopeo crane helm oras regctl az', [LOGIN]],
  ['mysql mysqladmin mysqldump mysqlimport mysqlshow mysqlcheck mariadb mariadb-admin mariadb-dump', [MYSQL]],
  ['mongo mongosh mongodump mongorestore mongoexport mongoimport mongostat', [MONGO]],
  ['zip unzip', [ZIP]],
  ['7z 7za', [{ names: ['-p'], attached: 'only' }]],
  ['ldapsearch ldapadd ldapmodify ldapwhoami ldappasswd', [LDAP]],
  ['sqlcmd bcp', [{ names: ['-P'], attached: true, instead: 'set `SQLCMDPASSWORD` from a file' }]],
  ['redis-cli valkey-cli', [{ names: ['-a'], instead: 'set `REDISCLI_AUTH` from a file' }]],
  [
    'redis-server valkey-server',
    [{ names: ['--requirepass', '--masterauth'], instead: 'move it to a configuration file' }],
  ],
  [
    'sshpass',
    [{ names: ['-p'], attached: true, instead: 'log in with a key, or read the password from a file with `-f`' }],
  ],
  [
    'curl',
    [
      {
        names: ['-u', '--user', '-U', '--proxy-user'],
        login: ':',
        instead: 'read it from a file with `--netrc-file` or `--config`',
      },
      { names: ['--oauth2-bearer'], instead: 'read the header from a file: `-H @file`' },
    ],
  ],
  ['lftp', [{ names: ['-u'], login: ',' }]],
  ['smbclient', [{ names: ['-U'], login: '%', instead: 'read it from a file with `-A`' }]],
  ['http https', [{ names: ['-a', '--auth'], login: ':' }]],
  ['x11vnc', [{ names: ['-passwd', '-storepasswd'] }]],
];

const BY_PROGRAM: ReadonlyMap<string, readonly CredentialOption[]> = new Map(
  TABLE.flatMap(([programs, options]) => programs.split(' ').map((program) => [program, options] as const)),
);

/** The options of a program that take a credential, besides those whose name says so. */
export function credentialOptions(program: string): readonly CredentialOption[] {
  return BY_PROGRAM.get(program) ?? [];
}

/** Programs whose last argument is a credential, with the words before it. */
export const LAST_ARGUMENT =
  /^(?:htpasswd (?:\S+ )*-\w*b\w* (?:\S+ )+|aws configure set (?:\S+ )*aws_secret_access_key |composer (?:\S+ )*(?:http-basic|bearer|github-oauth|gitlab-token)\.\S+ (?:\S+ )?|poetry config (?:http-basic|pypi-token)\.\S+ (?:\S+ )?|rabbitmqctl (?:\S+ )*(?:add_user|change_password) \S+ |cargo login (?:\S+ )*|(?:npm|pnpm|yarn) config set \S*(?:_authToken|_auth|_password|npmAuthToken|npmAuthIdent) |gem credentials |bundle config (?:set )?(?:--\w+ )*[\w.-]+\.[a-z]{2,} \w+:|mc (?:alias|config host) (?:set|add) \S+ \S+ \S+ )$/;

/** Credentials inside of a text that a program is given: headers, SQL, lines for the files of npm, netrc and debconf. The first group is the credential. */
export const CREDENTIAL_IN_TEXT: readonly RegExp[] = [
  /^(?:proxy-)?authorization: *(?:bearer|basic|token|apikey|bot) +([^\s"'${}<>]{6,})$/i,
  /^(?:x-)?(?:[a-z]+-)*(?:api-?key|auth-?token|access-?token|private-token|vault-token|job-token): *([^\s"'${}<>]{6,})$/i,
  /\bidentified (?:with \S+ )?by (?:password )?['"\\]+([^'"\\$]{3,})['"\\]/i,
  /\b(?:user|role|login) .{1,80}\bpassword *=? *\\?'([^'\\$]{3,})\\?'/i,
  /_authToken *= *["']?([^\s"'${}<>]{6,})/,
  /:_(?:auth|password) *= *["']?([^\s"'${}<>]{6,})/,
  /\bmachine +\S+(?: +|\\n)login +\S+(?: +|\\n)password +([^\s"'${}<>\\]{3,})/,
  /\/(?:root_password(?:_again)?|[\w-]*(?:app-pass|password|passwd)) +password +([^\s"'${}<>]{3,})$/,
  /^pass:([^\s"'${}<>]{3,})$/,
];
