import {
  type ComposeProject,
  dig,
  isUnknown,
  itemsOf,
  knownBoolean,
  knownText,
  type Located,
  type Project,
  type Service,
} from '../../src/rule/index.ts';
import { operatedServices, overlaysOf } from './operated.ts';
import { isHeeded, isPrivileged } from './privileges.ts';

/** A setting that takes from a container what it does not need. */
export type Hardening = 'no-new-privileges' | 'cap_drop' | 'read_only' | 'pids_limit';

/** Whether a service has a setting, or may have it: a variable without value is any value. */
const HAS: Readonly<Record<Hardening, (service: Service) => boolean>> = {
  'no-new-privileges': (service) => has(service, 'security_opt', /^no-new-privileges(?:[:=]true)?$/),
  cap_drop: (service) => has(service, 'cap_drop', /^(?:cap_)?all$/i),
  read_only: (service) => {
    const value = service.get('read_only');
    return value !== undefined && knownBoolean(value) !== false;
  },
  pids_limit: (service) => {
    const value = service.get('pids_limit') ?? dig(service.get('deploy'), 'resources', 'limits', 'pids');
    return value !== undefined && !/^(?:-1|0)?$/.test(knownText(value) ?? '?');
  },
};

function has(service: Service, key: string, item: RegExp): boolean {
  const value = service.get(key);
  return isUnknown(value) || itemsOf(value).some((each) => isUnknown(each) || item.test(knownText(each)?.trim() ?? ''));
}

/** Whether a service, as it is written, lacks a setting. */
export function lacks(service: Service, setting: Hardening): boolean {
  return !HAS[setting](service);
}

/** The services that run on and on in operation and lack a setting that no further file adds. */
export function unhardened(project: ComposeProject, links: Project, setting: Hardening): readonly Service[] {
  return operatedServices(project, links).filter(
    (service) =>
      lacks(service, setting) &&
      !isPrivileged(service) &&
      links.imageOf(service)?.facts.os !== 'windows' &&
      (isHeeded(service) || setting === 'read_only' || setting === 'cap_drop') &&
      overlaysOf(service).every((other) => lacks(other, setting)),
  );
}

/** Where a service says the opposite, else its name. */
export function placeOfLack(service: Service, setting: Hardening): Located {
  if (setting === 'no-new-privileges')
    return itemsOf(service.get('security_opt')).find((item) => knownText(item)?.startsWith(setting)) ?? service;
  const value = service.get(setting) ?? dig(service.get('deploy'), 'resources', 'limits', 'pids');
  return value?.kind === 'scalar' && value.value !== null ? value : service;
}
