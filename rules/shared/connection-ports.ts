import type { Project, Service } from '../../src/rule/index.ts';
import { holdsPort } from './port-ranges.ts';
import { settingsTextOf } from './start-text.ts';

/** The port of the container to which a service maps a port of the host; undefined when none is mapped or something about its ports is unknown. */
export function mappedPort(service: Service, port: number): number | undefined {
  if (service.get('network_mode') || service.ports.some(({ unknown, target }) => unknown || !target)) return undefined;
  const mapping = service.ports.find(({ published }) => holdsPort(published, port));
  if (mapping?.protocol !== 'tcp') return undefined;
  return mapping.target!.from + port - mapping.published!.from;
}

/** Whether anything says that a service listens on a port itself: what it maps, exposes and sets, and what is known of its image. */
export function mayListenOn(service: Service, port: number, project: Project): boolean {
  if (service.ports.some(({ target }) => holdsPort(target, port))) return true;
  const facts = project.imageOf(service)?.facts;
  if (facts?.listens.some((range) => holdsPort(range, port))) return true;
  const exposed = service.get('expose');
  const settings = exposed?.kind === 'sequence' ? exposed.items.map((item) => textOf(item)).join(' ') : '';
  return new RegExp(`(?<!\\d)${port}(?!\\d)`).test(`${settings} ${settingsTextOf(service, project)}`);
}

/** Whether two services find each other by name: they share a network, and can run at the same time. */
export function meets(service: Service, target: Service): boolean {
  const profiles =
    target.profiles.length === 0 || target.profiles.some((profile) => service.profiles.includes(profile));
  return profiles && service.networks.some((network) => target.networks.includes(network));
}

function textOf(item: { readonly kind: string; readonly text?: string }): string {
  return item.text ?? '';
}
