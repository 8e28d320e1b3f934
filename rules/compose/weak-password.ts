import { dataPorts, type ImageFacts } from '../../src/knowledge/images.ts';
import { clip, dedent, defineRule, type PublishedPort, type Service } from '../../src/rule/index.ts';
import { guessablePasswords } from '../shared/guessable-password.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isOnEveryInterface, servedBy } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/weak-password',
  summary: 'A published store or console with a password that everybody guesses',
  why: 'A port that is published on every interface is found by scanners within hours, and the first passwords that they try are `root`, `admin`, `123456` and the name of the product. Whoever logs in reads and deletes the data, and through some products runs programs in the container.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  fold: 'thing',
  cwe: 1391,
  book: 'Secrets',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: mysql:8.4
            environment:
              MYSQL_ROOT_PASSWORD: «root»
            ports:
              - "3306:3306"
      `,
      good: dedent`
        services:
          db:
            image: mysql:8.4
            environment:
              MYSQL_ROOT_PASSWORD_FILE: /run/secrets/db_root
            secrets: [db_root]
            ports:
              - "127.0.0.1:3306:3306"
        secrets:
          db_root:
            file: ./db_root.txt
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const facts = service.ports.length > 0 ? project.imageOf(service)?.facts : undefined;
      const open = facts && openPort(service, facts);
      if (!facts || !open) return;
      const isStore = dataPorts(facts).length > 0;
      const names = new Set(facts.product.toLowerCase().split(/[^a-z0-9]+/));
      for (const { name, at, written, example } of guessablePasswords(service, names, isStore ? isOfStore : isLogin)) {
        const copied = example ? `, if \`${written.file.path.replace(/.*\//, '')}\` is copied` : '';
        report(
          at,
          `\`${clip(name)}\` is a password that everybody guesses${copied}, and ${facts.product} is published on every interface: whoever reaches the port ${isStore ? 'reads and deletes the data' : 'logs in'}`,
          {
            help: `set a long random password, from a file under \`secrets\` or a \`.env\` that git ignores, and publish the port on \`127.0.0.1\` only`,
            labels: written === at ? [] : [{ at: written, message: 'the password' }],
            about: service.name,
            secrets: [written],
            milder: example || isForDevelopment(service.file.path) || isForDevelopment(at.file.path),
          },
        );
      }
    },
  },
});

/** The port on which the password is asked for, if it is open to everybody. */
function openPort({ ports }: Service, facts: ImageFacts): PublishedPort | undefined {
  const stored = dataPorts(facts);
  const asked =
    stored.length > 0
      ? facts.listens.filter(({ use }) => use !== 'metrics' && use !== 'cluster')
      : facts.listens.filter(({ use }) => use === 'http' || use === 'admin');
  return ports.find((port) => servedBy(port, asked) && isOnEveryInterface(port));
}

/** All passwords of a store are those of its accounts, but for those with which it talks to others. */
function isOfStore(name: string): boolean {
  return !/LDAP|SMTP|MAIL|KEYSTORE|TRUSTSTORE|SSL|TLS|BACKUP|S3_/i.test(name);
}

const LOGIN =
  /^(?:GF_SECURITY_ADMIN_PASSWORD|PGADMIN_DEFAULT_PASSWORD|ME_CONFIG_BASICAUTH_PASSWORD|KEYCLOAK_(?:ADMIN_)?PASSWORD|KC_BOOTSTRAP_ADMIN_PASSWORD|ACTIVEMQ_ADMIN_PASSWORD|(?:DEFAULT_|INIT_|INITIAL_)?ADMIN_PASS(?:WORD)?|\w+_(?:ADMIN|SUPERUSER|ROOT)_(?:INIT_)?PASS(?:WORD)?|PASSWORD|VNC_(?:PW|PASS|PASSWORD)|WEBPASSWORD|FTLCONF_webserver_api_password|HASURA_GRAPHQL_ADMIN_SECRET|JUPYTER_TOKEN|N8N_BASIC_AUTH_PASSWORD|_AIRFLOW_WWW_USER_PASSWORD)$/;

/** Whether a variable of a console is what people log in with, rather than what it tells a database. */
function isLogin(name: string): boolean {
  return LOGIN.test(name) && !/DB|DATABASE|MYSQL|POSTGRES|MONGO|REDIS|LDAP|SMTP/.test(name.replace('ME_CONFIG_', ''));
}
