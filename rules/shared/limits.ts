import {
  type ComposeProject,
  type ComposeValue,
  dig,
  knownText,
  type Located,
  type Project,
  type Service,
} from '../../src/rule/index.ts';
import { operatedServices, overlaysOf } from './operated.ts';

/** A limit of what a container may use: where it is written, old and new. */
export interface Limit {
  /** The key of the service. */
  readonly key: string;
  /** The key below `deploy.resources.limits`. */
  readonly resource: string;
}

/** Where a service lacks a limit: its name, or a value that means that there is none. */
export interface LimitGap {
  readonly at: Located;
  /** Whether it only says what it needs at least. */
  readonly reserved: boolean;
}

/** The services of a project that run on and on without a limit. */
export function limitGaps(project: ComposeProject, links: Project, limit: Limit): readonly LimitGap[] {
  const gaps: LimitGap[] = [];
  for (const service of operatedServices(project, links)) {
    const written = limitOf(service, limit);
    if (written && !isUnlimited(written)) continue;
    if (overlaysOf(service).some((other) => limitOf(other, limit))) continue;
    const reserved = dig(service.get('deploy'), 'resources', 'reservations', limit.resource) !== undefined;
    gaps.push({ at: written ?? service, reserved });
  }
  return gaps;
}

function limitOf(service: Service, { key, resource }: Limit): ComposeValue | undefined {
  return service.get(key) ?? dig(service.get('deploy'), 'resources', 'limits', resource);
}

/** No value, zero, or minus one: there is no limit. A variable with such a default leaves the choice to the user. */
function isUnlimited(value: ComposeValue): boolean {
  if (value.kind === 'scalar' && value.interpolations.length > 0) return false;
  return /^(?:-1|0+(?:\.0+)?[bkmg]?b?)?$/i.test(knownText(value) ?? '');
}
