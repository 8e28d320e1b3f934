/** Words that Docker Engine accepts where the Compose schema allows any string. From moby 28 and Docker Compose 2.40, 2026-06. */

/** Linux capabilities, without `CAP_`. */
export const capabilities: readonly string[] = (
  'AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND BPF CHECKPOINT_RESTORE CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID ' +
  'IPC_LOCK IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN NET_BIND_SERVICE NET_BROADCAST NET_RAW ' +
  'PERFMON SETFCAP SETGID SETPCAP SETUID SYSLOG SYS_ADMIN SYS_BOOT SYS_CHROOT SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO ' +
  'SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG WAKE_ALARM'
).split(' ');

/** Linux resource limits, as in `ulimits`. */
export const ulimitNames: readonly string[] =
  'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ');

/** The built-in log drivers; any other name is a plugin. */
export const logDrivers: readonly string[] =
  'awslogs etwlogs fluentd gcplogs gelf journald json-file local none splunk syslog'.split(' ');

/** Keys of `security_opt`. */
export const securityOptions: readonly string[] =
  'apparmor credentialspec label no-new-privileges seccomp systempaths writable-cgroups'.split(' ');

/** Options of the short volume syntax that have an effect. */
export const volumeOptions: readonly string[] = 'ro rw z Z nocopy private rprivate shared rshared slave rslave'.split(
  ' ',
);

/** Options of a volume that only had an effect in old versions of Docker Desktop for Mac. */
export const consistencyOptions: readonly string[] = ['consistent', 'cached', 'delegated'];

/** Options of a tmpfs mount without a value, and with one. */
export const tmpfsFlags: readonly string[] = (
  'defaults ro rw suid nosuid dev nodev exec noexec sync async dirsync remount mand nomand atime noatime diratime nodiratime bind rbind ' +
  'unbindable runbindable private rprivate shared rshared slave rslave relatime norelatime strictatime nostrictatime'
).split(' ');
export const tmpfsSettings: readonly string[] = 'size mode uid gid nr_inodes nr_blocks mpol'.split(' ');

/** Propagation modes of bind mounts. */
export const propagations: readonly string[] = 'private rprivate shared rshared slave rslave'.split(' ');

export const restartPolicies: readonly string[] = ['no', 'always', 'on-failure', 'unless-stopped'];

export const pullPolicies: readonly string[] = 'always never build if_not_present missing refresh daily weekly'.split(
  ' ',
);
