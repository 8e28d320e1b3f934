import { defineRule, type EnvironmentVariable, type Located, type ScalarValue, type Service } from '../../src/rule.ts';

/** Variables whose value is an address: a bare service name counts only here. */
const addressName = /(^|_)(HOST|HOSTNAME|HOSTS|SERVER|SERVERS|ADDR|ADDRESS|ENDPOINT|URL|URI|DSN|BROKER|BROKERS|UPSTREAM)$/i;

export default defineRule({
  id: 'compose/undeclared-dependency',
  summary: 'Uses another service by name without depends_on',
  why: 'The environment names another service as a host, but nothing says that it must be started first. With `docker compose up web` the other service is not started at all, and on a full start the order is left to chance.',
  category: 'reliability',
  severity: 'info',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/compose/how-tos/startup-order/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    environment:\n      DATABASE_URL: postgres://app@«db»:5432/app\n  db:\n    image: postgres:18\n',
      good: 'services:\n  web:\n    image: example/web:1\n    environment:\n      DATABASE_URL: postgres://app@db:5432/app\n    depends_on: [db]\n  db:\n    image: postgres:18\n',
    },
  ],
  check: {
    compose({ services }, { report }) {
      for (const service of services.values()) {
        const declared = reachable(service);
        const told = new Set<string>();
        for (const variable of service.environment) {
          const used = hostIn(variable, services);
          if (!used || told.has(used.name) || used.name === service.name || declared.has(used.name)) continue;
          const target = services.get(used.name);
          if (!target || reachable(target).has(service.name) || !sharesProfile(service, target)) continue;
          told.add(used.name);
          report(used.at, `\`${service.name}\` uses \`${used.name}\` as a host, but does not depend on it: it may start first, or alone`, {
            help: `add \`${used.name}\` to \`depends_on\` of \`${service.name}\``,
            labels: [{ at: target, message: 'the service that is used' }],
          });
        }
      }
    },
  },
});

/** The services that a service waits for, directly or through others. */
function reachable(service: Service): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [service];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const dependency of next.dependencies) {
      if (found.has(dependency.name)) continue;
      found.add(dependency.name);
      if (dependency.service) queue.push(dependency.service);
    }
  }
  return found;
}

/** A service behind a profile is not expected to be there for one that always runs. */
function sharesProfile(service: Service, target: Service): boolean {
  return target.profiles.length === 0 || target.profiles.some((profile) => service.profiles.includes(profile));
}

function hostIn(
  { name, value }: EnvironmentVariable,
  services: ReadonlyMap<string, Service>,
): { readonly name: string; readonly at: Located } | undefined {
  if (!value || typeof value.value !== 'string') return undefined;
  const address = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/\s]*@)?([a-z0-9][a-z0-9_.-]*)/i.exec(value.text);
  const bare = address ? undefined : /^([a-z0-9][a-z0-9_.-]*)(?::[0-9]+)?$/i.exec(value.text);
  const host = address?.[1] ?? (bare && (bare[0] !== bare[1] || addressName.test(name)) ? bare[1] : undefined);
  if (host === undefined || !services.has(host)) return undefined;
  return { name: host, at: placeOf(value, host, (address ?? bare)?.[0].lastIndexOf(host) ?? 0) };
}

function placeOf(value: ScalarValue, host: string, from: number): Located {
  return value.locate(from, from + host.length);
}
