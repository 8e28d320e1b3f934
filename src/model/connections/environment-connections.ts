import { namesAddress, namesImage, namesPermitted, portNameFor } from '../../knowledge/address-names.ts';
import type { ComposeProject, EnvironmentVariable, ScalarValue, Service } from '../compose/compose-types.ts';
import { maskedText } from '../compose/scalars.ts';
import { addressesIn, type WrittenAddress } from './addresses.ts';
import type { FoundAddress } from './found-address.ts';

/** The addresses in the environment of a service. `isShared` says whether a variable comes from an env file that may be meant for another service. */
export function* addressesInEnvironment(
  service: Service,
  isShared: (path: string, name: string) => boolean,
): Generator<FoundAddress> {
  let byName: ReadonlyMap<string, EnvironmentVariable> | undefined;
  for (const variable of service.environment) {
    const { name, key, value, fromFile } = variable;
    if (!value || typeof value.value !== 'string' || namesPermitted(name)) continue;
    const bare = namesAddress(name);
    const text = maskedText(value);
    // Elsewhere a host is recognized only with a scheme, a port or a word such as `host=`.
    if (!bare && !text.includes(':') && !/(?:host|server)=/i.test(text)) continue;
    if (fromFile && isShared(key.file.path, name)) continue;
    for (const address of addressesIn(text, bare, bare || !namesImage(name))) {
      byName ??= new Map(service.environment.map((each) => [each.name, each]));
      const partner = address.port === undefined && !address.unknownPort ? byName.get(portNameFor(name)) : undefined;
      const found = inVariable(service, variable, value, address);
      yield partner?.value && partner !== variable ? { ...found, ...portIn(service, partner, partner.value) } : found;
    }
  }
}

function inVariable(
  service: Service,
  variable: EnvironmentVariable,
  value: ScalarValue,
  address: WrittenAddress,
): FoundAddress {
  const { host, index, port, portIndex, scheme } = address;
  const { fromFile } = variable;
  const exact = value.locate(index, index + host.length);
  const portAt = port === undefined ? undefined : value.locate(portIndex, portIndex + port.length);
  const there = fromFile ? service.keyOf('env_file') : undefined;
  return {
    host,
    at: there ?? exact,
    exact,
    port: port === undefined ? undefined : Number(port),
    portAt: portAt && (there ?? portAt),
    scheme,
    source: 'environment',
    name: variable.name,
    fromFile,
  };
}

/** The port in a variable of its own. */
function portIn(service: Service, { fromFile }: EnvironmentVariable, value: ScalarValue): Partial<FoundAddress> {
  if (value.unknown || !/^\d{1,5}$/.test(value.text)) return {};
  const portAt = fromFile ? service.keyOf('env_file') : value.locate(0, value.text.length);
  return { port: Number(value.text), portAt };
}

/**
 * Says which variables of an env file may be meant for another service: all of a file that several services read, and of `.env`
 * those that Compose expands.
 */
export function sharedVariables({
  services,
  environment,
  files,
}: ComposeProject): (path: string, name: string) => boolean {
  const readers = new Map<string, number>();
  for (const { envFiles } of services.values())
    for (const path of new Set(envFiles.map(({ file }) => file.path))) readers.set(path, (readers.get(path) ?? 0) + 1);
  const filledIn = new Set(files.flatMap(({ variables }) => variables.map(({ name }) => name)));
  const own = new Set(environment.files.map(({ file }) => file.path));
  return (path, name) => (readers.get(path) ?? 0) > 1 || (own.has(path) && filledIn.has(name));
}
