import { knownText, type Located, listed, type Project, partOfScalar, type Service } from '../../src/rule/index.ts';

/** An account of a store that its variables make, and its password. */
export interface StoreAccount {
  /** Empty for a store that asks for a password alone. */
  readonly user: string;
  readonly password: string;
  readonly at: Located;
  /** The variable or option that gives the password. */
  readonly name: string;
}

/** The variables that make accounts: of the user, the user if none is named, of the password. */
const MADE_BY: readonly (readonly [product: RegExp, accounts: readonly (readonly [string, string, string])[]])[] = [
  [
    /^(?:PostgreSQL|PostGIS|pgvector|TimescaleDB)/,
    [
      ['POSTGRES_USER', 'postgres', 'POSTGRES_PASSWORD'],
      ['POSTGRESQL_USERNAME', 'postgres', 'POSTGRESQL_PASSWORD'],
    ],
  ],
  [
    /^(?:MySQL|MariaDB|Percona)/,
    [
      ['', 'root', 'MYSQL_ROOT_PASSWORD'],
      ['', 'root', 'MARIADB_ROOT_PASSWORD'],
      ['MYSQL_USER', '', 'MYSQL_PASSWORD'],
      ['MARIADB_USER', '', 'MARIADB_PASSWORD'],
    ],
  ],
  [/^MongoDB/, [['MONGO_INITDB_ROOT_USERNAME', '', 'MONGO_INITDB_ROOT_PASSWORD']]],
  [/^RabbitMQ/, [['RABBITMQ_DEFAULT_USER', 'guest', 'RABBITMQ_DEFAULT_PASS']]],
];

/** The accounts that a service creates at its first start; none if they are unknown or no password is needed. */
export function accountsOf(service: Service, project: Project): readonly StoreAccount[] {
  if (service.project.incomplete || !MAYBE.test(service.file.text)) return [];
  const image = project.imageOf(service);
  if (!image) return [];
  if (/^(?:Redis|Valkey|KeyDB)/.test(image.facts.product)) return requiredPassword(service);
  const made = MADE_BY.find(([product]) => product.test(image.facts.product))?.[1] ?? [];
  const variables = new Map(service.environment.map((each) => [each.name, each.value]));
  if (made.length === 0 || /trust/.test(variables.get('POSTGRES_HOST_AUTH_METHOD')?.text ?? '')) return [];
  const accounts: StoreAccount[] = [];
  for (const [userVariable, usual, name] of made) {
    const value = variables.get(name);
    const password = knownText(value);
    const user = variables.has(userVariable) ? knownText(variables.get(userVariable)) : usual;
    if (value && password && user && !variables.has(`${userVariable}_FILE`))
      accounts.push({ user, password, at: value, name });
  }
  return accounts;
}

const MAYBE = /PASS|requirepass/;

function requiredPassword(service: Service): readonly StoreAccount[] {
  const scalars = listed(service.get('command'));
  for (const [index, value] of scalars.entries()) {
    if (value.kind !== 'scalar' || value.unknown) continue;
    const next = scalars[index + 1];
    if (value.text === '--requirepass' && next?.kind === 'scalar' && !next.unknown)
      return [{ user: '', password: next.text, at: next, name: '--requirepass' }];
    const match = /--requirepass[= ]+(["']?)([^\s"'$`]+)\1(?=\s|$)/.exec(value.text);
    if (!match) continue;
    const from = match.index + match[0].length - match[2]!.length - match[1]!.length;
    const at = partOfScalar(value, from, from + match[2]!.length);
    return [{ user: '', password: at.text, at, name: '--requirepass' }];
  }
  return [];
}
