/**
 * Settings that let anyone into a product. Sources: the pages of the images in their registries and the manuals of the products, read
 * for `scripts/data/images.jsonl`, 2026-11.
 */

/** What a setting opens. */
export interface OpenSetting {
  /** What it does, after the setting: "turns off authentication". */
  readonly effect: string;
  /** What anyone who reaches the product can do, after "can". */
  readonly gain: string;
  /** What to do instead, in the imperative. */
  readonly help: string;
  /** The port that it opens, if not all ports of the product. */
  readonly port?: number;
  /** Other variables of the product with which the setting has no effect. */
  readonly unless?: RegExp;
  /** Another variable that must also be set for the setting to have this effect. */
  readonly only?: readonly [name: string, value: RegExp];
  /** Whether it is sometimes intended, as for a public dashboard. */
  readonly mild?: boolean;
}

interface Variable extends OpenSetting {
  readonly value: RegExp;
}

const ON = /^(?:true|yes|1|on)$/i;
const OFF = /^(?:false|no|0|off)$/i;
const ANY = /./;
const EMPTY = /^$/;

const ROOT = {
  effect: 'leaves root without a password',
  gain: 'log in as root',
  unless: /^(?:MYSQL|MARIADB)_ROOT_PASSWORD(?:_FILE|_HASH)?$/,
};
const STORE = { effect: 'turns off authentication', gain: 'read, change and delete all data without a password' };
const INDICES = {
  effect: 'turns off authentication and encryption',
  gain: 'read, change and delete all data without a password',
};
const LOGIN = { effect: 'turns off the login', gain: 'log in without a password' };

const ROOT_HELP = (prefix: string): string =>
  `remove it and set \`${prefix}_ROOT_PASSWORD_FILE\`, or \`${prefix}_RANDOM_ROOT_PASSWORD=yes\``;
const NOTEBOOK: OpenSetting = {
  effect: 'turns off authentication',
  gain: 'run commands in the container',
  help: 'remove it: Jupyter then generates a token and prints it; or set your own token',
};
const ELASTIC_HELP = 'set it to `true`, and set a password in `ELASTIC_PASSWORD`';
const OPENSEARCH_HELP = 'remove it and set `OPENSEARCH_INITIAL_ADMIN_PASSWORD`';

const VARIABLES: Readonly<Record<string, Variable>> = {
  POSTGRES_HOST_AUTH_METHOD: {
    value: /^trust$/i,
    effect: 'turns off authentication',
    gain: 'log in as superuser without a password',
    help: 'remove it and set `POSTGRES_PASSWORD_FILE` or `POSTGRES_PASSWORD`',
  },
  ALLOW_EMPTY_PASSWORD: {
    value: ON,
    effect: 'allows an empty password',
    gain: 'log in without a password',
    help: 'remove it and set a password',
    unless: /^(?!.*(?:DATABASE|REPLICATION|SENTINEL)).*PASSWORD(?:_FILE|_HASH)?$|_ACLFILE$/,
  },
  MYSQL_ALLOW_EMPTY_PASSWORD: { ...ROOT, value: ANY, help: ROOT_HELP('MYSQL') },
  MYSQL_ALLOW_EMPTY_ROOT_PASSWORD: { ...ROOT, value: ANY, help: ROOT_HELP('MYSQL') },
  MARIADB_ALLOW_EMPTY_ROOT_PASSWORD: { ...ROOT, value: ANY, help: ROOT_HELP('MARIADB') },
  MARIADB_ALLOW_EMPTY_PASSWORD: { ...ROOT, value: ANY, help: ROOT_HELP('MARIADB') },
  'xpack.security.enabled': { ...INDICES, value: OFF, help: ELASTIC_HELP },
  XPACK_SECURITY_ENABLED: { ...INDICES, value: OFF, help: ELASTIC_HELP },
  ES_SETTING_XPACK_SECURITY_ENABLED: { ...INDICES, value: OFF, help: ELASTIC_HELP },
  DISABLE_SECURITY_PLUGIN: { ...INDICES, value: ON, help: OPENSEARCH_HELP },
  'plugins.security.disabled': { ...INDICES, value: ON, help: OPENSEARCH_HELP },
  'opendistro_security.disabled': { ...INDICES, value: ON, help: OPENSEARCH_HELP },
  DISABLE_SECURITY_DASHBOARDS_PLUGIN: { ...LOGIN, value: ON, help: 'remove it' },
  NEO4J_AUTH: { ...STORE, value: /^none$/i, help: 'set `NEO4J_AUTH` to `neo4j/<password>` from a secret' },
  NEO4J_dbms_security_auth__enabled: { ...STORE, value: OFF, help: 'remove it and set `NEO4J_AUTH`' },
  ALLOW_ANONYMOUS_LOGIN: { ...STORE, value: ON, help: 'remove it and configure users' },
  ALLOW_NONE_AUTHENTICATION: { ...STORE, value: ON, help: 'remove it and set `ETCD_ROOT_PASSWORD`' },
  ARANGO_NO_AUTH: { ...STORE, value: ANY, help: 'remove it and set `ARANGO_ROOT_PASSWORD_FILE`' },
  CLICKHOUSE_SKIP_USER_SETUP: {
    value: ON,
    effect: 'leaves the user `default` without a password for all hosts',
    gain: STORE.gain,
    help: 'remove it and set `CLICKHOUSE_USER` and `CLICKHOUSE_PASSWORD_FILE`',
  },
  INFLUXDB_HTTP_AUTH_ENABLED: { ...STORE, value: OFF, help: 'set it to `true` and create an administrator' },
  AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED: {
    ...STORE,
    value: ON,
    help: 'set it to `false` and `AUTHENTICATION_APIKEY_ENABLED` to `true`',
  },
  NACOS_AUTH_ENABLE: { ...STORE, value: OFF, help: 'set it to `true`, and set your own token' },
  ANONYMOUS_LOGIN: { ...STORE, value: ON, help: 'remove it' },
  GF_AUTH_ANONYMOUS_ORG_ROLE: {
    value: /^(?:Admin|Editor)$/i,
    effect: 'gives everyone that role without a login',
    gain: 'change dashboards and read every data source',
    help: 'use `Viewer`, or disable anonymous access',
    only: ['GF_AUTH_ANONYMOUS_ENABLED', ON],
  },
  GF_AUTH_ANONYMOUS_ENABLED: {
    value: ON,
    effect: 'opens Grafana without authentication',
    gain: 'read all dashboards and query their data sources',
    help: 'remove it, unless all data in the data sources is public',
    unless: /^GF_AUTH_ANONYMOUS_ORG_ROLE$/,
    mild: true,
  },
  TRAEFIK_API_INSECURE: {
    value: ON,
    effect: 'serves the dashboard and the API without authentication',
    gain: 'see every route and service of the proxy',
    help: 'remove it; give `api@internal` a router with a login, or use an SSH tunnel',
    port: 8080,
  },
  DOCKER_TLS_CERTDIR: {
    value: EMPTY,
    effect: 'makes Docker serve its API on port 2375 without TLS or authentication',
    gain: 'start privileged containers and take over the host',
    help: 'remove it and share the certificates in a volume: clients then use port 2376 with `DOCKER_TLS_VERIFY=1`',
    port: 2375,
    mild: true,
  },
  KONG_ADMIN_LISTEN: {
    value: /^(?:0\.0\.0\.0|\[::\]):8001\b/,
    effect: 'serves the administration API on every interface, without authentication',
    gain: 'change every route and plugin of the gateway',
    help: 'use `127.0.0.1:8001`, or remove it',
    port: 8001,
  },
  FTLCONF_webserver_api_password: { ...LOGIN, value: EMPTY, help: 'set a password' },
  JUPYTER_TOKEN: { ...NOTEBOOK, value: EMPTY },
  PGADMIN_CONFIG_SERVER_MODE: {
    value: OFF,
    effect: 'turns off the login',
    gain: 'use the stored database connections',
    help: 'remove it: server mode requires a login',
  },
  ME_CONFIG_BASICAUTH: {
    value: OFF,
    effect: 'turns off the login',
    gain: STORE.gain,
    help: 'set it to `true`, with `ME_CONFIG_BASICAUTH_USERNAME` and `ME_CONFIG_BASICAUTH_PASSWORD`',
  },
  DISABLE_ADMIN_TOKEN: {
    value: ON,
    effect: 'opens the administration page without authentication',
    gain: 'manage the password store',
    help: 'remove it and set `ADMIN_TOKEN` to a hash',
  },
  FLOWER_UNAUTHENTICATED_API: {
    value: ON,
    effect: 'opens the API without authentication',
    gain: 'start and stop tasks',
    help: 'remove it and set `FLOWER_BASIC_AUTH`',
  },
  DISABLE_AUTH: { ...LOGIN, value: ON, help: 'remove it and set a password' },
  DISABLE_AUTHENTICATION: { ...LOGIN, value: ON, help: 'remove it and set a password' },
  AUTH_DISABLED: { ...LOGIN, value: ON, help: 'remove it and set a password' },
};

/** What a variable with this value opens, as far as the variable alone shows it. */
export function openVariable(name: string, value: string): OpenSetting | undefined {
  // The table is a plain object, so `constructor` and similar names are also found in it.
  const known = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
  return known?.value.test(value) ? known : undefined;
}

interface Argument extends OpenSetting {
  /** Matches the argument followed by the next one. */
  readonly argument: RegExp;
  /** Must match the product name and all words; absent if the argument is unmistakable. */
  readonly where?: RegExp;
  /** Matches all words of commands in which the argument is harmless. */
  readonly safe?: RegExp;
}

/** A quick test of the whole command before its words are examined. */
const HINT =
  /insecure|no-?auth|skip-grant|without-auth|unauth|protected-mode|token|xpack|security|auth[= "',]+none|nopw|anonymous|tcp:\/\//i;

const ARGUMENTS: readonly Argument[] = [
  { ...VARIABLES.TRAEFIK_API_INSECURE!, argument: /^--api\.insecure(?:=true)?(?: |$)/i },
  {
    effect: 'turns off authentication',
    gain: 'log in as root',
    help: 'remove it: it is only meant for resetting a password',
    argument: /^--skip-grant-tables\b/,
    safe: /--skip-networking/,
  },
  {
    ...STORE,
    help: 'remove it, and set a user and a password when the container first starts',
    argument: /^--noauth(?: |$)/,
    where: /mongo/i,
  },
  {
    effect: 'turns off the login',
    gain: 'read, change and delete all files',
    help: 'remove it and set a password',
    argument: /^--no-?auth(?: |$)/,
    where: /filebrowser|file browser/i,
  },
  { ...STORE, help: 'remove it and use tokens', argument: /^--without-auth(?: |$)/ },
  {
    ...STORE,
    help: 'remove it and set `--user` and `--pass` from a secret',
    argument: /^--(?:unauthenticated|no-auth)(?: |$)/,
    where: /surreal/i,
  },
  {
    effect: 'turns off authentication and encryption',
    gain: STORE.gain,
    help: 'create certificates with `cockroach cert` and use `--certs-dir`',
    argument: /^--insecure(?:=true)?(?: |$)/,
    where: /(?=.*cockroach).*\bstart/i,
  },
  {
    effect: 'accepts connections from other hosts without a password',
    gain: STORE.gain,
    help: 'remove it and set `--requirepass` or an ACL file',
    argument: /^--protected-mode[= ]no\b/,
    safe: /requirepass|aclfile|\.conf\b/,
  },
  { ...INDICES, help: ELASTIC_HELP, argument: /^-E ?xpack\.security\.enabled=false\b/ },
  { ...INDICES, help: OPENSEARCH_HELP, argument: /^-E ?plugins\.security\.disabled=true\b/ },
  {
    ...NOTEBOOK,
    argument: /^--(?:NotebookApp|ServerApp|LabApp|IdentityProvider)\.token[= ]?(?:''|"")?$/,
    safe: /\.(?:hashed_)?password=.*[^\s'"]{8}/,
  },
  {
    effect: 'turns off the login',
    gain: 'run commands in the container',
    help: 'use `--auth password`, with a password from a secret',
    argument: /^--auth[= ]none\b/,
  },
  {
    effect: 'opens the screen without a password',
    gain: 'see and control the desktop',
    help: 'set a password with `-rfbauth`',
    argument: /^-nopw(?: |$)/,
  },
  {
    effect: 'opens the screen without a password',
    gain: 'see and control the desktop',
    help: 'use `-SecurityTypes VncAuth`, with a password',
    argument: /^-{1,2}SecurityTypes[= ]None(?: |$)/i,
    safe: /-localhost(?! no)/,
  },
  {
    effect: 'serves the Docker API without TLS or authentication',
    gain: 'start privileged containers and take over the host',
    help: 'listen only on the socket, or use `--tlsverify` with certificates',
    argument: /^(?:-H|--host)[= ]?tcp:\/\/(?:0\.0\.0\.0|\[?::\]?)?(?::\d+)?(?: |$)/,
    where: /dockerd|docker in docker/i,
    safe: /--tlsverify|--tlscacert/,
  },
  {
    effect: 'lets anyone read and publish messages without a password',
    gain: 'control the connected devices',
    help: 'mount a configuration with `allow_anonymous false` and a password file',
    argument: /^-c \/mosquitto-no-auth\.conf\b/,
  },
];

/** An argument that opens a product, with the index of its word and the number of words. */
export interface OpenArgument {
  readonly setting: OpenSetting;
  readonly text: string;
  readonly index: number;
  readonly length: number;
}

/** The arguments of a command that open the product; `product` is the product of the image. */
export function openArguments(words: readonly string[], product: string): readonly OpenArgument[] {
  const all = `${product} ${words.join(' ')}`;
  if (!HINT.test(all)) return [];
  const found: OpenArgument[] = [];
  for (const [index, word] of words.entries()) {
    if (!word.startsWith('-')) continue;
    const pair = `${word} ${words[index + 1] ?? ''}`.trimEnd();
    for (const setting of ARGUMENTS) {
      const { argument, where, safe } = setting;
      if (!argument.test(pair) || where?.test(all) === false || safe?.test(all)) continue;
      const length = argument.test(word) ? 1 : 2;
      found.push({ setting, text: length === 1 ? word : pair, index, length });
      break;
    }
  }
  return found;
}
