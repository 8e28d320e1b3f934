import { nearest } from '../../../parse/suggest.ts';
import type { Disk } from '../../disk.ts';
import type { Fix, Problem } from '../../problem.ts';
import type { Located } from '../../source.ts';
import { textOf } from '../../source.ts';
import { resolveIn } from '../paths.ts';
import { knownText } from '../scalars.ts';
import type { ComposeProject, ComposeValue, MappingValue, Service } from '../types.ts';
import { replacement } from './schema-fixes.ts';

/**
 * What may be wrong between the parts of a project, and between it and the disk. Docker Compose or the engine refuses all but those that the
 * comment names.
 */
export type ProjectProblemKind =
  | 'address-without-subnet'
  | 'appended-port' // published twice
  | 'build-policy-without-build' // unless the image is there already
  | 'conflicting-dockerfile'
  | 'conflicting-external'
  | 'conflicting-network-mode'
  | 'conflicting-resources'
  | 'conflicting-scale'
  | 'dependency-cycle'
  | 'disabled-dependency'
  | 'duplicate-address'
  | 'duplicate-container-name'
  | 'duplicate-host-port'
  | 'duplicate-env-file-key' // the first is lost
  | 'env-file-remainder' // taken for another variable
  | 'env-file-syntax'
  | 'excluded-platform'
  | 'expanded-secret' // another text than written
  | 'hidden-variable' // the value is lost
  | 'host-expanded-variable' // another text than written
  | 'ignored-external-key' // without effect
  | 'ignored-network-option' // without effect
  | 'invalid-address'
  | 'local-file' // not there, and not meant to be in the repository
  | 'mismatched-bind' // unless the image has nothing there
  | 'missing-bind-source' // becomes a directory
  | 'missing-config-file'
  | 'missing-env-file'
  | 'missing-label-file'
  | 'missing-secret-file'
  | 'missing-seccomp-profile'
  | 'missing-source'
  | 'overlapping-subnets'
  | 'profile-gap' // refused with some profiles
  | 'replicated-address'
  | 'replicated-container-name'
  | 'replicated-host-port'
  | 'service-without-image'
  | 'shared-network-option'
  | 'unbuildable-context'
  | 'undefined-config'
  | 'undefined-model'
  | 'undefined-network'
  | 'undefined-secret'
  | 'undefined-service'
  | 'undefined-volume'
  | 'unset-number' // unless it is set
  | 'unsupported-external'
  | 'unused-config' // without effect
  | 'unused-model' // without effect
  | 'unused-network' // without effect
  | 'unused-secret' // without effect
  | 'unused-volume' // without effect
  | 'watch-without-build'; // watching is refused

export type ProjectProblem = Problem<ProjectProblemKind>;

export function tell(
  at: Located,
  kind: ProjectProblemKind,
  message: string,
  details: Pick<Problem, 'help' | 'labels' | 'fix'> = {},
): ProjectProblem {
  return { file: at.file, start: at.start, end: at.end, kind, message, ...details };
}

/** The value at a path of keys below a mapping. */
export function dig(value: ComposeValue | undefined, ...keys: readonly string[]): ComposeValue | undefined {
  let at = value;
  for (const key of keys) at = at?.kind === 'mapping' ? at.get(key) : undefined;
  return at;
}

/** The mapping that a value is. */
export function asMapping(value: ComposeValue | undefined): MappingValue | undefined {
  return value?.kind === 'mapping' ? value : undefined;
}

/** The items of a list; none for anything else. */
export function itemsOf(value: ComposeValue | undefined): readonly ComposeValue[] {
  return value?.kind === 'sequence' ? value.items : [];
}

/** Help and, one edit away, a fix for a name that is not among those that exist. `at` is where the name stands. */
export function suggestion(
  name: string,
  names: Iterable<string>,
  at: Located,
): { readonly name?: string; readonly help?: string; readonly fix?: Fix } {
  const candidates = [...names];
  // Any word of one or two letters is near to any other.
  const found = name.length < 3 ? undefined : nearest(name, candidates);
  if (found === undefined) return {};
  const help = `did you mean \`${found}\`?`;
  const place = withoutQuotes(at);
  const sure = nearest(name, candidates, 1) === found && isOnlyNear(name, found, candidates) && textOf(place) === name;
  return sure ? { name: found, help, fix: replacement(`write \`${found}\``, place, found) } : { name: found, help };
}

/** The text of a scalar or key without its quotes. */
export function withoutQuotes(at: Located): Located {
  return /^(["']).*\1$/s.test(textOf(at)) ? at.file.at(at.start + 1, at.end - 1) : at;
}

/** Whether no other name is as near: `web-1` may mean `web-2` or `web-3`. */
function isOnlyNear(name: string, found: string, candidates: readonly string[]): boolean {
  return (
    nearest(
      name,
      candidates.filter((each) => each !== found),
      1,
    ) === undefined
  );
}

/** Whether services can run at the same time: one is always on, or a profile turns on both. */
export function canMeet(one: Service, other: Service): boolean {
  if (hasUnknownProfile(one) || hasUnknownProfile(other)) return false;
  if (one.profiles.length === 0 || other.profiles.length === 0) return true;
  return one.profiles.some((profile) => other.profiles.includes(profile));
}

/** Whether a profile of a service depends on an unknown variable. */
export function hasUnknownProfile(service: Service): boolean {
  return itemsOf(service.get('profiles')).some((item) => item.kind === 'scalar' && item.unknown);
}

/** Whether a service runs with the profiles that configuration or `.env` makes active. */
export function isActive({ profiles, project }: Service): boolean {
  const { activeProfiles } = project;
  return (
    profiles.length === 0 ||
    activeProfiles.includes('*') ||
    profiles.some((profile) => activeProfiles.includes(profile))
  );
}

/** How many containers of a service run: `scale`, else `deploy.replicas`, else 1. Undefined when unknown. */
export function replicasOf(service: Service): { readonly count: number; readonly at: ComposeValue } | undefined {
  const at = service.get('scale') ?? dig(service.get('deploy'), 'replicas');
  if (at?.kind !== 'scalar' || at.unknown || at.value === null || !/^\d+$/.test(at.text)) return undefined;
  return { count: Number(at.text), at };
}

/** Whether an included file cannot be read here: what is not defined may be defined there. */
export function isOpen(project: ComposeProject, disk: Disk): boolean {
  for (const { root } of project.files) {
    const include = root?.get('include');
    for (const item of include?.kind === 'scalar' ? [include] : itemsOf(include)) {
      const path = item.kind === 'mapping' ? item.get('path') : item;
      for (const each of path?.kind === 'sequence' ? path.items : path ? [path] : []) {
        const text = knownText(each);
        const target = text === undefined || /^[a-z]+:|@/.test(text) ? undefined : resolveIn(each.directory, text);
        if (target === undefined || disk.kind(target) !== 'file') return true;
      }
    }
  }
  return false;
}

/** What `docker stack deploy` alone understands: such a file is not meant for Compose. */
export function isForSwarm({ services, resources }: ComposeProject): boolean {
  const keys = ['placement', 'update_config', 'rollback_config', 'endpoint_mode', 'mode'];
  for (const service of services.values()) if (keys.some((key) => dig(service.get('deploy'), key))) return true;
  return resources.some(
    ({ section, entry }) => section === 'networks' && knownText(dig(entry.value, 'driver')) === 'overlay',
  );
}
