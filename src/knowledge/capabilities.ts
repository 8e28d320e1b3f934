/**
 * What the capabilities of Linux allow, in words, and how much that is. From capabilities(7) of man-pages 6.9 and the default list of moby 28,
 * 2026-11.
 */
export interface Capability {
  /** `host`: whoever has it owns the host; `strong`: it reaches beyond the container; `weak`: it does harm, but gives nothing away. */
  readonly power: 'host' | 'strong' | 'weak';
  /** What somebody who gets into the container does with it; completes "whoever gets into the container can". */
  readonly allows: string;
  /** The narrower setting, in the imperative. */
  readonly instead: string;
}

/** What Docker Engine gives to every container. */
export const DEFAULT_CAPABILITIES: ReadonlySet<string> = new Set(
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(
    ' ',
  ),
);

const REMOVE = 'remove it, or add the one capability that the program asks for';

function capability(power: Capability['power'], allows: string, instead: string): Capability {
  return { power, allows, instead };
}

/** Capabilities beyond the default ones that are worth a remark; names without `CAP_`. */
export const CAPABILITIES: ReadonlyMap<string, Capability> = new Map([
  [
    'ALL',
    capability(
      'host',
      'load kernel modules, read raw memory and mount the disks of the host, which is to own it',
      'list the capabilities that the program needs, after `cap_drop: [ALL]`',
    ),
  ],
  [
    'SYS_ADMIN',
    capability(
      'host',
      'mount file systems and leave the container through cgroups, which is to own the host',
      'remove it: for FUSE pass the device, for a browser use its seccomp profile, for tracing add `PERFMON` or `BPF`',
    ),
  ],
  [
    'SYS_MODULE',
    capability(
      'host',
      'load a kernel module, which is to own the host',
      'load the module on the host (`/etc/modules-load.d`), and remove the capability',
    ),
  ],
  [
    'SYS_RAWIO',
    capability(
      'host',
      'read and write raw memory and disks, which is to own the host',
      'pass the one device that the program needs in `devices`',
    ),
  ],
  [
    'NET_ADMIN',
    capability(
      'strong',
      'change addresses, routes and firewall rules, and listen to the traffic of its networks',
      'remove it: only VPNs, firewalls and network tools need it; set kernel parameters of the network in `sysctls`',
    ),
  ],
  [
    'BPF',
    capability(
      'strong',
      'load programs into the kernel that watch the whole host',
      'run the tracer alone in a container of its own',
    ),
  ],
  ['PERFMON', capability('strong', 'watch the kernel and the processes of the whole host', REMOVE)],
  [
    'SYS_BOOT',
    capability('strong', 'restart the host, or load another kernel', 'remove it: restart containers instead'),
  ],
  [
    'SYS_PTRACE',
    capability(
      'strong',
      'read the memory of every process that it sees, passwords and keys included, and run code in it',
      'remove it: Docker allows debugging of processes of the same user without it; keep it in a file for development',
    ),
  ],
  [
    'DAC_READ_SEARCH',
    capability(
      'strong',
      'read every file of the host, because it can open files by their handle',
      'run as a user that may read the files, or add `DAC_OVERRIDE`, which stays inside the container',
    ),
  ],
  [
    'SYS_TIME',
    capability('strong', 'change the clock of the host', 'set the clock on the host (`chrony`, `systemd-timesyncd`)'),
  ],
  [
    'SYSLOG',
    capability('strong', 'read the log of the kernel and the addresses in it, which helps to break out', REMOVE),
  ],
  ['MAC_ADMIN', capability('strong', 'change the rules of AppArmor or Smack of the host', REMOVE)],
  ['MAC_OVERRIDE', capability('strong', 'pass the rules of AppArmor or Smack of the host', REMOVE)],
  ['AUDIT_CONTROL', capability('strong', 'switch the audit log of the host off', REMOVE)],
  ['CHECKPOINT_RESTORE', capability('strong', 'replace the program of a running process', REMOVE)],
  ['AUDIT_READ', capability('weak', 'read the audit log of the host', REMOVE)],
  [
    'IPC_LOCK',
    capability('weak', 'lock memory until the host has none left', 'set `ulimits.memlock` to what the program needs'),
  ],
  ['IPC_OWNER', capability('weak', 'read the shared memory of every process that it sees', REMOVE)],
  ['LEASE', capability('weak', 'make processes wait that open a file it shares', REMOVE)],
  ['LINUX_IMMUTABLE', capability('weak', 'make files of mounted directories unchangeable', REMOVE)],
  [
    'SYS_NICE',
    capability('weak', 'take the processors from everything else on the host', 'set `cpu_shares` or `cpus`'),
  ],
  ['SYS_RESOURCE', capability('weak', 'exceed quotas and limits of the host', 'raise the one limit in `ulimits`')],
  ['SYS_TTY_CONFIG', capability('weak', 'hang up the terminals of the host', REMOVE)],
]);
