import { dedent, defineRule, dig, knownText, type Service } from '../../src/rule/index.ts';
import { isHeeded, isNeeded } from '../shared/privileges.ts';

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
      'with `pid: host` whoever gets into the container sees all processes of the host, reads the variables of those of the same user, passwords included, and can stop them',
    help: 'remove it; to share processes with one service use `pid: service:<name>`',
    alias: ['CL-0010', '4f31dd9f', '5.16'],
    isMinor: false,
    need: 'pid',
  },
  {
    key: 'ipc',
    message:
      'with `ipc: host` whoever gets into the container reads and changes the shared memory of the host and of other such containers',
    help: 'remove it, and set `shm_size` if the program needs more shared memory; share with one service by `ipc: service:<name>`',
    alias: ['CL-0010', 'baa3890f', '5.17'],
    isMinor: false,
    need: 'ipc',
  },
  {
    key: 'uts',
    message: 'with `uts: host` the container shares the host name with the host, and renames it if it has `SYS_ADMIN`',
    help: 'remove it, and set `hostname` if the program needs a name',
    alias: ['5.21'],
    isMinor: true,
    need: 'network',
  },
  {
    key: 'userns_mode',
    message:
      'with `userns_mode: host` root of the container is root of the host, even where the Docker Engine maps users (`userns-remap`)',
    help: 'remove it, and give the mounted files to the user that the container runs as',
    alias: ['8af7162d', '5.31'],
    isMinor: true,
    need: 'privileged',
  },
  {
    key: 'cgroup',
    message:
      'with the cgroups of the host (`cgroup: host`) the container sees the groups of all containers and their limits',
    help: 'remove it, or set `cgroup: private`',
    alias: ['5.25'],
    isMinor: true,
    need: 'cgroup',
  },
];

export default defineRule({
  id: 'compose/host-namespace',
  summary: 'A container that shares processes, memory or users with the host',
  why: 'Namespaces are what a container consists of. One that uses those of the host is not separated from it in that respect: it sees and stops the processes of the host, reads its shared memory, or is root there. Agents that watch the host need this, applications do not.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 653,
  aliases: {
    'compose-lint': 'CL-0010',
    kics: ['4f31dd9f', 'baa3890f', '8af7162d'],
    'docker-bench': ['5.16', '5.17', '5.21', '5.25', '5.31'],
  },
  references: [
    'https://docs.docker.com/reference/compose-file/services/#pid',
    'https://docs.docker.com/engine/security/userns-remap/',
  ],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            pid: «host»
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
          profiler:
            image: example/profiler:1
            pid: service:shop
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const { node } = service;
      for (const { key, message, help, alias, isMinor, need } of SHARED) {
        const at = node.get(key);
        if (!at || knownText(at) !== 'host' || !isHeeded(service)) continue;
        const isOfUse = isNeeded(service, need, project) || (key === 'ipc' && usesGraphicsCard(service));
        if (isMinor && isOfUse) continue;
        report(at, message, { help, alias, milder: isMinor || isOfUse });
      }
    },
  },
});

/** Libraries for graphics cards pass data between processes in shared memory. */
function usesGraphicsCard(service: Service): boolean {
  const devices = service.get('gpus') ?? dig(service.get('deploy'), 'resources', 'reservations', 'devices');
  return devices !== undefined || knownText(service.get('runtime')) === 'nvidia';
}
