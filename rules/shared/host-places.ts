import type { ControlSocket } from '../../src/knowledge/control-sockets.ts';
import type { HostAccess } from '../../src/knowledge/host-access.ts';
import { type ComposeProject, type HostMount, hostMountsOf, type Project, type Service } from '../../src/rule/index.ts';
import { hostAccessOf } from './host-access.ts';
import { once } from './once.ts';

/** A path of the host that is mounted, and the services that mount it: several where an anchor or a volume is shared. */
export interface HostPlace {
  readonly mount: HostMount;
  readonly services: readonly Service[];
}

/** What the services of a project see of the host. What is written at one place is one. */
export const hostPlacesOf: (project: ComposeProject) => readonly HostPlace[] = once((project: ComposeProject) => {
  const places = new Map<string, { mount: HostMount; services: Service[] }>();
  for (const service of project.services.values())
    for (const mount of hostMountsOf(service)) {
      const key = `${mount.start} ${mount.readOnly} ${mount.file.path}`;
      const place = places.get(key);
      if (place) place.services.push(service);
      else places.set(key, { mount, services: [service] });
    }
  return [...places.values()];
});

/** What those who mount a place do with the host, if all of them are known to do something with it. */
export function accessAt({ services }: HostPlace, project: Project): HostAccess | undefined {
  const all = services.map((service) => hostAccessOf(service, project));
  return all.includes(undefined) ? undefined : all[0];
}

/** Whether a control socket is in place: proxies are there to guard it, agents look at all containers, and Bluetooth needs the system bus. */
export function isSocketRight({ reach }: ControlSocket, access: HostAccess | undefined): boolean {
  return access === 'proxy' || access === 'agent' || (reach === 'bus' && access === 'hardware');
}
