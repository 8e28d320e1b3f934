import { defineRule, type EnvironmentVariable, type Located, type Service } from '../../src/rule.ts';

/** Variables whose value is an address: a bare service name counts only here. */
const addressName =
  /(^|_)(HOST|HOSTS|HOSTNAME|SERVERS?|ADDR|ADDRESS(ES)?|ENDPOINTS?|URLS?|URI|DSN|BROKERS?|UPSTREAM)$/i;
/** `name:number` may as well be an image or a version. */
const imageName = /(IMAGE|TAG|VERSION)$/i;

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
      if (services.size < 2) return;
      for (const service of services.values()) {
        const told = new Set([service.name]);
        for (const { name, at } of hostsOf(service)) {
          const target = services.get(name);
          if (!target || told.has(name)) continue;
          told.add(name);
          if (!meets(service, target) || waitsFor(service, name) || waitsFor(target, service.name)) continue;
          report(
            at,
            `\`${service.name}\` uses \`${name}\` as a host, but does not depend on it: it may start first, or alone`,
            {
              help: `add \`${name}\` to \`depends_on\` of \`${service.name}\``,
              labels: [{ at: target, message: 'the service that is used' }],
            },
          );
        }
      }
    },
  },
});

/** Whether a service waits for another, directly or through others. */
function waitsFor(service: Service, name: string): boolean {
  const seen = new Set([service]);
  for (const each of seen) {
    for (const dependency of each.dependencies) {
      if (dependency.name === name) return true;
      if (dependency.service) seen.add(dependency.service);
    }
  }
  return false;
}

/** Whether both can run at the same time, within reach of each other. */
function meets(service: Service, target: Service): boolean {
  const profiles =
    target.profiles.length === 0 || target.profiles.some((profile) => service.profiles.includes(profile));
  return profiles && service.networks.some((network) => target.networks.includes(network));
}

interface Host {
  readonly name: string;
  readonly at: Located;
}

/** What stands where a host stands in the environment of a service. */
function* hostsOf(service: Service): Generator<Host> {
  for (const { name, value, fromFile } of service.environment) {
    if (!value || typeof value.value !== 'string') continue;
    let offset = 0;
    for (const item of value.text.split(/([,;\s])/)) {
      const host = hostIn(item, name);
      if (host) {
        const from = offset + host.index;
        yield {
          name: host.text,
          at: fromFile ? service.keyOf('env_file') : value.locate(from, from + host.text.length),
        };
      }
      offset += item.length;
    }
  }
}

/** The host of `scheme://user@host:port/path`, `host:port`, or of a bare name where an address is expected. */
function hostIn(item: string, variable: EnvironmentVariable['name']): { text: string; index: number } | undefined {
  const scheme = /^(?:[a-z][a-z0-9+.-]*:){1,3}\/\//i.exec(item);
  let index = scheme?.[0].length ?? 0;
  if (scheme) {
    const end = item.slice(index).search(/[/?#]/);
    const authority = end < 0 ? item.slice(index) : item.slice(index, index + end);
    index += authority.lastIndexOf('@') + 1;
  }
  const host = /^([a-z0-9][a-z0-9_.-]*)(:[0-9]+)?/i.exec(item.slice(index));
  const [all = '', text = '', port] = host ?? [];
  if (scheme) return { text, index };
  if (index + all.length !== item.length) return undefined;
  const address = addressName.test(variable) || (port !== undefined && !imageName.test(variable));
  return address ? { text, index } : undefined;
}
