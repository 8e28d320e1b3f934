/** Default accounts of products, from their manuals. Sources: the lines of `scripts/data/images.jsonl`, 2026-11. */

/** A well-known account. */
export interface DefaultAccount {
  readonly user: string;
  readonly password: string;
  /** Variables that change it; the help names the first. If there are none, it can only be changed in the product. */
  readonly variables: readonly string[];
  /** Directories of the image with files that may change it. */
  readonly files?: RegExp;
}

const ACCOUNTS: Readonly<Record<string, DefaultAccount>> = {
  RabbitMQ: {
    user: 'guest',
    password: 'guest',
    variables: ['RABBITMQ_DEFAULT_PASS', 'RABBITMQ_DEFAULT_USER', 'RABBITMQ_PASSWORD'],
    files: /^\/(?:opt\/bitnami\/rabbitmq\/)?etc\/rabbitmq|definitions/,
  },
  Grafana: {
    user: 'admin',
    password: 'admin',
    variables: [
      'GF_SECURITY_ADMIN_PASSWORD',
      'GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION',
      'GF_AUTH_ANONYMOUS_ENABLED',
    ],
    files: /^\/etc\/grafana(?:\/grafana\.ini)?$/,
  },
  MinIO: {
    user: 'minioadmin',
    password: 'minioadmin',
    variables: ['MINIO_ROOT_PASSWORD', 'MINIO_SECRET_KEY', 'MINIO_CONFIG_ENV_FILE'],
  },
  'ActiveMQ Classic': {
    user: 'admin',
    password: 'admin',
    variables: ['ACTIVEMQ_WEB_PASSWORD', 'ACTIVEMQ_CONNECTION_PASSWORD'],
    files: /activemq\/conf/,
  },
  ActiveMQ: { user: 'admin', password: 'admin', variables: ['ACTIVEMQ_ADMIN_PASSWORD'], files: /activemq\/conf/ },
  'ActiveMQ Artemis': { user: 'artemis', password: 'artemis', variables: ['ARTEMIS_PASSWORD'], files: /artemis/ },
  EMQX: {
    user: 'admin',
    password: 'public',
    variables: ['EMQX_DASHBOARD__DEFAULT_PASSWORD', 'EMQX_DASHBOARD__DEFAULT_USER__PASSWORD'],
    files: /emqx\/(?:etc|data)/,
  },
  'mongo-express': {
    user: 'admin',
    password: 'pass',
    variables: ['ME_CONFIG_BASICAUTH_PASSWORD', 'ME_CONFIG_BASICAUTH', 'ME_CONFIG_BASICAUTH_USERNAME'],
  },
  Nagios: { user: 'nagiosadmin', password: 'nagios', variables: ['NAGIOSADMIN_PASS'], files: /nagios\/etc/ },
  'Technitium DNS': { user: 'admin', password: 'admin', variables: ['DNS_SERVER_ADMIN_PASSWORD'] },
  Payara: { user: 'admin', password: 'admin', variables: ['PAYARA_ADMIN_PASSWORD'], files: /payara/ },
  'Zabbix web': { user: 'Admin', password: 'zabbix', variables: [] },
  SonarQube: { user: 'admin', password: 'admin', variables: [] },
  'XXL-JOB': { user: 'admin', password: '123456', variables: [] },
};

/** The well-known account with which a product starts. */
export function defaultAccount(product: string): DefaultAccount | undefined {
  return Object.hasOwn(ACCOUNTS, product) ? ACCOUNTS[product] : undefined;
}
