import {
  type ComposeProject,
  clip,
  dedent,
  defineRule,
  type EnvironmentVariable,
  knownText,
  type Project,
  type ScalarValue,
  type Service,
} from '../../src/rule/index.ts';
import { once } from '../shared/once.ts';
import { addressesIn } from '../shared/secret-literals.ts';
import { accountsOf, type StoreAccount } from '../shared/store-accounts.ts';

export default defineRule({
  id: 'compose/credential-mismatch',
  summary: 'A client with a different user or password than its data store',
  why: 'The image of a database creates its account from variables on the first start. A client of the same project with a different password, or with this password and a different user, cannot log in: "password authentication failed", "Access denied". Each place looks correct on its own.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Secrets',
  references: ['https://hub.docker.com/_/postgres', 'https://hub.docker.com/_/mysql'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://shop:«plum»@db/shop
          db:
            image: postgres:18
            environment:
              POSTGRES_USER: shop
              POSTGRES_PASSWORD: zeta
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://shop:\${DB_PASSWORD:?}@db/shop
          db:
            image: postgres:18
            environment:
              POSTGRES_USER: shop
              POSTGRES_PASSWORD: \${DB_PASSWORD:?}
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const stores = storesOf(service.project, project);
      if (stores.size === 0 || (stores.size === 1 && stores.has(service))) return;
      for (const { target, name, host, source } of project.connectionsOf(service)) {
        const accounts = target && target !== service && source === 'environment' ? stores.get(target) : undefined;
        if (!accounts || !target) continue;
        for (const login of loginsOf(service, name, host)) {
          const wrong = mismatchOf(login, accounts);
          if (!wrong) continue;
          const { account, by } = wrong;
          report(
            by === 'user' ? login.user : login.password,
            by === 'user'
              ? `\`${clip(service.name)}\` logs in to \`${clip(target.name)}\` with the password of \`${clip(account.user)}\`, but as a user that is never created`
              : `\`${clip(service.name)}\` logs in to \`${clip(target.name)}\` with a different password than \`${clip(account.name)}\` sets: the login fails`,
            {
              help: 'use one variable in both places, such as `${DB_PASSWORD:?}`',
              labels: [{ at: account.at, message: 'the password of the data store' }],
              secrets: [account.at, login.password],
            },
          );
        }
      }
    },
  },
});

const storesOf: (compose: ComposeProject, project: Project) => ReadonlyMap<Service, readonly StoreAccount[]> = once(
  (compose, project) => {
    const stores = new Map<Service, readonly StoreAccount[]>();
    if (compose.services.size < 2) return stores;
    for (const service of compose.services.values()) {
      const accounts = accountsOf(service, project);
      if (accounts.length > 0) stores.set(service, accounts);
    }
    return stores;
  },
);

/** The user and password of a client, with their positions. */
interface Login {
  readonly user: ScalarValue;
  readonly password: ScalarValue;
}

/** The logins for the address in a variable: in the address itself, or in variables with the same prefix. */
function* loginsOf({ environment }: Service, name: string | undefined, host: string): Generator<Login> {
  const variable = environment.find((each) => each.name === name);
  if (!variable?.value) return;
  for (const { user, password, host: named } of addressesIn(variable.value))
    if (named === host && !user.unknown && !password.unknown) yield { user, password };
  const prefix = /^(.*?)(?:HOST|HOSTNAME|HOST_NAME|SERVER|ADDR|ADDRESS|URL|URI)$/.exec(variable.name)?.[1];
  if (!prefix || variable.value.text.includes('@')) return;
  const user = oneOf(environment, prefix, ['USER', 'USERNAME', 'USER_NAME', 'LOGIN']);
  const password = oneOf(environment, prefix, ['PASSWORD', 'PASS', 'PASSWD', 'PWD']);
  if (user && password) yield { user, password };
}

function oneOf(
  environment: readonly EnvironmentVariable[],
  prefix: string,
  ends: readonly string[],
): ScalarValue | undefined {
  const found = environment.filter(({ name }) => ends.some((end) => name === prefix + end));
  const [only] = found;
  return found.length === 1 && knownText(only?.value) ? only?.value : undefined;
}

function mismatchOf(
  { user, password }: Login,
  accounts: readonly StoreAccount[],
): { readonly account: StoreAccount; readonly by: 'user' | 'password' } | undefined {
  const given = decoded(password.text);
  const own = accounts.find((each) => each.user === user.text || (each.user === '' && user.text === 'default'));
  if (own) return own.password === given ? undefined : { account: own, by: 'password' };
  const same = accounts.find((each) => each.password === given);
  return same && same.user !== '' ? { account: same, by: 'user' } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
