/**
 * What Linux capabilities allow, and how dangerous that is. From capabilities(7) of man-pages 6.9 and the default list of moby 28,
 * 2026-11.
 */
export interface Capability {
  /** `host`: it gives control of the host; `strong`: it reaches beyond the container; `weak`: it can do harm, but does not give access. */
  readonly power: 'host' | 'strong' | 'weak';
  /** Completes "anyone who gets into the container can". */
  readonly allows: string;
  /** A narrower setting, in the imperative. */
  readonly instead: string;
}

/** The capabilities that Docker Engine gives to every container. */
export const DEFAULT_CAPABILITIES: ReadonlySet<string> = new Set(
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(
    ' ',
  ),
);

const REMOVE = 'remove it, or add only the capability that the program needs';

function capability(power: Capability['power'], allows: string, instead: string): Capability {
  return { power, allows, instead };
}

/** Capabilities beyond the default ones that are worth reporting, without the prefix `CAP_`. */
export const CAPABILITIES: ReadonlyMap<string, Capability> = new Map([
  [
    'ALL',
    capability(
      'host',
      'load kernel modules, read raw memory, mount the disks of the host and take over the host',
      'use `cap_drop: [ALL]`, and add only the capabilities that the program needs',
    ),
  ],
  [
    'SYS_ADMIN',
    capability(
      'host',
      'mount file systems, escape through cgroups and take over the host',
      'remove it, or use something narrower: `PERFMON` or `BPF` for tracing, a seccomp profile for the sandbox of a browser',
    ),
  ],
  [
    'SYS_MODULE',
    capability(
      'host',
      'load a kernel module and take over the host',
      'load the module on the host (`/etc/modules-load.d`), and remove the capability',
    ),
  ],
  [
    'SYS_RAWIO',
    capability(
      'host',
      'read and write raw memory and disks, and take over the host',
      'list the one device that the program needs under `devices`',
    ),
  ],
  [
    'NET_ADMIN',
    capability(
      'strong',
      'change addresses, routes and firewall rules, and capture the traffic of its networks',
      'remove it: only VPNs, firewalls and network tools need it; set network kernel parameters with `sysctls`',
    ),
  ],
  [
    'BPF',
    capability('strong', 'load kernel programs that monitor the whole host', 'run the tracer in a separate container'),
  ],
  ['PERFMON', capability('strong', 'monitor the kernel and all processes of the host', REMOVE)],
  [
    'SYS_BOOT',
    capability('strong', 'restart the host or load another kernel', 'remove it: restart containers instead'),
  ],
  [
    'SYS_PTRACE',
    capability(
      'strong',
      'read the memory of every visible process, including passwords and keys, and run code in it',
      'remove it: processes of the same user can be debugged without it; otherwise add it only in a development file',
    ),
  ],
  [
    'DAC_READ_SEARCH',
    capability(
      'strong',
      'open files by their handle and so read every file on the host',
      'run as a user that may read the files, or add `DAC_OVERRIDE`, which stays inside the container',
    ),
  ],
  [
    'SYS_TIME',
    capability('strong', 'change the clock of the host', 'set the clock on the host (`chrony`, `systemd-timesyncd`)'),
  ],
  [
    'SYSLOG',
    capability('strong', 'read the kernel log, including addresses that help to escape from the container', REMOVE),
  ],
  ['MAC_ADMIN', capability('strong', 'change the AppArmor or Smack rules of the host', REMOVE)],
  ['MAC_OVERRIDE', capability('strong', 'bypass the AppArmor or Smack rules of the host', REMOVE)],
  ['AUDIT_CONTROL', capability('strong', 'turn off the audit log of the host', REMOVE)],
  ['CHECKPOINT_RESTORE', capability('strong', 'replace the program of a running process', REMOVE)],
  ['AUDIT_READ', capability('weak', 'read the audit log of the host', REMOVE)],
  [
    'IPC_LOCK',
    capability('weak', 'lock memory until the host runs out of it', 'set `ulimits.memlock` to what the program needs'),
  ],
  ['IPC_OWNER', capability('weak', 'read the shared memory of every visible process', REMOVE)],
  ['LEASE', capability('weak', 'delay other processes that open a shared file', REMOVE)],
  ['LINUX_IMMUTABLE', capability('weak', 'make files in mounted directories immutable', REMOVE)],
  ['SYS_NICE', capability('weak', 'take CPU time away from everything else on the host', 'set `cpu_shares` or `cpus`')],
  ['SYS_RESOURCE', capability('weak', 'exceed quotas and limits of the host', 'raise only that limit under `ulimits`')],
  ['SYS_TTY_CONFIG', capability('weak', 'hang up the terminals of the host', REMOVE)],
]);
