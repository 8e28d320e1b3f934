/** How much it matters that a path is given away. */
export type HostPathWeight = 'hole' | 'remark' | 'nothing';

/** What is given away with a path of the host. */
export interface HostPath {
  /** What whoever gets into the container can do when it is writable, after "can". */
  readonly write: string;
  readonly writeWeight: HostPathWeight;
  /** What when it is read-only. */
  readonly read: string;
  readonly readWeight: HostPathWeight;
  /** What to do, besides removing the mount; undefined if there is nothing better. */
  readonly help: string | undefined;
  /** The codes of compose-lint for it, writable and read-only; empty for none. */
  readonly codes: readonly [write: string, read: string];
}

type Row = readonly [
  path: RegExp,
  write: readonly [HostPathWeight, string],
  read: readonly [HostPathWeight, string],
  help?: string,
  codes?: readonly [string, string],
];

const ROOT_CODES = ['CL-0001', 'CL-0001'] as const;
const OWNED_CODES = ['CL-0025', 'CL-0013'] as const;
const SEEN_CODES = ['CL-0013', 'CL-0013'] as const;

const NARROW = 'mount only the directory that the service works with';
const SAFE = ['nothing', 'read it'] as const;

/**
 * By path as in `HostMount`; the first that fits counts. What is not in it is a directory of somebody's own. From the manual pages of
 * proc(5), sysfs(5), hier(7) and the documentation of the engines; November 2026.
 */
const PATHS: readonly Row[] = [
  [
    /^(?:\/|c:)$/i,
    ['hole', 'change every file of the host, and so owns it'],
    ['hole', 'read every file of the host, with its keys and passwords'],
    NARROW,
    ROOT_CODES,
  ],
  [
    /^\/var$/,
    ['hole', 'change the data of every container and reach the control sockets below it, and so owns the host'],
    ['hole', 'read the data of every container and reach the control sockets below it, and so owns the host'],
    NARROW,
    ROOT_CODES,
  ],
  // What is there to be read: clock, names, certificates of authorities.
  [
    /^\/etc\/(?:localtime|timezone|adjtime|machine-id|hostname|hosts|resolv\.conf|nsswitch\.conf|os-release|lsb-release|issue|ssl\/certs(?:\/.*)?|ca-certificates(?:\/.*)?|pki\/(?:ca-trust|tls\/certs)(?:\/.*)?|ssl\/cert\.pem|services|protocols|locale\.conf|default\/locale|gai\.conf)$|^\/usr\/(?:share\/(?:zoneinfo|ca-certificates)(?:\/.*)?|lib\/os-release|lib\/locale(?:\/.*)?)$/,
    ['remark', 'change it for the whole host'],
    SAFE,
  ],
  [
    /^\/etc\/(?:shadow|gshadow|sudoers|sudoers\.d)-?$/,
    ['hole', 'give themselves root on the host'],
    ['hole', 'read the password hashes or the rights of the users of the host'],
    'give the service users of its own',
    OWNED_CODES,
  ],
  [
    /^\/etc\/(?:passwd|group)$/,
    ['hole', 'add a user with the rights of root to the host'],
    SAFE,
    'add `:ro`, or name numbers in `user:`',
    OWNED_CODES,
  ],
  [/^\/etc\/ssh\/(?:ssh_config|ssh_known_hosts|.*\.pub)$/, ['remark', 'change it for the whole host'], SAFE],
  [
    /^\/etc\/(?:ssh|kubernetes)(?:\/.*)?$|^\/var\/lib\/kubelet(?:\/.*)?$/,
    ['hole', 'replace its keys and settings, and log in to the host or the cluster'],
    ['hole', 'read the private keys of the host or the cluster'],
    'make keys for the service alone, and hand them over as `secrets`',
    OWNED_CODES,
  ],
  [
    /^\/etc\/(?:cron[\w.-]*|systemd|init(?:\.d)?|rc[\w.]*|pam\.d|profile(?:\.d)?|ld\.so[\w.]*|udev|docker|default|modprobe\.d|security|sysctl\.d|containers|apt|yum\.repos\.d)(?:\/.*)?$|^\/var\/spool\/cron(?:\/.*)?$|^\/usr\/lib\/systemd(?:\/.*)?$/,
    ['hole', 'make the host run a command as root'],
    SAFE,
    'add `:ro`, or mount only the file that the service works with',
    OWNED_CODES,
  ],
  [
    /^\/etc$/,
    ['hole', 'add a user or a job with the rights of root, and so owns the host'],
    ['hole', 'read the password hashes and the private keys of the host'],
    'mount only the file that the service reads, with `:ro`',
    OWNED_CODES,
  ],
  [
    /^\/root$/,
    ['hole', 'add an SSH key for root or change what root runs, and so owns the host'],
    ['hole', 'read the keys and the command history of root'],
    NARROW,
    OWNED_CODES,
  ],
  [
    /^\/home$|^\/Users$|^[a-z]:\/Users$/i,
    ['hole', 'add an SSH key for every user or change what they run'],
    ['hole', 'read the keys, the history and the files of every user'],
    NARROW,
    SEEN_CODES,
  ],
  [
    /^(?:~|\/home\/[^/]+|\/Users\/(?!Shared$)[^/]+|[a-z]:\/Users\/(?!Public$)[^/]+)$/i,
    ['hole', 'add an SSH key to the home directory or change what the user runs at the next login'],
    ['hole', 'read the keys, the credentials and the history in the home directory'],
    NARROW,
    SEEN_CODES,
  ],
  [
    /^\/boot(?:\/.*)?$|^[a-z]:\/Windows(?:\/.*)?$/i,
    ['hole', 'replace the system that the host starts next time'],
    SAFE,
    undefined,
    OWNED_CODES,
  ],
  [
    /^\/usr\/(?:lib\/modules|lib\/firmware|src)(?:\/.*)?$/,
    ['remark', 'change kernel modules or sources that the host loads or builds with the rights of root'],
    SAFE,
    undefined,
    ['CL-0013', ''],
  ],
  [
    /^\/usr(?:\/(?:local(?:\/(?:s?bin|lib))?|s?bin|lib|lib64|libexec))?$/,
    ['hole', 'replace programs that the host runs as root, and so owns it'],
    SAFE,
    'copy what the service runs into its image',
    OWNED_CODES,
  ],
  [
    /^\/usr\/(?:local\/)?(?:s?bin|lib|lib64|libexec)\/.+$/,
    ['remark', 'replace a file that the host runs or loads as root'],
    SAFE,
    'install the program in the image',
    OWNED_CODES,
  ],
  [
    /^\/proc\/(?:cpuinfo|meminfo|uptime|loadavg|stat|diskstats|version|mounts|mdstat|net(?:\/.*)?)$/,
    ['nothing', 'read it'],
    SAFE,
  ],
  [
    /^\/proc(?:\/(?:sys(?:\/.*)?|sysrq-trigger|\d+(?:\/.*)?|self(?:\/.*)?))?$/,
    ['hole', 'change settings of the kernel that make it run a program as root, and so owns the host'],
    ['remark', 'see all processes of the host with their arguments'],
    undefined,
    OWNED_CODES,
  ],
  [/^\/sys$/, ['hole', 'change settings of the kernel and of every device of the host'], SAFE],
  // Descriptions of types, which nobody can change.
  [/^\/sys\/kernel\/btf(?:\/.*)?$/, ['nothing', 'read it'], SAFE],
  [
    /^\/sys\/fs\/cgroup(?:\/.*)?$|^\/sys\/(?:kernel(?:\/.*)?|fs(?:\/bpf)?|firmware\/efi(?:\/.*)?|module(?:\/.*)?)$/,
    ['remark', 'change limits of other containers or settings of the kernel'],
    SAFE,
  ],
  [
    /^\/dev$/,
    ['hole', 'remove and replace the devices of the host'],
    ['remark', 'see all devices of the host'],
    'name the devices that the service uses in `devices:`',
  ],
  [
    /^\/var\/lib$/,
    ['hole', 'change the data of every service and container, and so owns the host'],
    ['hole', 'read the data of every service and container, with their passwords'],
    NARROW,
    OWNED_CODES,
  ],
  [
    /^\/var\/lib\/(?:docker\/containers|containers\/storage)$|^\/var\/lib\/docker\/containers\/.*$/,
    ['hole', 'change the settings of every container, and so owns the host'],
    ['remark', 'read the logs of every container, and the passwords in their environment'],
    undefined,
    OWNED_CODES,
  ],
  [
    /^\/var\/lib\/docker\/volumes$/,
    ['hole', 'change the data of every container'],
    ['remark', 'read the data of every container'],
    'name the volumes that the service works with',
    OWNED_CODES,
  ],
  [
    /^\/var\/lib\/(?:docker|containerd|containers|rancher|lxd|incus)(?:\/(?!(?:storage\/)?volumes\/).*)?$|^[a-z]:\/ProgramData\/docker$/i,
    ['hole', 'change the files and settings of every container, and so owns the host'],
    ['hole', 'read the data of every container, and the passwords in their environment'],
    'name the volumes that the service works with',
    OWNED_CODES,
  ],
  [
    /^\/var\/log$/,
    ['remark', 'change and remove the logs of the host, and with them the traces of a break-in'],
    ['remark', 'read all logs of the host'],
    'mount only the logs that the service works with',
  ],
];

/** What is given away with a path of the host; undefined for a directory of somebody's own. */
export function hostPath(path: string): HostPath | undefined {
  const row = PATHS.find(([pattern]) => pattern.test(path));
  if (!row) return undefined;
  const [, [writeWeight, write], [readWeight, read], help, codes = SEEN_CODES] = row;
  return { write, writeWeight, read, readWeight, help, codes };
}
