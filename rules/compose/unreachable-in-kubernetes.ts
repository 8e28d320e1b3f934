import {
  type Connection,
  dedent,
  defineRule,
  type EnvironmentVariable,
  environmentVariables,
  itemsOf,
  knownText,
  type Service,
} from '../../src/rule/index.ts';
import { holdsPort } from '../shared/port-ranges.ts';

export default defineRule({
  id: 'compose/unreachable-in-kubernetes',
  summary: 'An address of another service that Kubernetes does not resolve',
  why: 'Under Docker Compose every container is reached by its name, on every port. Kompose makes a Kubernetes service only of what has `ports` or `expose`, and it listens on the published port: from `15432:5432` others reach the container on 15432 only. Names of containers and host names do not resolve at all.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  fold: 'thing',
  references: [
    'https://kompose.io/conversion/',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
  ],
  examples: [
    {
      target: 'kubernetes',
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://shop@«db»:5432/shop
          db:
            image: postgres:17
            ports: ["15432:5432"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://shop@db:5432/shop
          db:
            image: postgres:17
            expose: ["5432"]
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      if (!service.project.targets.has('kubernetes')) return;
      for (const connection of project.connectionsOf(service)) {
        const { target } = connection;
        if (!target || target === service) continue;
        const flaw = flawOf(connection, target);
        if (flaw) report(connection, flaw.message, { help: flaw.help, about: `${target.name} ${connection.by}` });
      }
    },
  },
});

const OTHER_NAMES: Readonly<Partial<Record<Connection['by'], string>>> = {
  container_name: 'the name of a container',
  container: 'the name of a container',
  hostname: 'a host name',
};

function flawOf({ by, host, port }: Connection, target: Service): Record<'message' | 'help', string> | undefined {
  const other = OTHER_NAMES[by];
  if (other !== undefined) {
    return {
      message: `\`${host}\` is ${other}, which Kubernetes does not resolve`,
      help: `use the name of the service, \`${target.name}\``,
    };
  }
  const served = by === 'service' ? servedPorts(target) : undefined;
  if (!served) return undefined;
  const help = `add \`expose: ["${port ?? '<port>'}"]\` to \`${target.name}\``;
  if (served.length === 0)
    return {
      message: `Kompose makes no Kubernetes service of \`${host}\`, which has neither \`ports\` nor \`expose\`: the name does not resolve`,
      help,
    };
  if (port === undefined || served.some((range) => holdsPort(range, port))) return undefined;
  const numbers = served.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  return {
    message: `nothing answers on port ${port} of \`${host}\`: the Kubernetes service that Kompose makes of it listens on ${numbers}`,
    help,
  };
}

/** The ports on which the Kubernetes service of a service listens; undefined when they are unknown. */
function servedPorts(service: Service): readonly { readonly from: number; readonly to: number }[] | undefined {
  if (service.project.incomplete || environmentVariables(service.get('labels')).some(isForKompose)) return undefined;
  const ports: { from: number; to: number }[] = [];
  for (const { published, target, unknown } of service.ports) {
    const range = published ?? target;
    if (unknown || !range) return undefined;
    ports.push(range);
  }
  for (const item of itemsOf(service.get('expose'))) {
    const [, from, to = from] = /^(\d+)(?:-(\d+))?(?:\/\w+)?$/.exec(knownText(item) ?? '') ?? [];
    if (from === undefined) return undefined;
    ports.push({ from: Number(from), to: Number(to) });
  }
  return ports;
}

/** Labels of this name say what kind of service Kompose makes, also without ports. */
function isForKompose({ name }: EnvironmentVariable): boolean {
  return name.startsWith('kompose.');
}
