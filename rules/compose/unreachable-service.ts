import { type ComposeProject, type ComposeValue, dedent, defineRule, type Service } from '../../src/rule/index.ts';
import { isOpen } from '../shared/open-networks.ts';

export default defineRule({
  id: 'compose/unreachable-service',
  summary: 'A service used as a host without a common network',
  why: 'A service name is a host name only on the networks that the service joins. A service with a list of `networks` is not on the default network. Without a common network, neither service finds the other by name, and every connection fails with "could not resolve host".',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/compose/how-tos/networking/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://app@«db»:5432/app
            depends_on: [db]
          db:
            image: postgres:18
            networks: [inner]
        networks:
          inner:
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://app@db:5432/app
            depends_on: [db]
            networks: [default, inner]
          db:
            image: postgres:18
            networks: [inner]
        networks:
          inner:
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      if (project.incomplete || project.services.size < 2) return;
      for (const service of project.services.values()) {
        const isWhole = service.get('image') ?? service.get('build');
        if (!isWhole || service.networks.length === 0 || isOpen(service, project)) continue;
        const reported = new Set([service.name]);
        for (const connection of links.connectionsOf(service)) {
          const { target, by } = connection;
          if (!target || by !== 'service') continue;
          const { name } = target;
          if (reported.has(name) || target.networks.length === 0 || isOpen(target, project)) continue;
          reported.add(name);
          if (target.networks.some((network) => service.networks.includes(network))) continue;
          if (isNameOfOther(name, service, project)) continue;
          report(
            connection,
            `\`${service.name}\` cannot reach \`${name}\`: they do not share a network (${list(service)} here, ${list(target)} there)`,
            {
              help: 'add both to the same network',
              labels: [{ at: target.keyOf('networks'), message: `the networks of \`${name}\`` }],
            },
          );
        }
      }
    },
  },
});

/** Whether another service on the networks of a service has this name as an alias, host name or container name. */
function isNameOfOther(name: string, service: Service, project: ComposeProject): boolean {
  for (const other of project.services.values()) {
    if (!other.networks.some((network) => service.networks.includes(network))) continue;
    const names = [other.get('container_name'), other.get('hostname'), ...aliasesOf(other.get('networks'))];
    if (names.some((each) => each?.kind === 'scalar' && (each.unknown || each.text === name))) return true;
  }
  return false;
}

function aliasesOf(networks: ComposeValue | undefined): readonly ComposeValue[] {
  if (networks?.kind !== 'mapping') return [];
  return networks.entries.flatMap(({ value }) => {
    const aliases = value.kind === 'mapping' ? value.get('aliases') : undefined;
    return aliases?.kind === 'sequence' ? aliases.items : [];
  });
}

function list({ networks }: Service): string {
  return networks.map((network) => `\`${network}\``).join(', ');
}
