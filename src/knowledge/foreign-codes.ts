/** What is known about a code of another tool that no rule covers. */
export interface ForeignSubject {
  /** What it is about: a noun phrase. */
  readonly about: string;
  /** Why no rule covers it; undefined if there is no reason. */
  readonly why?: string;
  /** The code of another tool for the closest thing that a rule finds. */
  readonly near?: string;
}

const RETIRED = 'hadolint no longer reports it';
const WITHDRAWN = 'compose-lint withdrew it';
const NOT_IN_FILE = 'it concerns the host or the handling of images, which is not visible in a file';

/** By code, spelled as in rules. From public rule lists, in our own words; 2026-11. */
export const FOREIGN_SUBJECTS: Readonly<Record<string, ForeignSubject>> = {
  DL1000: {
    about: 'a Dockerfile that hadolint cannot read',
    why: 'each syntax error has its own rule',
  },
  DL3005: { about: 'packages upgraded with `apt-get`', why: RETIRED, near: 'avoid-apt-get-upgrade' },
  DL3017: { about: 'packages upgraded with `apk upgrade`', why: RETIRED, near: 'avoid-apk-upgrade' },
  DL3031: { about: 'packages upgraded with `yum update`', why: RETIRED, near: 'avoid-yum-update' },
  DL3039: { about: 'packages upgraded with `dnf update`', why: RETIRED, near: 'avoid-dnf-update' },

  'CL-0012': { about: 'no limit on the number of processes', why: WITHDRAWN, near: '5.29' },
  'CL-0015': { about: 'a disabled health check', why: WITHDRAWN },
  'CL-0023': { about: 'a check from early versions of compose-lint', why: WITHDRAWN },

  aa93e17f: { about: 'COPY or ADD with `--chown`', why: 'it is right to set the owner while copying' },
  b86987e1: { about: 'CMD or ENTRYPOINT in shell form', why: 'KICS replaced it with 34945ae8', near: '34945ae8' },
  c3e1b6ae: { about: 'secrets in a Dockerfile', why: 'KICS replaced it with f996f3cb', near: 'f996f3cb' },
  '5fa731ea': {
    about: 'a download of OpenSSL 3.0.0 to 3.0.5',
    why: 'infralint does not look for vulnerable versions of programs',
  },
  bc2908f3: { about: 'a host port below 1024', why: 'web servers are published on ports 80 and 443' },
  '2fc99041': {
    about: 'a restart policy other than `on-failure:5`',
    why: 'a service should be restarted however often it fails',
  },

  'CIS-DI-0005': { about: 'Docker Content Trust turned off', why: NOT_IN_FILE },
  '4.4': { about: 'scanning and rebuilding images', why: NOT_IN_FILE },
  '4.5': { about: 'Docker Content Trust turned off', why: NOT_IN_FILE },
  '5.8': { about: 'a host port below 1024', why: 'web servers are published on ports 80 and 443' },
  '5.15': {
    about: 'a restart policy other than `on-failure:5`',
    why: 'a service should be restarted however often it fails',
  },

  S1135: { about: 'a TODO comment' },
  S2260: { about: 'a Dockerfile that cannot be parsed', why: 'each syntax error has its own rule' },
  S6497: { about: 'an image pinned by digest', why: 'a digest makes the build reproducible' },
  S6574: { about: 'a space before the `=` of ARG or ENV', near: 'LegacyKeyValueFormat' },
  S6581: { about: 'an ENV variable that a later RUN unsets' },
  S7018: { about: 'unsorted packages' },
  S7020: { about: 'a long RUN instruction' },
  S7026: { about: 'a download with wget or curl instead of ADD', why: 'either can be the right choice' },
  S8431: { about: 'an image with a tag and a digest', why: 'the tag shows readers which version the digest is' },

  SC1004: { about: 'a backslash at the end of a line in single quotes' },
  SC1008: { about: 'a `#!` line with an unknown shell' },
  SC1071: { about: 'a script for a shell other than sh, bash, dash or ksh' },
  SC1090: {
    about: 'a sourced file whose name is not a constant',
    why: 'it only says that ShellCheck could not read the file',
  },
  SC1091: { about: 'a sourced file that was not read', why: 'it only says that ShellCheck could not read the file' },
  SC1094: { about: 'a sourced file that cannot be parsed' },
  SC2002: { about: '`cat` with a single file in front of a pipe', why: 'it is off by default in ShellCheck' },
  SC2029: { about: 'a variable that expands before `ssh` runs the command' },
  SC2039: { about: 'a feature that sh does not have', why: 'ShellCheck split it into the codes from SC3001 on' },
  SC2087: { about: 'a variable that expands before `ssh` reads the heredoc' },
  SC2123: { about: 'PATH used as an ordinary variable' },
  SC2165: { about: 'nested loops with the same variable' },
  SC2167: { about: 'nested loops with the same variable' },
  SC2169: { about: 'a feature that dash does not have', why: 'ShellCheck split it into the codes from SC3001 on' },
  SC2184: { about: 'an unquoted array index in `unset`' },
  SC2186: { about: '`tempfile` instead of `mktemp`' },
  SC2187: {
    about: 'an ash script that is checked as a dash script',
    why: 'it only says what ShellCheck does',
  },
  SC2230: { about: '`which` instead of `command -v`', why: 'it is off by default in ShellCheck' },
  SC2236: { about: '`! -z` instead of `-n`', why: 'it is off by default in ShellCheck' },
  SC2237: { about: '`! -n` instead of `-z`', why: 'it is off by default in ShellCheck' },
  SC2244: { about: '`[ "$x" ]` without `-n`', why: 'it is off by default in ShellCheck' },
  SC2248: { about: 'an unquoted variable that does not need quotes', why: 'it is off by default in ShellCheck' },
  SC2249: { about: '`case` without a default', why: 'it is off by default in ShellCheck' },
  SC2250: { about: 'a variable without braces', why: 'it is off by default in ShellCheck' },
  SC2292: { about: '`[ ]` instead of `[[ ]]`', why: 'it is off by default in ShellCheck' },
  SC2310: {
    about: 'a function in a condition, where `set -e` has no effect',
    why: 'it is off by default in ShellCheck',
  },
  SC2311: { about: 'a function in `$(…)`, where `set -e` has no effect', why: 'it is off by default in ShellCheck' },
  SC2312: { about: 'a command whose exit status is lost', why: 'it is off by default in ShellCheck' },
};
