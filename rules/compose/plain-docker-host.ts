import { type ComposeProject, dedent, defineRule, knownText } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { staticAddresses } from '../shared/static-addresses.ts';

export default defineRule({
  id: 'compose/plain-docker-host',
  summary: 'A Docker Engine used over the network without TLS',
  why: 'A Docker Engine that listens on TCP without TLS does not require a password. Anyone who can reach the port, from any container or machine, can start a privileged container and take over the host. Docker prints a warning at every start, and no longer allows it by default.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 306,
  references: ['https://docs.docker.com/engine/security/protect-access/'],
  examples: [
    {
      bad: dedent`
        services:
          ui:
            image: example/ui:1.2
            environment:
              DOCKER_HOST: tcp://«host.docker.internal»:2375
      `,
      good: dedent`
        services:
          ui:
            image: example/ui:1.2
            environment:
              DOCKER_HOST: tcp://docker.example.com:2376
              DOCKER_TLS_VERIFY: 1
              DOCKER_CERT_PATH: /run/secrets/docker
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      if (!service.environment.some(({ name }) => name === 'DOCKER_HOST')) return;
      if (service.environment.some(({ name }) => /^DOCKER_(?:TLS|TLS_VERIFY|CERT_PATH)$/.test(name))) return;
      for (const connection of project.connectionsOf(service)) {
        const { name, source, by, scheme, host, port } = connection;
        if (name !== 'DOCKER_HOST' || source !== 'environment' || (scheme !== 'tcp' && scheme !== 'http')) continue;
        if (connection.target || (by !== 'gateway' && !(by === 'other' && isAddress(host, service.project)))) continue;
        if (port !== undefined && port !== 2375) continue;
        report(
          connection,
          `Docker Engine on \`${host}\` is used without TLS: anyone who can reach that port can start a privileged container and take over the host`,
          {
            help: 'use port 2376 with `DOCKER_TLS_VERIFY` and a certificate, `ssh://`, or a socket proxy in this project',
            milder: isForDevelopment(connection.file.path),
          },
        );
      }
    },
  },
});

/** Whether a host is the address of a machine. A bare name may be a proxy in another project, and an address may belong to a service. */
function isAddress(host: string, project: ComposeProject): boolean {
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(host)) return false;
  return ![...staticAddresses(project)].some(({ at }) => knownText(at) === host);
}
