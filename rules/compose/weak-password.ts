import { dataPorts, type ImageFacts } from '../../src/knowledge/images.ts';
import { clip, dedent, defineRule, type PublishedPort, type Service } from '../../src/rule/index.ts';
import { guessablePasswords } from '../shared/guessable-password.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isOnEveryInterface, servedBy } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/weak-password',
  summary: 'A published data store or console with an easily guessed password',
  why: 'Scanners find a port that is published on every interface within hours, and the first passwords they try are `root`, `admin`, `123456` and the name of the product. Anyone who logs in can read and delete the data, and with some products run programs in the container.',
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
          `\`${clip(name)}\` is a password that is easy to guess${copied}, and ${facts.product} is published on every interface: anyone who can reach the port can ${isStore ? 'read and delete the data' : 'log in'}`,
          {
            help: `set a long random password in a file under \`secrets\` or in a \`.env\` file that Git ignores, and publish the port only on \`127.0.0.1\``,
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

/** The port where the password is required, if it is published on every interface. */
function openPort({ ports }: Service, facts: ImageFacts): PublishedPort | undefined {
  const stored = dataPorts(facts);
  const asked =
    stored.length > 0
      ? facts.listens.filter(({ use }) => use !== 'metrics' && use !== 'cluster')
      : facts.listens.filter(({ use }) => use === 'http' || use === 'admin');
  return ports.find((port) => servedBy(port, asked) && isOnEveryInterface(port));
}

/** Whether a password belongs to an account of the data store, not to another service that it connects to. */
function isOfStore(name: string): boolean {
  return !/LDAP|SMTP|MAIL|KEYSTORE|TRUSTSTORE|SSL|TLS|BACKUP|S3_/i.test(name);
}

const LOGIN =
  /^(?:GF_SECURITY_ADMIN_PASSWORD|PGADMIN_DEFAULT_PASSWORD|ME_CONFIG_BASICAUTH_PASSWORD|KEYCLOAK_(?:ADMIN_)?PASSWORD|KC_BOOTSTRAP_ADMIN_PASSWORD|ACTIVEMQ_ADMIN_PASSWORD|(?:DEFAULT_|INIT_|INITIAL_)?ADMIN_PASS(?:WORD)?|\w+_(?:ADMIN|SUPERUSER|ROOT)_(?:INIT_)?PASS(?:WORD)?|PASSWORD|VNC_(?:PW|PASS|PASSWORD)|WEBPASSWORD|FTLCONF_webserver_api_password|HASURA_GRAPHQL_ADMIN_SECRET|JUPYTER_TOKEN|N8N_BASIC_AUTH_PASSWORD|_AIRFLOW_WWW_USER_PASSWORD)$/;

/** Whether a variable of a console is the password that people log in with, not one that it uses for a database. */
function isLogin(name: string): boolean {
  return LOGIN.test(name) && !/DB|DATABASE|MYSQL|POSTGRES|MONGO|REDIS|LDAP|SMTP/.test(name.replace('ME_CONFIG_', ''));
}
