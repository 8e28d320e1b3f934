import type { ImageFacts } from './images.ts';

/**
 * The variables that the entry points of well-known images read, and names that people write instead of them, which nothing reads. From
 * the pages of the images in their registries and their entry points; November 2026.
 */
export interface ImageSettings {
  /** Names that the image reads. */
  readonly reads: readonly string[];
  /** Names that it does not read → the one that is meant, or the option of the command. */
  readonly mistaken: ReadonlyMap<string, string>;
}

const settings = (reads: string, mistaken: string): ImageSettings => ({
  reads: reads.split(' '),
  mistaken: new Map(
    mistaken.split('\n').flatMap((line) => {
      const [right = '', wrong = ''] = line.trim().split(': ');
      return wrong.split(' ').map((name) => [name, right] as const);
    }),
  ),
});

const POSTGRES = settings(
  'POSTGRES_PASSWORD POSTGRES_USER POSTGRES_DB POSTGRES_INITDB_ARGS POSTGRES_INITDB_WALDIR POSTGRES_HOST_AUTH_METHOD',
  `POSTGRES_DB: POSTGRES_DATABASE POSTGRES_DATABASE_NAME POSTGRES_DB_NAME POSTGRES_DBNAME POSTGRES_NAME POSTGRESQL_DATABASE POSTGRESQL_DB
   POSTGRES_USER: POSTGRES_USERNAME POSTGRES_USER_NAME POSTGRES_DB_USER POSTGRESQL_USER POSTGRESQL_USERNAME
   POSTGRES_PASSWORD: POSTGRES_PASS POSTGRES_PWD POSTGRES_PW POSTGRES_DB_PASSWORD POSTGRES_USER_PASSWORD POSTGRES_ROOT_PASSWORD POSTGRESQL_PASSWORD POSTGRESQL_PASS
   POSTGRES_HOST_AUTH_METHOD: POSTGRES_AUTH_METHOD POSTGRES_HOST_AUTH`,
);

const REDIS = settings(
  'REDIS_VERSION',
  '--requirepass: REDIS_PASSWORD REDIS_PASS REDIS_REQUIREPASS REDIS_AUTH_PASSWORD',
);

const MYSQL_MISTAKEN = `MYSQL_DATABASE: MYSQL_DB MYSQL_DBNAME MYSQL_DB_NAME MYSQL_DATABASE_NAME
   MYSQL_USER: MYSQL_USERNAME MYSQL_USER_NAME MYSQL_DB_USER
   MYSQL_PASSWORD: MYSQL_PASS MYSQL_USER_PASSWORD MYSQL_DB_PASSWORD
   MYSQL_ROOT_PASSWORD: MYSQL_ROOT_PASS MYSQL_ROOT_PWD MYSQL_ROOTPASSWORD
   MYSQL_ALLOW_EMPTY_PASSWORD: MYSQL_ALLOW_EMPTY_ROOT_PASSWORD`;

const MYSQL_READS =
  'MYSQL_ROOT_PASSWORD MYSQL_ROOT_HOST MYSQL_DATABASE MYSQL_USER MYSQL_PASSWORD MYSQL_ALLOW_EMPTY_PASSWORD MYSQL_RANDOM_ROOT_PASSWORD MYSQL_ONETIME_PASSWORD MYSQL_INITDB_SKIP_TZINFO';

const MYSQL = settings(MYSQL_READS, MYSQL_MISTAKEN);

const MARIADB = settings(
  `${MYSQL_READS} ${MYSQL_READS.replaceAll('MYSQL_', 'MARIADB_').replace('ALLOW_EMPTY_PASSWORD', 'ALLOW_EMPTY_ROOT_PASSWORD')} MARIADB_AUTO_UPGRADE MARIADB_ROOT_PASSWORD_HASH MARIADB_PASSWORD_HASH`,
  `${MYSQL_MISTAKEN.replace(/\n.*ALLOW_EMPTY.*/, '')}
   MARIADB_DATABASE: MARIADB_DB MARIADB_DBNAME MARIADB_DB_NAME MARIADB_DATABASE_NAME
   MARIADB_USER: MARIADB_USERNAME MARIADB_USER_NAME
   MARIADB_PASSWORD: MARIADB_PASS MARIADB_USER_PASSWORD
   MARIADB_ROOT_PASSWORD: MARIADB_ROOT_PASS
   MARIADB_ALLOW_EMPTY_ROOT_PASSWORD: MARIADB_ALLOW_EMPTY_PASSWORD`,
);

/** By what the image is called in the table of images. */
const BY_PRODUCT: Readonly<Record<string, ImageSettings>> = {
  MongoDB: settings(
    'MONGO_INITDB_ROOT_USERNAME MONGO_INITDB_ROOT_PASSWORD MONGO_INITDB_DATABASE',
    `MONGO_INITDB_ROOT_USERNAME: MONGO_INITDB_USERNAME MONGO_INITDB_USER MONGO_INITDB_ROOT_USER MONGO_ROOT_USERNAME MONGO_ROOT_USER MONGODB_ROOT_USER MONGODB_ROOT_USERNAME
     MONGO_INITDB_ROOT_PASSWORD: MONGO_INITDB_PASSWORD MONGO_INITDB_ROOT_PASS MONGO_ROOT_PASSWORD MONGODB_ROOT_PASSWORD
     MONGO_INITDB_DATABASE: MONGO_INITDB_DB MONGO_INIT_DATABASE`,
  ),
  Redis: REDIS,
  Valkey: REDIS,
  KeyDB: REDIS,
  RabbitMQ: settings(
    'RABBITMQ_DEFAULT_USER RABBITMQ_DEFAULT_PASS RABBITMQ_DEFAULT_VHOST RABBITMQ_ERLANG_COOKIE RABBITMQ_NODENAME RABBITMQ_CONFIG_FILE RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS',
    `RABBITMQ_DEFAULT_USER: RABBITMQ_USER RABBITMQ_USERNAME RABBITMQ_DEFAULT_USERNAME
     RABBITMQ_DEFAULT_PASS: RABBITMQ_PASS RABBITMQ_PASSWORD RABBITMQ_DEFAULT_PASSWORD
     RABBITMQ_DEFAULT_VHOST: RABBITMQ_VHOST`,
  ),
  Grafana: settings(
    'GF_SECURITY_ADMIN_USER GF_SECURITY_ADMIN_PASSWORD GF_INSTALL_PLUGINS GF_PATHS_DATA GF_SERVER_ROOT_URL GF_AUTH_ANONYMOUS_ENABLED GF_USERS_ALLOW_SIGN_UP',
    `GF_SECURITY_ADMIN_USER: GF_ADMIN_USER GF_SECURITY_ADMIN_USERNAME GRAFANA_ADMIN_USER GF_SECURITY_USER
     GF_SECURITY_ADMIN_PASSWORD: GF_ADMIN_PASSWORD GF_SECURITY_ADMIN_PASS GF_SECURITY_PASSWORD GRAFANA_ADMIN_PASSWORD GRAFANA_PASSWORD
     GF_INSTALL_PLUGINS: GF_INSTALL_PLUGIN GRAFANA_PLUGINS`,
  ),
  MinIO: settings(
    'MINIO_ROOT_USER MINIO_ROOT_PASSWORD MINIO_SERVER_URL MINIO_BROWSER_REDIRECT_URL',
    `MINIO_ROOT_USER: MINIO_USER MINIO_USERNAME MINIO_ROOT_USERNAME MINIO_ADMIN_USER
     MINIO_ROOT_PASSWORD: MINIO_PASSWORD MINIO_PASS MINIO_ROOT_PASS MINIO_ADMIN_PASSWORD`,
  ),
  WordPress: settings(
    'WORDPRESS_DB_HOST WORDPRESS_DB_USER WORDPRESS_DB_PASSWORD WORDPRESS_DB_NAME WORDPRESS_DB_CHARSET WORDPRESS_DB_COLLATE WORDPRESS_TABLE_PREFIX WORDPRESS_DEBUG WORDPRESS_CONFIG_EXTRA',
    `WORDPRESS_DB_HOST: WORDPRESS_HOST WORDPRESS_DATABASE_HOST
     WORDPRESS_DB_USER: WORDPRESS_USER WORDPRESS_DB_USERNAME WORDPRESS_DATABASE_USER
     WORDPRESS_DB_PASSWORD: WORDPRESS_PASSWORD WORDPRESS_DB_PASS WORDPRESS_DATABASE_PASSWORD
     WORDPRESS_DB_NAME: WORDPRESS_DB WORDPRESS_DB_DATABASE WORDPRESS_DATABASE_NAME`,
  ),
  'pgAdmin 4': settings(
    'PGADMIN_DEFAULT_EMAIL PGADMIN_DEFAULT_PASSWORD PGADMIN_LISTEN_PORT PGADMIN_LISTEN_ADDRESS PGADMIN_CONFIG_SERVER_MODE PGADMIN_DISABLE_POSTFIX',
    `PGADMIN_DEFAULT_EMAIL: PGADMIN_EMAIL PGADMIN_DEFAULT_USER PGADMIN_USER PGADMIN_DEFAULT_USERNAME PGADMIN_SETUP_EMAIL
     PGADMIN_DEFAULT_PASSWORD: PGADMIN_PASSWORD PGADMIN_PASS PGADMIN_DEFAULT_PASS PGADMIN_SETUP_PASSWORD`,
  ),
  'mongo-express': settings(
    'ME_CONFIG_MONGODB_SERVER ME_CONFIG_MONGODB_URL ME_CONFIG_MONGODB_PORT ME_CONFIG_MONGODB_ADMINUSERNAME ME_CONFIG_MONGODB_ADMINPASSWORD ME_CONFIG_BASICAUTH_USERNAME ME_CONFIG_BASICAUTH_PASSWORD ME_CONFIG_BASICAUTH',
    `ME_CONFIG_MONGODB_ADMINUSERNAME: ME_CONFIG_MONGODB_ADMIN_USERNAME ME_CONFIG_MONGODB_USERNAME ME_CONFIG_MONGODB_USER
     ME_CONFIG_MONGODB_ADMINPASSWORD: ME_CONFIG_MONGODB_ADMIN_PASSWORD ME_CONFIG_MONGODB_PASSWORD
     ME_CONFIG_MONGODB_SERVER: ME_CONFIG_MONGODB_HOST`,
  ),
  Elasticsearch: settings('ELASTIC_PASSWORD ES_JAVA_OPTS', `ES_JAVA_OPTS: ES_JAVA_OPTIONS ES_JAVA_OPT ES_OPTS`),
  'Microsoft SQL Server': settings(
    'ACCEPT_EULA MSSQL_SA_PASSWORD SA_PASSWORD MSSQL_PID MSSQL_COLLATION MSSQL_TCP_PORT MSSQL_MEMORY_LIMIT_MB',
    `MSSQL_SA_PASSWORD: MSSQL_PASSWORD MSSQL_ROOT_PASSWORD SQL_PASSWORD
     ACCEPT_EULA: MSSQL_EULA ACCEPT_EULAS EULA`,
  ),
};

/** Packers whose images have entry points, and names of variables, of their own. */
const OTHER_ENTRY_POINT = /bitnami|linuxserver|^mongodb\/|^mysql\//;

/** What the entry point of an image reads, by its repository and the facts of it; undefined if that is not known. */
export function imageSettings(name: string, { product, required }: ImageFacts): ImageSettings | undefined {
  if (OTHER_ENTRY_POINT.test(name)) return undefined;
  const own = Object.hasOwn(BY_PRODUCT, product) ? BY_PRODUCT[product] : undefined;
  if (own) return own;
  const needed = required.flat();
  if (needed.includes('POSTGRES_PASSWORD')) return POSTGRES;
  if (needed.includes('MARIADB_RANDOM_ROOT_PASSWORD')) return MARIADB;
  return needed.includes('MYSQL_RANDOM_ROOT_PASSWORD') ? MYSQL : undefined;
}

/** Why an image does not start with a setting, as a message says it. */
export interface RejectedSetting {
  /** Whether the name is to blame, because another one is missing, or the value. */
  readonly of: 'name' | 'value';
  readonly message: string;
  readonly help: string;
}

/** Whether an image rejects a setting, `given` being the names of all that are set. */
export function rejectedSetting(
  image: string,
  { product, required }: ImageFacts,
  name: string,
  text: string,
  given: ReadonlySet<string>,
): RejectedSetting | undefined {
  if (OTHER_ENTRY_POINT.test(image)) return undefined;
  if (name === 'MYSQL_USER' && text === 'root' && product === 'MySQL')
    return {
      of: 'value',
      message: '`root` is not accepted for `MYSQL_USER`, because this user already exists',
      help: 'remove `MYSQL_USER` and `MYSQL_PASSWORD`, or choose another user',
    };
  const other = product === 'MongoDB' ? MONGO_PAIR.get(name) : undefined;
  if (other !== undefined && !given.has(other) && text !== '')
    return { of: 'name', message: `\`${name}\` is set without \`${other}\``, help: `set \`${other}\` too` };
  const isMinio = product === 'MinIO' && name === 'MINIO_ROOT_PASSWORD';
  const isSqlServer = required.flat().includes('MSSQL_SA_PASSWORD') && /^(?:MSSQL_)?SA_PASSWORD$/.test(name);
  if ((isMinio || isSqlServer) && text.length < 8)
    return {
      of: 'value',
      message: `the password in \`${name}\` has fewer than 8 characters`,
      help: 'choose a longer password, and keep it in a secret or an env file',
    };
  return undefined;
}

const MONGO_PAIR: ReadonlyMap<string, string> = new Map([
  ['MONGO_INITDB_ROOT_USERNAME', 'MONGO_INITDB_ROOT_PASSWORD'],
  ['MONGO_INITDB_ROOT_PASSWORD', 'MONGO_INITDB_ROOT_USERNAME'],
]);
