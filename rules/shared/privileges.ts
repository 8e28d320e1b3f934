import { needsPrivilege } from '../../src/knowledge/needed-privileges.ts';
import { itemsOf, knownBoolean, knownText, type Located, type Project, type Service } from '../../src/rule/index.ts';

/** Whether what a service runs needs a privilege, as the documentation of such software says. */
export function isNeeded(service: Service, privilege: string, links: Project): boolean {
  return needsPrivilege(namesOf(service, links), privilege);
}

/** The names that show what a service runs: those of a well-known image are enough. */
function namesOf(service: Service, links: Project): readonly string[] {
  const { name, tag } = service.imageReference ?? {};
  const image = links.imageOf(service);
  const ofImage = name === undefined ? [] : [name.replace(/^[^/]*[.:][^/]*\//, ''), `${name}-${tag ?? ''}`];
  if (image?.via === 'image') return [...ofImage, image.facts.product];
  const ofBase = image?.via === 'build' ? [image.facts.product, image.reference.text] : [];
  const directory = service.build?.context?.split('/').at(-1);
  const written = name === undefined ? service.image?.text : undefined;
  return [...ofImage, ...ofBase, service.name, directory ?? '', written ?? ''];
}

/** Whether the privileges and protections of containers have an effect: a swarm ignores most of them. */
export function isHeeded({ project: { targets } }: Service): boolean {
  return !(targets.size === 1 && targets.has('swarm'));
}

/** A capability as a service names it. */
export interface NamedCapability {
  /** In capitals, without `CAP_`. */
  readonly name: string;
  readonly at: Located;
}

/** Whether a container has all capabilities anyway. */
export function isPrivileged(service: Service): boolean {
  return knownBoolean(service.get('privileged')) === true && isHeeded(service);
}

/** The capabilities that a service adds and that count: none with `privileged`. */
export function addedCapabilities(service: Service): readonly NamedCapability[] {
  return service.get('cap_add') && !isPrivileged(service) ? capabilitiesOf(service, 'cap_add') : [];
}

/** The capabilities under a key of a service, as far as they are known. */
export function capabilitiesOf(service: Service, key: 'cap_add' | 'cap_drop'): readonly NamedCapability[] {
  const found: NamedCapability[] = [];
  for (const at of itemsOf(service.get(key))) {
    const text = knownText(at);
    if (text !== undefined) found.push({ name: text.toUpperCase().replace(/^CAP_/, ''), at });
  }
  return found;
}
