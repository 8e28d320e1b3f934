import { type ComposeProject, dedent, defineRule, dig, knownBoolean, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/port-on-internal-network',
  summary: 'Published ports of a service that is only on internal networks',
  why: 'A network with `internal: true` has no connection to the outside, and Docker does not map host ports to a container that is on no other network. The entry under `ports` has no effect: a client that connects to the host port gets "connection refused".',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Hardware and network',
  references: ['https://docs.docker.com/reference/compose-file/networks/#internal'],
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: example/app:1
            «ports»: ["8080:80"]
            networks: [back]
        networks:
          back:
            internal: true
      `,
      good: dedent`
        services:
          app:
            image: example/app:1
            ports: ["8080:80"]
            networks: [front, back]
        networks:
          front:
          back:
            internal: true
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const { ports, networks, project, name } = service;
      // In a swarm, ports are published through a separate network.
      if (ports.length === 0 || networks.length === 0 || project.incomplete || project.open || project.forSwarm) return;
      if (!networks.every((network) => isInternal(network, project))) return;
      const isUnsure = service.resourceUses.some((use) => use.section === 'networks' && use.name === undefined);
      if (isUnsure || project.furtherServices(name).some((other) => other.get('networks'))) return;
      const names = networks.map((network) => `\`${network}\``).join(' and ');
      const are = networks.length === 1 ? 'network is' : 'networks are';
      report(
        service.keyOf('ports'),
        `the published ports have no effect: the ${are} \`internal\` (${names}), so Docker does not map any host port`,
        {
          help: 'connect the service to another network that is not internal, or remove `ports` if only other services use it',
          labels: networks.flatMap((network) => {
            const at = project.resource('networks', network);
            return at ? { at, message: 'no connection to the outside' } : [];
          }),
        },
      );
    },
  },
});

/** Whether a network of the project with the default driver is known to be internal. */
function isInternal(network: string, project: ComposeProject): boolean {
  const resource = project.resource('networks', network);
  if (!resource || resource.external) return false;
  const { value } = resource.entry;
  const driver = dig(value, 'driver');
  return knownBoolean(dig(value, 'internal')) === true && (!driver || knownText(driver) === 'bridge');
}
