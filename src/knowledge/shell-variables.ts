// From POSIX.1-2024 (2.5.3 and 8.3), the bash 5.3 manual ("Shell Variables") and dash(1), 2026.

const NAMES =
  'PATH IFS HOME USER LOGNAME SHELL TERM DISPLAY MAIL LANG LANGUAGE TZ PS0 PS1 PS2 PS3 PS4 PWD OLDPWD CDPATH ENV BASH_ENV TMPDIR ' +
  'LD_LIBRARY_PATH PROMPT_COMMAND REPLY LINES COLUMNS INPUTRC GLOBIGNORE COMPREPLY TIMEFORMAT FIGNORE TMOUT UID EUID PPID RANDOM ' +
  'SECONDS LINENO SHELLOPTS BASHOPTS HOSTNAME';
const SHELL_VARIABLES: ReadonlySet<string> = new Set(NAMES.split(' '));
/** Families of names: `LC_ALL`, `OPTIND`, `HISTFILE`, `COMP_WORDS`, `MAILPATH`. */
const FAMILIES = /^(?:LC_|OPT|HIST|COMP_|MAIL)/;

/** Whether the shell itself sets or reads a variable, so that it matters even if the script does not use it. */
export function isShellVariable(name: string): boolean {
  return SHELL_VARIABLES.has(name) || FAMILIES.test(name);
}
