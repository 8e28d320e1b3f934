/** How much access to a path matters. */
export type HostPathWeight = 'hole' | 'remark' | 'nothing';

/** What access to a path of the host allows. */
export interface HostPath {
  /** For a writable mount; completes "anyone who gets into the container can". */
  readonly write: string;
  readonly writeWeight: HostPathWeight;
  /** The same for a read-only mount. */
  readonly read: string;
  readonly readWeight: HostPathWeight;
  /** What to do, other than removing the mount; undefined if there is nothing better. */
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

const NARROW = 'mount only the directory that the service needs';
const SAFE = ['nothing', 'read it'] as const;

/**
 * By path as in `HostMount`; the first match counts. Paths that do not match contain the user's own files. From the manual pages of
 * proc(5), sysfs(5), hier(7) and the documentation of the container engines; November 2026.
 */
const PATHS: readonly Row[] = [
  [
    /^(?:\/|c:)$/i,
    ['hole', 'change every file on the host and take it over'],
    ['hole', 'read every file on the host, including keys and passwords'],
    NARROW,
    ROOT_CODES,
  ],
  [
    /^\/var$/,
    ['hole', 'change the data of every container, reach the control sockets below it and take over the host'],
    ['hole', 'read the data of every container, reach the control sockets below it and take over the host'],
    NARROW,
    ROOT_CODES,
  ],
  // Files that are meant to be read: time zone, host names, CA certificates.
  [
    /^\/etc\/(?:localtime|timezone|adjtime|machine-id|hostname|hosts|resolv\.conf|nsswitch\.conf|os-release|lsb-release|issue|ssl\/certs(?:\/.*)?|ca-certificates(?:\/.*)?|pki\/(?:ca-trust|tls\/certs)(?:\/.*)?|ssl\/cert\.pem|services|protocols|locale\.conf|default\/locale|gai\.conf)$|^\/usr\/(?:share\/(?:zoneinfo|ca-certificates)(?:\/.*)?|lib\/os-release|lib\/locale(?:\/.*)?)$/,
    ['remark', 'change it for the whole host'],
    SAFE,
  ],
  [
    /^\/etc\/(?:shadow|gshadow|sudoers|sudoers\.d)-?$/,
    ['hole', 'become root on the host'],
    ['hole', 'read the password hashes or privileges of the users of the host'],
    'create separate users for the service in its image',
    OWNED_CODES,
  ],
  [
    /^\/etc\/(?:passwd|group)$/,
    ['hole', 'add a root user to the host'],
    SAFE,
    'add `:ro`, or use numeric IDs in `user:`',
    OWNED_CODES,
  ],
  [/^\/etc\/ssh\/(?:ssh_config|ssh_known_hosts|.*\.pub)$/, ['remark', 'change it for the whole host'], SAFE],
  [
    /^\/etc\/(?:ssh|kubernetes)(?:\/.*)?$|^\/var\/lib\/kubelet(?:\/.*)?$/,
    ['hole', 'replace keys and settings, and log in to the host or the cluster'],
    ['hole', 'read the private keys of the host or the cluster'],
    'create keys for this service only, and pass them as `secrets`',
    OWNED_CODES,
  ],
  [
    /^\/etc\/(?:cron[\w.-]*|systemd|init(?:\.d)?|rc[\w.]*|pam\.d|profile(?:\.d)?|ld\.so[\w.]*|udev|docker|default|modprobe\.d|security|sysctl\.d|containers|apt|yum\.repos\.d)(?:\/.*)?$|^\/var\/spool\/cron(?:\/.*)?$|^\/usr\/lib\/systemd(?:\/.*)?$/,
    ['hole', 'make the host run a command as root'],
    SAFE,
    'add `:ro`, or mount only the file that the service needs',
    OWNED_CODES,
  ],
  [
    /^\/etc$/,
    ['hole', 'add a user or a job with root privileges and take over the host'],
    ['hole', 'read the password hashes and private keys of the host'],
    'mount only the file that the service reads, with `:ro`',
    OWNED_CODES,
  ],
  [
    /^\/root$/,
    ['hole', 'add an SSH key for root or change what root runs, and take over the host'],
    ['hole', 'read the keys and the shell history of root'],
    NARROW,
    OWNED_CODES,
  ],
  [
    /^\/home$|^\/Users$|^[a-z]:\/Users$/i,
    ['hole', 'add an SSH key for every user or change what they run'],
    ['hole', 'read the keys, shell history and files of every user'],
    NARROW,
    SEEN_CODES,
  ],
  [
    /^(?:~|\/home\/[^/]+|\/Users\/(?!Shared$)[^/]+|[a-z]:\/Users\/(?!Public$)[^/]+)$/i,
    ['hole', 'add an SSH key to the home directory or change what the user runs at the next login'],
    ['hole', 'read the keys, credentials and shell history in the home directory'],
    NARROW,
    SEEN_CODES,
  ],
  [
    /^\/boot(?:\/.*)?$|^[a-z]:\/Windows(?:\/.*)?$/i,
    ['hole', 'replace the system that the host boots next'],
    SAFE,
    undefined,
    OWNED_CODES,
  ],
  [
    /^\/usr\/(?:lib\/modules|lib\/firmware|src)(?:\/.*)?$/,
    ['remark', 'change kernel modules or sources that the host loads or builds as root'],
    SAFE,
    undefined,
    ['CL-0013', ''],
  ],
  [
    /^\/usr(?:\/(?:local(?:\/(?:s?bin|lib))?|s?bin|lib|lib64|libexec))?$/,
    ['hole', 'replace programs that the host runs as root, and take it over'],
    SAFE,
    'copy the programs that the service runs into its image',
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
    ['hole', 'make the kernel run a program as root and take over the host'],
    ['remark', 'see all processes on the host with their arguments'],
    undefined,
    OWNED_CODES,
  ],
  [/^\/sys$/, ['hole', 'change settings of the kernel and of every device on the host'], SAFE],
  // Type descriptions, which cannot be changed.
  [/^\/sys\/kernel\/btf(?:\/.*)?$/, ['nothing', 'read it'], SAFE],
  [
    /^\/sys\/fs\/cgroup(?:\/.*)?$|^\/sys\/(?:kernel(?:\/.*)?|fs(?:\/bpf)?|firmware\/efi(?:\/.*)?|module(?:\/.*)?)$/,
    ['remark', 'change kernel settings or the limits of other containers'],
    SAFE,
  ],
  [
    /^\/dev$/,
    ['hole', 'remove and replace the devices of the host'],
    ['remark', 'see all devices of the host'],
    'list the devices that the service needs under `devices:`',
  ],
  [
    /^\/var\/lib$/,
    ['hole', 'change the data of every service and container and take over the host'],
    ['hole', 'read the data of every service and container, including passwords'],
    NARROW,
    OWNED_CODES,
  ],
  [
    /^\/var\/lib\/(?:docker\/containers|containers\/storage)$|^\/var\/lib\/docker\/containers\/.*$/,
    ['hole', 'change the settings of every container and take over the host'],
    ['remark', 'read the logs of every container and the passwords in its environment'],
    undefined,
    OWNED_CODES,
  ],
  [
    /^\/var\/lib\/docker\/volumes$/,
    ['hole', 'change the data of every container'],
    ['remark', 'read the data of every container'],
    'mount only the volumes that the service needs, by name',
    OWNED_CODES,
  ],
  [
    /^\/var\/lib\/(?:docker|containerd|containers|rancher|lxd|incus)(?:\/(?!(?:storage\/)?volumes\/).*)?$|^[a-z]:\/ProgramData\/docker$/i,
    ['hole', 'change the files and settings of every container and take over the host'],
    ['hole', 'read the data of every container and the passwords in its environment'],
    'mount only the volumes that the service needs, by name',
    OWNED_CODES,
  ],
  [
    /^\/var\/log$/,
    ['remark', 'change and delete the logs of the host, including traces of a break-in'],
    ['remark', 'read all logs of the host'],
    'mount only the logs that the service needs',
  ],
];

/** What access to a path of the host allows; undefined for the user's own files. */
export function hostPath(path: string): HostPath | undefined {
  const row = PATHS.find(([pattern]) => pattern.test(path));
  if (!row) return undefined;
  const [, [writeWeight, write], [readWeight, read], help, codes = SEEN_CODES] = row;
  return { write, writeWeight, read, readWeight, help, codes };
}
