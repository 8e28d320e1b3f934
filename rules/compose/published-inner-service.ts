import { type ComposeProject, dedent, defineRule, type Project, type Service } from '../../src/rule/index.ts';
import { isForDevelopment, operatedServices } from '../shared/operated.ts';
import { isOnEveryInterface } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/published-inner-service',
  summary: 'A service behind a gateway that is also published on every interface',
  why: 'A gateway authenticates requests, limits their rate, logs them and terminates TLS. Anyone using the port of a service behind it bypasses all of that, and many such services trust every request because the gateway is supposed to have checked it.',
  category: 'security',
  severity: 'info',
  presets: ['security'],
  fix: 'none',
  fold: 'project',
  cwe: 668,
  aliases: { 'compose-lint': 'CL-0005', kics: '451d79dc' },
  book: 'Hardware and network',
  references: ['https://docs.docker.com/compose/how-tos/networking/'],
  examples: [
    {
      bad: dedent`
        services:
          proxy:
            image: caddy:2.10
            ports: ["443:443"]
            depends_on: [web]
          web:
            image: example/web:1
            ports:
              - «"8000:8000"»
            depends_on: [api]
          api:
            image: example/api:1
      `,
      good: dedent`
        services:
          proxy:
            image: caddy:2.10
            ports: ["443:443"]
            depends_on: [web]
          web:
            image: example/web:1
            depends_on: [api]
          api:
            image: example/api:1
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      if (compose.services.size < 2) return;
      const services = operatedServices(compose, project);
      const gateway = services.find((service) => isPublic(service) && project.roleOf(service) === 'front');
      if (!gateway) return;
      for (const service of innerServices(compose, gateway, services, project)) {
        for (const port of service.ports) {
          if (port.protocol !== 'tcp' || !isOnEveryInterface(port)) continue;
          report(
            port,
            `\`${service.name}\` is published on every interface, although \`${gateway.name}\` is in front of it: anyone using this port bypasses the gateway`,
            {
              help: `remove the mapping: \`${gateway.name}\` reaches \`${service.name}\` by its name; or bind it to \`127.0.0.1\``,
              milder: isForDevelopment(port.file.path),
            },
          );
        }
      }
    },
  },
});

function isPublic({ ports }: Service): boolean {
  return ports.some(isOnEveryInterface);
}

/** The published services that are reached through the gateway: those it names, or all if its name says that it is a gateway. */
function innerServices(
  compose: ComposeProject,
  gateway: Service,
  services: readonly Service[],
  links: Project,
): readonly Service[] {
  const published = services.filter(
    (service) => service !== gateway && isPublic(service) && links.roleOf(service) === 'application',
  );
  if (published.length === 0) return [];
  if (/gateway/i.test(gateway.name) && !compose.incomplete) return published;
  const reached = new Set<Service | undefined>([
    ...gateway.dependencies.map(({ service }) => service),
    ...links.connectionsOf(gateway).map(({ target }) => target),
  ]);
  return published.filter((service) => reached.has(service));
}
