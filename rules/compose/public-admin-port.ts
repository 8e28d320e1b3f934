import { adminPorts, gainWithoutLogin } from '../../src/knowledge/admin-ports.ts';
import { likeKnownImage } from '../../src/knowledge/image-likeness.ts';
import { dataPorts, type ImageFacts } from '../../src/knowledge/images.ts';
import {
  commandText,
  dedent,
  defineRule,
  knownText,
  type Project,
  type PublishedPort,
  type Service,
} from '../../src/rule/index.ts';
import { openingsOf, openPort } from '../shared/open-settings.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { bindToLoopback, isOnEveryInterface, portInWords, servedBy } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/public-admin-port',
  summary: 'An administration interface published on every interface of the host',
  why: 'Dashboards and consoles can read and change the data of a system, and many of them do not ask for a password. A published port listens on all addresses of the host and bypasses the host firewall: anyone who can reach the host can reach the console, and guess its password or exploit the next vulnerability.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'unsafe',
  cwe: 668,
  aliases: { 'compose-lint': 'CL-0005', kics: '451d79dc', 'docker-bench': ['5.9', '5.14'] },
  yields: ['compose/default-account'],
  book: 'Hardware and network',
  references: ['https://docs.docker.com/engine/network/port-publishing/'],
  examples: [
    {
      bad: dedent`
        services:
          admin:
            image: dpage/pgadmin4:9.6
            ports:
              - «"5050:80"»
      `,
      good: dedent`
        services:
          admin:
            image: dpage/pgadmin4:9.6
            ports:
              - "127.0.0.1:5050:80"
      `,
      fixed: dedent`
        services:
          admin:
            image: dpage/pgadmin4:9.6
            ports:
              - "127.0.0.1:5050:80"
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const { ports } = service;
      const image = ports.length > 0 ? factsOf(service, project) : undefined;
      const administered = image && adminPorts(image);
      if (!image || !administered || administered.length === 0) return;
      const { product } = image;
      const openings = openingsOf(service, project);
      const isOpened = (port: PublishedPort): boolean =>
        openings.some(({ setting }) => openPort(service, setting, project) === port);
      for (const port of ports) {
        const open = servedBy(port, administered);
        if (!open || !isOnEveryInterface(port) || servedBy(port, dataPorts(image))) continue;
        if (product === 'Traefik' && isOtherEntrance(service, port)) continue;
        // The setting that turns off the login is reported by `compose/published-without-login`.
        if (isOpened(port)) continue;
        const gain = asksForLogin(service) ? undefined : gainWithoutLogin(product);
        report(
          port,
          `the administration interface of ${product}, ${portInWords(port)}, is published on every interface of the host: ${
            gain
              ? `it does not ask for a login by default, and anyone who can reach the host can ${gain}`
              : 'anyone who can reach the host can try to log in'
          }`,
          {
            help: service.project.forSwarm
              ? 'do not publish it: route it through the proxy, with a login'
              : 'bind it to `127.0.0.1` and use an SSH tunnel, or route it through a proxy with TLS and a login',
            milder: gain === undefined || isForDevelopment(port.file.path),
            fix: service.project.forSwarm ? undefined : bindToLoopback(port),
          },
        );
      }
    },
  },
});

/** The facts about the image; without an `image`, those of the product that the service name and its ports suggest. */
function factsOf(service: Service, project: Project): ImageFacts | undefined {
  const known = project.imageOf(service);
  if (known || service.image) return known?.facts;
  return likeKnownImage(
    service.name,
    service.ports.flatMap(({ target }) => (target ? [target.from] : [])),
  );
}

/** Whether that port of Traefik is an entry point for websites, or the dashboard is not enabled. */
function isOtherEntrance(service: Service, { target }: PublishedPort): boolean {
  const settings = service.environment.map(({ name, value }) => `${name}=${knownText(value) ?? ''}`);
  const text = `${commandText(service)} ${settings.join(' ')}`;
  const entrance = new RegExp(`entrypoints[._](?!traefik[._])[\\w-]+[._]address=\\S*:${target?.from}\\b`, 'i');
  if (entrance.test(text)) return true;
  return commandText(service).includes('--') && !/--(?:api|metrics|ping|configfile)\b/i.test(text);
}

/** Whether a setting adds a login that the product does not have by default. */
function asksForLogin({ environment }: Service): boolean {
  return environment.some(({ name, value }) => {
    const text = value && knownText(value);
    return /AUTH|LOGIN|PASSWORD|BASIC/i.test(name) && !/^(?:|none|false|no|0|off)$/i.test(text ?? 'unknown');
  });
}
