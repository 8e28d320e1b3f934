/** The codes of compose-lint, by capability. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ['ALL', 'CL-0024'],
  ['SYS_ADMIN', 'CL-0024'],
  ['SYS_MODULE', 'CL-0024'],
  ['SYS_RAWIO', 'CL-0024'],
  ['NET_ADMIN', 'CL-0011'],
  ['BPF', 'CL-0011'],
  ['SYS_BOOT', 'CL-0011'],
  ['SYS_PTRACE', 'CL-0027'],
  ['DAC_READ_SEARCH', 'CL-0027'],
  ['PERFMON', 'CL-0028'],
  ['SYS_TIME', 'CL-0028'],
  ['SYS_NICE', 'CL-0029'],
  ['IPC_LOCK', 'CL-0029'],
  ['LEASE', 'CL-0029'],
  ['SYSLOG', 'CL-0030'],
]);
