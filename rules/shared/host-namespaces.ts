import { type ComposeValue, dig, knownText, type Located, type Project, type Service } from '../../src/rule/index.ts';
import { isHeeded, isNeeded } from './privileges.ts';

/** What a key with the value `host` shares. */
interface Shared {
  readonly key: string;
  readonly message: string;
  readonly help: string;
  readonly alias: readonly string[];
  /** Whether it gives little away by itself. */
  readonly isMinor: boolean;
  /** What software needs that needs it. */
  readonly need: string;
}

const SHARED: readonly Shared[] = [
  {
    key: 'pid',
    message:
      'with `pid: host`, anyone who gets into the container sees all processes of the host, and can stop those of the same user and read their environment variables, including passwords',
    help: 'remove it; use `pid: service:<name>` to share processes with one service',
    alias: ['CL-0010', '4f31dd9f', '5.16'],
    isMinor: false,
    need: 'pid',
  },
  {
    key: 'ipc',
    message:
      'with `ipc: host`, anyone who gets into the container can read and change the shared memory of the host and of other such containers',
    help: 'remove it, and set `shm_size` if the program needs more shared memory; use `ipc: service:<name>` to share with one service',
    alias: ['CL-0010', 'baa3890f', '5.17'],
    isMinor: false,
    need: 'ipc',
  },
  {
    key: 'uts',
    message:
      'with `uts: host`, the container shares the host name of the host, and can change it if it has `SYS_ADMIN`',
    help: 'remove it, and set `hostname` if the program needs one',
    alias: ['5.21'],
    isMinor: true,
    need: 'network',
  },
  {
    key: 'userns_mode',
    message:
      'with `userns_mode: host`, root in the container is root on the host, even if Docker Engine maps users (`userns-remap`)',
    help: 'remove it, and give the mounted files to the user that the container runs as',
    alias: ['8af7162d', '5.31'],
    isMinor: true,
    need: 'privileged',
  },
  {
    key: 'cgroup',
    message: 'with `cgroup: host`, the container sees the cgroups of all containers and their limits',
    help: 'remove it, or set `cgroup: private`',
    alias: ['5.25'],
    isMinor: true,
    need: 'cgroup',
  },
];

/** What a service shares with the host, other than its network, and where that is written. */
export function sharedNamespaces(service: Service): readonly (Shared & { readonly at: ComposeValue })[] {
  const { node } = service;
  return SHARED.flatMap((shared) => {
    const at = node.get(shared.key);
    return at && knownText(at) === 'host' && isHeeded(service) ? [{ ...shared, at }] : [];
  });
}

/** Whether software like this needs it. */
export function isSharedForUse({ key, need }: Shared, service: Service, links: Project): boolean {
  return isNeeded(service, need, links) || (key === 'ipc' && usesGraphicsCard(service));
}

/** Libraries for graphics cards pass data between processes in shared memory. */
function usesGraphicsCard(service: Service): boolean {
  const devices = service.get('gpus') ?? dig(service.get('deploy'), 'resources', 'reservations', 'devices');
  return devices !== undefined || knownText(service.get('runtime')) === 'nvidia';
}

/** Where a service says that it uses the network of the host. */
export function hostNetworkOf(service: Service): Located | undefined {
  return hostMode(service) ?? hostNetwork(service);
}

function hostMode(service: Service): ComposeValue | undefined {
  const mode = service.get('network_mode');
  return mode && knownText(mode) === 'host' && isHeeded(service) ? mode : undefined;
}

/** The network `host` of Docker Engine, declared as external under any name. */
function hostNetwork(service: Service): Located | undefined {
  const networks = service.get('networks');
  if (!networks) return undefined;
  for (const { name, section, ...at } of service.resourceUses) {
    const resource = section === 'networks' && name !== undefined ? service.project.resource(section, name) : undefined;
    if (!resource?.external) continue;
    const real =
      knownText(dig(resource.entry.value, 'name')) ?? knownText(dig(resource.entry.value, 'external', 'name')) ?? name;
    if (real === 'host') return at;
  }
  return undefined;
}
