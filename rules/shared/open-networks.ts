import type { ComposeProject, Service } from '../../src/rule/index.ts';

/** Networks that are not of this project alone, names that are given by hand, or what a variable decides: any name may be found there. */
export function isOpen(service: Service, project: ComposeProject): boolean {
  if (['extra_hosts', 'links', 'external_links', 'extends'].some((key) => service.get(key))) return true;
  if (service.resourceUses.some(({ section, name: used }) => section === 'networks' && used === undefined)) return true;
  return service.networks.some((network) => {
    const resource = project.resource('networks', network);
    const value = resource?.entry.value;
    return resource?.external || (value?.kind === 'mapping' && value.get('name') !== undefined);
  });
}
