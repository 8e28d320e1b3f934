import type { ComposeProject, ComposeValue, Service } from '../compose/compose-types.ts';
import { dig, itemsOf } from '../compose/lookup.ts';
import { asScalar, knownText } from '../compose/scalars.ts';
import type { Connection } from '../project-types.ts';

/** What a host name refers to. */
export interface NamedHost {
  readonly target: Service | undefined;
  readonly by: Connection['by'];
}

/** Finds the service with a host name in a project. */
export class HostNames {
  readonly #known = new Map<string, NamedHost[]>();

  constructor(project: ComposeProject) {
    for (const service of project.services.values()) {
      this.#add(service.name, service, 'service');
      for (const alias of aliasesOf(service.get('networks'))) this.#add(knownText(alias), service, 'alias');
      this.#add(knownText(service.get('container_name')), service, 'container_name');
      this.#add(knownText(service.get('hostname')), service, 'hostname');
      if (project.name === undefined) continue;
      for (const joint of ['-', '_']) this.#add([project.name, service.name, '1'].join(joint), service, 'container');
    }
  }

  #add(name: string | undefined, target: Service, by: Connection['by']): void {
    if (name === undefined || name === '') return;
    const key = name.toLowerCase();
    const known = this.#known.get(key);
    if (known) known.push({ target, by });
    else this.#known.set(key, [{ target, by }]);
  }

  /** What a name refers to in the containers of a service; of several that have it, one that shares a network with it. */
  find(name: string, service: Service): NamedHost {
    const host = name.toLowerCase();
    if (LOOPBACK.test(host)) return { target: undefined, by: 'loopback' };
    if (GATEWAY.test(host)) return { target: undefined, by: 'gateway' };
    const linked = linkedAs(service, host);
    if (linked) return { target: linked, by: 'link' };
    const all = this.#known.get(host) ?? [];
    const near = all.find(({ target }) => target?.networks.some((network) => service.networks.includes(network)));
    return near ?? all[0] ?? { target: undefined, by: 'other' };
  }
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;
const GATEWAY = /^(?:host|gateway)\.docker\.internal$|^(?:docker\.for\.(?:mac|win)\.(?:host\.internal|localhost))$/;

/** The service that a service calls by a name of its own: `links: ["db:database"]`. */
function linkedAs(service: Service, host: string): Service | undefined {
  for (const item of itemsOf(service.get('links'))) {
    const [name = '', alias] = knownText(item)?.split(':') ?? [];
    if (alias?.toLowerCase() === host) return service.project.services.get(name);
  }
  return undefined;
}

function aliasesOf(networks: ComposeValue | undefined): readonly ComposeValue[] {
  if (networks?.kind !== 'mapping') return [];
  return networks.entries.flatMap(({ value }) => itemsOf(dig(value, 'aliases')).filter((item) => asScalar(item)));
}
