import type { HostAccess } from '../../src/knowledge/host-access.ts';
import { type HostPath, hostPath } from '../../src/knowledge/host-paths.ts';
import type { ComposeProject, HostMount, Project } from '../../src/rule/index.ts';
import { accessAt, hostPlacesOf } from './host-places.ts';
import { once } from './once.ts';

/** A path of the host that a container should not see, or not be able to change. */
export interface Exposure {
  readonly mount: HostMount;
  readonly given: HostPath;
  /** What those who mount it do with the host; undefined if that is not known of all. */
  readonly access: HostAccess | undefined;
  /**
   * `seen`: it is a hole, or a remark, that it is there at all; `writable`: reading it is harmless, or what an agent is there for, but it can be
   * written; `right`: neither.
   */
  readonly flaw: 'seen' | 'writable' | 'right';
}

/** The sensitive paths of the host that a project mounts. A directory next to the Compose file is never one. */
export const exposuresIn: (compose: ComposeProject, project: Project) => readonly Exposure[] = once(
  (compose: ComposeProject, project: Project) => {
    const exposures: Exposure[] = [];
    for (const place of hostPlacesOf(compose)) {
      const { mount } = place;
      const given = mount.relative ? undefined : hostPath(mount.path);
      if (!given) continue;
      const access = accessAt(place, project);
      exposures.push({ mount, given, access, flaw: flawOf(mount, given, access) });
    }
    return exposures;
  },
);

/** Those whose work is to look at the host, or at the containers on it. */
const READERS: ReadonlySet<HostAccess | undefined> = new Set(['agent', 'backup', 'manager']);

function flawOf({ path, readOnly }: HostMount, given: HostPath, access: HostAccess | undefined): Exposure['flaw'] {
  const mayRead = given.readWeight === 'nothing' || READERS.has(access);
  // What a variable decides may be right.
  if (readOnly !== false) return mayRead ? 'right' : 'seen';
  if (given.writeWeight === 'nothing') return 'right';
  // Who mounts a part of the kernel's settings writable, such as its cgroups, writes to it.
  if (given.writeWeight === 'remark' && path.startsWith('/sys/')) return access === 'agent' ? 'right' : 'seen';
  if (!mayRead) return 'seen';
  return given.writeWeight === 'remark' || READERS.has(access) ? 'writable' : 'seen';
}
