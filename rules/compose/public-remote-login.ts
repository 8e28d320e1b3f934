import { isForRemoteLogin, REMOTE_LOGINS } from '../../src/knowledge/remote-logins.ts';
import { dedent, defineRule, type Project, type Service } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { bindToLoopback, isOnEveryInterface, portInWords, servedBy } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/public-remote-login',
  summary: 'SSH, Telnet or a remote desktop published on every interface',
  why: 'Bots try passwords on every such port on the internet day and night, and a port published by Docker bypasses the host firewall. A container rarely needs its own login: `docker compose exec` opens a shell in it for users who may use Docker on the host.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'unsafe',
  cwe: 1125,
  aliases: { 'docker-bench': '5.7', 'compose-lint': 'CL-0005', kics: '451d79dc' },
  yields: ['compose/public-admin-port', 'compose/public-docker-api'],
  references: ['https://docs.docker.com/reference/cli/docker/compose/exec/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - «"2222:22"»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "127.0.0.1:2222:22"
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "127.0.0.1:2222:22"
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      for (const port of service.ports) {
        const number = port.target?.from ?? 0;
        const what = REMOTE_LOGINS.get(number);
        if (!what || port.target?.to !== number || port.protocol !== 'tcp' || !isOnEveryInterface(port)) continue;
        if (isMeant(service, project)) return;
        report(
          port,
          `${what} on ${portInWords(port)} is published on every interface: anyone who can reach the host can try to log in to the container`,
          {
            help: 'remove the mapping and use `docker compose exec`, or bind it to `127.0.0.1`',
            milder: isForDevelopment(port.file.path),
            fix: bindToLoopback(port),
          },
        );
      }
    },
  },
});

/** Whether people are meant to log in: to a Git server, a gateway or a desktop. */
function isMeant(service: Service, links: Project): boolean {
  const image = links.imageOf(service);
  if (image && service.ports.some((port) => port.target?.from === 22 && servedBy(port, image.facts.listens)))
    return true;
  const { imageReference, name, build } = service;
  return isForRemoteLogin(name, imageReference?.name, image?.reference.name, build?.context?.replace(/.*\//, ''));
}
