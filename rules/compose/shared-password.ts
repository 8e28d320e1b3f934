import { type ComposeProject, clip, dedent, defineRule, type Project, type ScalarValue } from '../../src/rule/index.ts';
import { isNoSecret } from '../shared/secret-literals.ts';

export default defineRule({
  id: 'compose/shared-password',
  summary: 'One password for several accounts',
  why: 'If the administrator of a database and the user of the application have the same password, or two products do, anyone who gets it in one place controls the other too: an injection in the application gives them the privileges of the administrator. It cannot be changed in one place alone, either.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'project',
  yields: ['compose/plain-and-file-variable'],
  cwe: 1392,
  book: 'Secrets',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: mysql:8.4
            environment:
              MYSQL_ROOT_PASSWORD: \${DB_PASSWORD:?}
              MYSQL_USER: shop
              MYSQL_PASSWORD: «\${DB_PASSWORD:?}»
      `,
      good: dedent`
        services:
          db:
            image: mysql:8.4
            environment:
              MYSQL_ROOT_PASSWORD: \${DB_ROOT_PASSWORD:?}
              MYSQL_USER: shop
              MYSQL_PASSWORD: \${DB_PASSWORD:?}
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      const first = new Map<string, Account>();
      for (const account of accountsIn(compose, project)) {
        const known = first.get(account.secret);
        if (!known) first.set(account.secret, account);
        // Several containers of one product share the password on purpose.
        if (!known || (known.account === account.account && known.product === account.product)) continue;
        report(
          account.value,
          `${accountsInWords(account, known)} are the same password: anyone who gets one has both`,
          {
            help: 'use a different password for each account',
            labels: [{ at: known.value, message: 'the same password' }],
            secrets: [account.value, known.value],
          },
        );
      }
    },
  },
});

/** Variables that create an account: the prefix of the product, and the name of the account. */
const MAKES = /^([A-Z]+)_((?:[A-Z]+_)*PASS(?:WORD)?)$/;

/** The products that create accounts from such variables; other services with these variables are their clients. */
const PRODUCTS: Readonly<Record<string, RegExp>> = {
  MYSQL: /^(?:MySQL|MariaDB|Percona)/,
  MARIADB: /^MariaDB/,
  POSTGRES: /^(?:PostgreSQL|PostGIS|pgvector|TimescaleDB)/,
  POSTGRESQL: /^PostgreSQL/,
  MONGO: /^MongoDB/,
  MONGODB: /^MongoDB/,
  RABBITMQ: /^RabbitMQ/,
  MINIO: /^MinIO/,
  ELASTIC: /^Elasticsearch/,
  CLICKHOUSE: /^ClickHouse/,
  COUCHDB: /CouchDB/,
  ARANGO: /^ArangoDB/,
  GF: /^Grafana/,
  PGADMIN: /^pgAdmin/,
  KEYCLOAK: /^Keycloak/,
  KC: /^Keycloak/,
};

interface Account {
  readonly name: string;
  /** The account of the product. */
  readonly account: string;
  readonly product: string;
  readonly value: ScalarValue;
  /** The value, or the reference to a variable as written. */
  readonly secret: string;
}

function* accountsIn({ services }: ComposeProject, project: Project): Generator<Account> {
  for (const service of services.values()) {
    for (const { name, value } of service.environment) {
      const [, prefix = '', account] = (value && MAKES.exec(name)) ?? [];
      const products = account && Object.hasOwn(PRODUCTS, prefix) ? PRODUCTS[prefix] : undefined;
      if (!value || !account || !products || value.raw === '' || value.interpolations.length > 1) continue;
      const secret = value.interpolations.length > 0 ? value.raw : value.text;
      if (value.interpolations.length === 0 && isNoSecret(secret, 'password')) continue;
      const facts = project.imageOf(service)?.facts;
      if (!facts || !products.test(facts.product)) continue;
      yield { name, account, product: facts.product, value, secret };
    }
  }
}

function accountsInWords(one: Account, other: Account): string {
  const same = one.product === other.product;
  return `\`${clip(one.name)}\`${same ? '' : ` of ${one.product}`} and \`${clip(other.name)}\` of ${other.product}`;
}
