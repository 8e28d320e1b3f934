/** What is known of a code of another tool that no rule has. */
export interface ForeignSubject {
  /** What it is about, readable after a colon. */
  readonly about: string;
  /** Why no rule has it; undefined when nothing speaks against one. */
  readonly why?: string;
  /** The code of another tool for the nearest thing that a rule may find. */
  readonly near?: string;
}

const RETIRED = 'hadolint no longer reports it';
const WITHDRAWN = 'compose-lint withdrew it';
const NOT_IN_FILE = 'it is about the host and how images are handled, which no file shows';

/** By code, in the spelling of rules. Of public rule lists, in our own words; looked at 2026-11. */
export const FOREIGN_SUBJECTS: Readonly<Record<string, ForeignSubject>> = {
  DL1000: {
    about: 'a Dockerfile that hadolint cannot read',
    why: 'it has one for each mistake that makes a file unreadable',
  },
  DL3005: { about: 'packages upgraded with `apt-get`', why: RETIRED, near: 'avoid-apt-get-upgrade' },
  DL3017: { about: 'packages upgraded with `apk upgrade`', why: RETIRED, near: 'avoid-apk-upgrade' },
  DL3031: { about: 'packages upgraded with `yum update`', why: RETIRED, near: 'avoid-yum-update' },
  DL3039: { about: 'packages upgraded with `dnf update`', why: RETIRED, near: 'avoid-dnf-update' },

  'CL-0012': { about: 'no limit on the number of processes', why: WITHDRAWN, near: '5.29' },
  'CL-0015': { about: 'a health check that is switched off', why: WITHDRAWN },
  'CL-0023': { about: 'a check of its early versions', why: WITHDRAWN },

  aa93e17f: { about: 'COPY or ADD with `--chown`', why: 'setting the owner while copying is right' },
  b86987e1: { about: 'CMD or ENTRYPOINT in shell form', why: 'KICS replaced it by 34945ae8', near: '34945ae8' },
  c3e1b6ae: { about: 'secrets in a Dockerfile', why: 'KICS replaced it by f996f3cb', near: 'f996f3cb' },
  '5fa731ea': { about: 'a download of OpenSSL 3.0.0 to 3.0.5', why: 'infralint knows no vulnerabilities of programs' },
  bc2908f3: { about: 'a host port below 1024', why: 'web servers are published at 80 and 443' },
  '2fc99041': {
    about: 'a restart policy other than `on-failure:5`',
    why: 'a service should come back however often it fails',
  },

  'CIS-DI-0005': { about: 'Docker Content Trust switched off', why: NOT_IN_FILE },
  '4.4': { about: 'images scanned and rebuilt', why: NOT_IN_FILE },
  '4.5': { about: 'Docker Content Trust switched off', why: NOT_IN_FILE },
  '5.8': { about: 'a host port below 1024', why: 'web servers are published at 80 and 443' },
  '5.15': {
    about: 'a restart policy other than `on-failure:5`',
    why: 'a service should come back however often it fails',
  },

  S1135: { about: 'a TODO comment' },
  S2260: { about: 'a Dockerfile that cannot be parsed', why: 'each syntax error has a rule of its own' },
  S6497: { about: 'an image pinned by digest', why: 'a digest makes the build reproducible' },
  S6574: { about: 'a blank before the `=` of ARG or ENV', near: 'LegacyKeyValueFormat' },
  S6581: { about: 'a variable of ENV that a later RUN unsets' },
  S7018: { about: 'packages not sorted' },
  S7020: { about: 'a long RUN instruction' },
  S7026: { about: 'a download with wget or curl instead of ADD', why: 'both have their place' },
  S8431: { about: 'an image with a tag and a digest', why: 'the tag tells people what the digest is' },

  SC1004: { about: 'a backslash at the end of a line in single quotes' },
  SC1008: { about: 'a `#!` line with an unknown shell' },
  SC1071: { about: 'a script for a shell other than sh, bash, dash or ksh' },
  SC1090: {
    about: 'a sourced file whose name is not constant',
    why: 'ShellCheck could not read the file, which is not a flaw',
  },
  SC1091: { about: 'a sourced file that was not read', why: 'ShellCheck could not read the file, which is not a flaw' },
  SC1094: { about: 'a sourced file that cannot be parsed' },
  SC2002: { about: '`cat` of one file into a pipe', why: 'ShellCheck has it off by default' },
  SC2029: { about: 'a variable that expands before `ssh` runs the command' },
  SC2039: { about: 'a feature that sh does not have', why: 'ShellCheck has split it into the codes from SC3001 on' },
  SC2087: { about: 'a variable that expands before `ssh` reads the heredoc' },
  SC2123: { about: 'PATH used as a variable of the script' },
  SC2165: { about: 'nested loops with the same variable' },
  SC2167: { about: 'nested loops with the same variable' },
  SC2169: { about: 'a feature that dash does not have', why: 'ShellCheck has split it into the codes from SC3001 on' },
  SC2184: { about: 'an index in `unset` without quotes' },
  SC2186: { about: '`tempfile` instead of `mktemp`' },
  SC2187: {
    about: 'a script for ash, checked as one for dash',
    why: 'it says what ShellCheck does, which is not a flaw',
  },
  SC2230: { about: '`which` instead of `command -v`', why: 'ShellCheck has it off by default' },
  SC2236: { about: '`! -z` instead of `-n`', why: 'ShellCheck has it off by default' },
  SC2237: { about: '`! -n` instead of `-z`', why: 'ShellCheck has it off by default' },
  SC2244: { about: '`[ "$x" ]` without `-n`', why: 'ShellCheck has it off by default' },
  SC2248: { about: 'a variable without quotes that needs none', why: 'ShellCheck has it off by default' },
  SC2249: { about: '`case` without a default', why: 'ShellCheck has it off by default' },
  SC2250: { about: 'a variable without braces', why: 'ShellCheck has it off by default' },
  SC2292: { about: '`[ ]` instead of `[[ ]]`', why: 'ShellCheck has it off by default' },
  SC2310: {
    about: 'a function in a condition, where `set -e` does not count',
    why: 'ShellCheck has it off by default',
  },
  SC2311: { about: 'a function in `$(…)`, where `set -e` does not count', why: 'ShellCheck has it off by default' },
  SC2312: { about: 'a command whose exit status is lost', why: 'ShellCheck has it off by default' },
};
