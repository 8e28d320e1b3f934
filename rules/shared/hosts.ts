import { namesAddress, namesImage } from '../../src/knowledge/address-names.ts';
import type { EnvironmentVariable, Located, Service } from '../../src/rule/index.ts';

/** A name in a place where a host is expected. */
export interface Host {
  readonly name: string;
  readonly at: Located;
}

/** The names in the environment of a service that are in a place where a host is expected. */
export function* hostsOf(service: Service): Generator<Host> {
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

/** The host in `scheme://user@host:port/path` or `host:port`, or a bare name where an address is expected. */
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
  const address = namesAddress(variable) || (port !== undefined && !namesImage(variable));
  return address ? { text, index } : undefined;
}
