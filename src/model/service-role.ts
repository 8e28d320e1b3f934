import { endsByItself } from '../knowledge/one-shot.ts';
import { roleByName } from '../knowledge/role-names.ts';
import { commandText } from './compose/command-text.ts';
import type { ComposeProject, Service } from './compose/compose-types.ts';
import { dig } from './compose/lookup.ts';
import { knownText } from './compose/scalars.ts';
import type { ServiceImage, ServiceRole } from './project-types.ts';

const OF_IMAGES: Readonly<Record<string, ServiceRole>> = {
  front: 'front',
  proxy: 'front',
  database: 'data',
  cache: 'data',
  queue: 'data',
  search: 'data',
  'object-store': 'data',
  admin: 'operation',
  agent: 'operation',
  ci: 'operation',
  logging: 'operation',
  monitoring: 'operation',
};

/** The role of a service: from the image that it runs, else from the name of that image or its own. */
export function roleOfService(service: Service, image: ServiceImage | undefined): ServiceRole {
  if (isJob(service)) return 'job';
  const known = image && OF_IMAGES[image.facts.role];
  if (known) return known;
  const { imageReference, ports, name } = service;
  // A distribution says nothing of what is installed on it.
  const isTold = image && image.facts.role !== 'os' && image.facts.role !== 'other';
  const byName = isTold ? undefined : (roleOfImageName(imageReference?.name) ?? roleByName(name));
  if (byName && byName !== 'front') return byName;
  return ports.length > 0 && (byName ?? roleByName(name)) === 'front' ? 'front' : 'application';
}

function roleOfImageName(name: string | undefined): ReturnType<typeof roleByName> {
  return name === undefined ? undefined : roleByName(name.slice(name.lastIndexOf('/') + 1));
}

/** Whether a service ends by itself: another waits for that, or its name, image or command says so. */
function isJob(service: Service): boolean {
  const restart = knownText(service.get('restart'));
  if (restart === 'always' || restart === 'unless-stopped') return false;
  if (knownText(dig(service.get('deploy'), 'mode'))?.endsWith('-job')) return true;
  if (awaitedJobs(service.project).has(service)) return true;
  return endsByItself(service.name, service.imageReference?.name, commandText(service));
}

/** For each project, the services for whose end others wait: every service is asked for its role. */
const jobs = new WeakMap<ComposeProject, ReadonlySet<Service>>();

function awaitedJobs(project: ComposeProject): ReadonlySet<Service> {
  const known = jobs.get(project) ?? findAwaitedJobs(project);
  jobs.set(project, known);
  return known;
}

function findAwaitedJobs({ services }: ComposeProject): ReadonlySet<Service> {
  const found = new Set<Service>();
  for (const { dependencies } of services.values())
    for (const { service, condition } of dependencies)
      if (service && condition === 'service_completed_successfully') found.add(service);
  return found;
}
