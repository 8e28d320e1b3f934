import { namesAddress, namesImage, namesPermitted } from '../../src/knowledge/address-names.ts';
import type { ComposeProject, Located, Service } from '../../src/rule/index.ts';
import { once } from './once.ts';

/** A service whose name stands where a host is expected. */
export interface Host {
  readonly service: Service;
  readonly at: Located;
}

/** The services of the project that the environment of a service names as hosts. */
export function* hostsOf(service: Service): Generator<Host> {
  const { services } = service.project;
  const shared = sharedVariables(service.project);
  for (const { name, key, value, fromFile } of service.environment) {
    if (!value || typeof value.value !== 'string' || namesPermitted(name)) continue;
    if (fromFile && shared(key.file.path, name)) continue;
    const { text } = value;
    const address = namesAddress(name);
    // Elsewhere it takes a scheme or a port to tell a host.
    if (!address && !text.includes(':')) continue;
    const bare = address || !namesImage(name);
    let from = 0;
    for (const item of text.split(/[,;\s]/)) {
      const host = hostIn(item, address, bare);
      const named = host && services.get(host.text);
      if (named) {
        const start = from + host.index;
        const at = fromFile ? service.keyOf('env_file') : value.locate(start, start + host.text.length);
        yield { service: named, at };
      }
      from += item.length + 1;
    }
  }
}

/**
 * Tells which variables of an env file need not be meant for the service that reads it: all of one that several services read, and of `.env`
 * those that Compose fills in.
 */
const sharedVariables: (project: ComposeProject) => (path: string, name: string) => boolean = once(
  ({ services, environment, files }) => {
    const readers = new Map<string, number>();
    for (const { envFiles } of services.values())
      for (const path of new Set(envFiles.map(({ file }) => file.path)))
        readers.set(path, (readers.get(path) ?? 0) + 1);
    const filledIn = new Set(files.flatMap(({ variables }) => variables.map(({ name }) => name)));
    const own = new Set(environment.files.map(({ file }) => file.path));
    return (path, name) => (readers.get(path) ?? 0) > 1 || (own.has(path) && filledIn.has(name));
  },
);

/**
 * The host in `scheme://user@host:port/path`; in `host:port`, if `withPort`; and a bare name, if `alone`, which is where an address is
 * expected.
 */
function hostIn(item: string, alone: boolean, withPort: boolean): { text: string; index: number } | undefined {
  const scheme = item.includes('://') ? /^(?:[a-z][a-z0-9+.-]*:){1,3}\/\//i.exec(item) : null;
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
  return alone || (port !== undefined && withPort) ? { text, index } : undefined;
}
