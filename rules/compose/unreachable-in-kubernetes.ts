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
  summary: 'An address of another service that does not resolve in Kubernetes',
  why: 'With Docker Compose, containers reach each other by name, on every port. Kompose creates a Kubernetes service only if a service has `ports` or `expose`, and that service listens on the published port: with `15432:5432`, other containers can only use port 15432. Container names and host names do not resolve at all.',
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
  container_name: 'a container name',
  container: 'a container name',
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
      message: `\`${host}\` has neither \`ports\` nor \`expose\`, so Kompose does not create a Kubernetes service: the name does not resolve`,
      help,
    };
  if (port === undefined || served.some((range) => holdsPort(range, port))) return undefined;
  const numbers = served.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  return {
    message: `nothing listens on port ${port} of \`${host}\`: the Kubernetes service that Kompose creates listens on ${numbers}`,
    help,
  };
}

/** The ports on which the Kubernetes service for a Compose service listens; undefined if they are unknown. */
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

/** Labels with this prefix tell Kompose which kind of service to create, even without ports. */
function isForKompose({ name }: EnvironmentVariable): boolean {
  return name.startsWith('kompose.');
}
