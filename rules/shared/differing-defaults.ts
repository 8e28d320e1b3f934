import type { ComposeProject, ComposeValue, Interpolation, Service } from '../../src/rule/index.ts';
import { once } from './once.ts';
import { placeOf } from './unset-variables.ts';

/** Keys that each service sets for itself, so a variable may have a different default in each. */
const OWN_SETTINGS = [
  'blkio_config',
  'cpu_quota',
  'cpu_shares',
  'cpus',
  'cpuset',
  'deploy',
  'healthcheck',
  'logging',
  'mem_limit',
  'mem_reservation',
  'memswap_limit',
  'pids_limit',
  'pull_policy',
  'restart',
  'scale',
  'shm_size',
  'stop_grace_period',
  'ulimits',
];

/** The end of a name whose values have to agree wherever they are used: addresses, names, passwords, versions. */
const AGREED =
  /(?:^|_)(?:addr|db|host|image|ip|key|name|network|pass|port|pw|pwd|registry|repo|repository|secret|subnet|tag|token|uri|url|user)s?_?\d*$|(?:address|database|db_?name|db_?pass|db_?user|domain|hostname|passwd|password|username|version)s?_?\d*$|^(?:version|tag)_/i;

/** A variable that has different defaults, reported once, no matter how many places use it. */
export interface DifferingDefaults {
  readonly name: string;
  /** Two places whose defaults differ, in the order written. */
  readonly first: Interpolation;
  readonly other: Interpolation;
  /** Whether it is a port: both defaults are numbers, and its name or one of the places says so. */
  readonly port: boolean;
}

/** The variables of a project with different defaults, except those that `.env` sets. */
export const differingDefaults: (project: ComposeProject) => readonly DifferingDefaults[] = once((project) => {
  const byName = new Map<string, Interpolation[]>();
  for (const { variables, environment } of project.files) {
    for (const variable of variables) {
      const { name, operator, operand, untaken } = variable;
      // An empty default only keeps Compose from warning.
      if (untaken || !operator?.endsWith('-') || !operand || operand.includes('$')) continue;
      if (environment.valueOf(name) === undefined) byName.set(name, [...(byName.get(name) ?? []), variable]);
    }
  }
  const found: DifferingDefaults[] = [];
  for (const [name, places] of byName) {
    if (places.every(({ operand }) => operand === places[0]?.operand)) continue;
    const pair = portPair(project, places) ?? agreedPair(project, places);
    if (pair) found.push({ name, ...pair });
  }
  return found;
});

/** The first two places of a variable that is a port, with different numbers, in services that may run at the same time. */
function portPair(
  project: ComposeProject,
  places: readonly Interpolation[],
): Omit<DifferingDefaults, 'name'> | undefined {
  const publishers = portReferences(project);
  for (const [index, first] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      const owners = [first, other].map((each) => publishers.get(placeOf(each)) ?? serviceAt(project, each));
      const published =
        /(?:^|_)PORT$/i.test(first.name) || [first, other].some((each) => publishers.has(placeOf(each)));
      if (!published || first.operand === other.operand || first.file !== other.file) continue;
      if (isPort(first) && isPort(other) && !exclude(owners[0], owners[1])) return { first, other, port: true };
    }
  }
  return undefined;
}

/** The first two places of a variable with different values that have to agree. */
function agreedPair(
  project: ComposeProject,
  all: readonly Interpolation[],
): Omit<DifferingDefaults, 'name'> | undefined {
  const own = ownReferences(project);
  const places = all.filter((each) => !own.has(placeOf(each)));
  const [first] = places;
  const other = first && places.find((each) => each.operand !== first.operand);
  if (!first || !other) return undefined;
  const name = first.name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
  const agreed = AGREED.test(name) || [first, other].some((each) => identityReferences(project).has(placeOf(each)));
  return agreed ? { first, other, port: false } : undefined;
}

/** The references in the ports of each service. */
const portReferences = references(['ports', 'expose']);
const ownReferences = references(OWN_SETTINGS);
const identityReferences = references(['container_name', 'expose', 'hostname', 'image', 'ports', 'user']);

/** The references in some settings, by place, with the services that have them. */
function references(keys: readonly string[]): (project: ComposeProject) => ReadonlyMap<string, Service> {
  return once(({ services }) => {
    const found = new Map<string, Service>();
    for (const service of services.values())
      for (const key of keys)
        for (const reference of referencesIn(service.get(key))) found.set(placeOf(reference), service);
    return found;
  });
}

function* referencesIn(value: ComposeValue | undefined): Generator<Interpolation> {
  if (value?.kind === 'scalar') yield* value.interpolations;
  else if (value?.kind === 'sequence') for (const item of value.items) yield* referencesIn(item);
  else if (value?.kind === 'mapping') for (const entry of value.entries) yield* referencesIn(entry.value);
}

function serviceAt({ services }: ComposeProject, { file, start }: Interpolation): Service | undefined {
  for (const service of services.values()) {
    const { entry } = service;
    if (entry.file === file && entry.start <= start && start < entry.end) return service;
  }
  return undefined;
}

function isPort({ operand = '' }: Interpolation): boolean {
  return /^\d{1,5}$/.test(operand) && Number(operand) > 0 && Number(operand) < 65_536;
}

/** Whether two services are alternatives: their profiles have nothing in common. */
function exclude(one: Service | undefined, other: Service | undefined): boolean {
  if (!one || !other || one === other || one.profiles.length === 0 || other.profiles.length === 0) return false;
  return !one.profiles.some((profile) => other.profiles.includes(profile));
}
