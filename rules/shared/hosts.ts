import { namesAddress, namesImage } from '../../src/knowledge/address-names.ts';
import type { Located, Service } from '../../src/rule/index.ts';

/** A service whose name stands where a host is expected. */
export interface Host {
  readonly service: Service;
  readonly at: Located;
}

/** The services of the project that the environment of a service names as hosts. */
export function* hostsOf(service: Service): Generator<Host> {
  const { services } = service.project;
  for (const { name, value, fromFile } of service.environment) {
    if (!value || typeof value.value !== 'string') continue;
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
