import { adminPorts } from '../../src/knowledge/admin-ports.ts';
import { type DefaultAccount, defaultAccount } from '../../src/knowledge/default-accounts.ts';
import { dedent, defineRule, type Service, type Stage } from '../../src/rule/index.ts';
import { isForDevelopment, overlaysOf } from '../shared/operated.ts';
import { textOfChain } from '../shared/stage-chain.ts';
import { isOnEveryInterface, portInWords, servedBy } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/default-account',
  summary: 'A published admin interface with a well-known default account',
  why: 'Some products start with an account that is documented in their manual, and attackers try these accounts first. Until the password is changed, anyone who can reach the port is the administrator. A container that is recreated without its volume has the default account again.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 1392,
  book: 'Hardware and network',
  references: [
    'https://hub.docker.com/_/rabbitmq',
    'https://grafana.com/docs/grafana/latest/setup-grafana/configure-docker/',
  ],
  examples: [
    {
      bad: dedent`
        services:
          queue:
            image: rabbitmq:4.1-management
            ports:
              - «"15672:15672"»
      `,
      good: dedent`
        services:
          queue:
            image: rabbitmq:4.1-management
            environment:
              RABBITMQ_DEFAULT_USER: shop
              RABBITMQ_DEFAULT_PASS: \${RABBITMQ_PASSWORD:?}
            ports:
              - "127.0.0.1:15672:15672"
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const { ports } = service;
      const image = ports.length > 0 ? project.imageOf(service) : undefined;
      // Bitnami's images have other accounts.
      if (!image || image.via === 'name' || image.reference.name.startsWith('bitnami')) return;
      const account = defaultAccount(image.facts.product);
      if (!account || isChanged(service, account, project.buildOf(service)?.stage)) return;
      const { user, password, variables } = account;
      for (const port of ports) {
        const open = servedBy(port, adminPorts(image.facts));
        if (!open || !isOnEveryInterface(port)) continue;
        report(
          port,
          `${image.facts.product} starts with the default account \`${user}\`, password \`${password}\`, and its administration interface, ${portInWords(port)}, is published on every interface: anyone who can reach the host can log in`,
          {
            help: variables[0]
              ? `set \`${variables[0]}\`, and bind the port to \`127.0.0.1\``
              : 'bind the port to `127.0.0.1` until the password is changed',
            milder: isForDevelopment(port.file.path),
          },
        );
      }
    },
  },
});

/** Whether the service, its Dockerfile or another Compose file of the directory may set a different password. */
function isChanged(service: Service, { variables, files }: DefaultAccount, stage: Stage | undefined): boolean {
  if (stage && /PASS|\.ini\b|\.conf\b|definitions/.test(textOfChain(stage))) return true;
  return [service, ...overlaysOf(service)].some((each) => {
    if (each.environment.some(({ name }) => variables.some((variable) => name.startsWith(variable)))) return true;
    if (each.resourceUses.some(({ section }) => section === 'configs')) return true;
    // A missing env file may set anything.
    if (each.get('env_file') && each.envFiles.length === 0) return true;
    return files !== undefined && each.volumes.some(({ target }) => target !== undefined && files.test(target));
  });
}
