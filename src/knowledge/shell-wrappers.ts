/** The arguments of a program that runs another program. */
export interface Wrapper {
  /** Options whose value is the next word. */
  readonly valued?: readonly string[];
  /** The number of plain arguments before the wrapped program: the duration of timeout, the user of gosu. */
  readonly operands?: number;
  /** Whether `NAME=value` words may come before the wrapped program. */
  readonly assigns?: boolean;
  /** Options with which it does not run a program: `command -v`. */
  readonly alone?: readonly string[];
}

/** Programs that run the rest of their arguments as a command. From their manual pages (coreutils, util-linux, sudo, GNU findutils, tini, dumb-init; 2025). */
export const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  [
    'sudo',
    {
      valued: [
        '-u',
        '-g',
        '-h',
        '-p',
        '-C',
        '-r',
        '-t',
        '-T',
        '-U',
        '-D',
        '-R',
        '--user',
        '--group',
        '--host',
        '--prompt',
        '--close-from',
        '--role',
        '--type',
        '--other-user',
        '--chdir',
        '--chroot',
        '--command-timeout',
      ],
      assigns: true,
      alone: ['-l', '-v', '-k', '-K', '-V', '-e', '--list', '--validate', '--version', '--edit'],
    },
  ],
  ['doas', { valued: ['-u', '-C', '-a'], alone: ['-L'] }],
  ['env', { valued: ['-u', '-C', '--unset', '--chdir'], assigns: true, alone: ['-S', '--split-string'] }],
  ['command', { alone: ['-v', '-V'] }],
  ['builtin', {}],
  ['exec', { valued: ['-a'] }],
  ['time', { valued: ['-f', '-o', '--format', '--output'] }],
  ['nice', { valued: ['-n', '--adjustment'] }],
  ['ionice', { valued: ['-c', '-n', '-t', '--class', '--classdata'], alone: ['-p', '-P', '-u'] }],
  ['chrt', { valued: ['-T', '-P', '-D'], operands: 1, alone: ['-p', '-m'] }],
  ['taskset', { operands: 1, alone: ['-p'] }],
  ['nohup', {}],
  ['setsid', {}],
  ['stdbuf', { valued: ['-i', '-o', '-e', '--input', '--output', '--error'] }],
  ['timeout', { valued: ['-s', '-k', '--signal', '--kill-after'], operands: 1 }],
  [
    'xargs',
    {
      valued: [
        '-I',
        '-n',
        '-P',
        '-d',
        '-L',
        '-s',
        '-E',
        '-a',
        '--arg-file',
        '--delimiter',
        '--max-args',
        '--max-chars',
        '--max-lines',
        '--max-procs',
        '--process-slot-var',
      ],
    },
  ],
  ['chroot', { operands: 1 }],
  ['gosu', { operands: 1 }],
  ['su-exec', { operands: 1 }],
  [
    'setpriv',
    {
      valued: [
        '--reuid',
        '--regid',
        '--groups',
        '--inh-caps',
        '--ambient-caps',
        '--bounding-set',
        '--securebits',
        '--pdeathsig',
        '--selinux-label',
        '--apparmor-profile',
      ],
    },
  ],
  ['tini', { valued: ['-p', '-e'] }],
  ['tini-static', { valued: ['-p', '-e'] }],
  ['dumb-init', { valued: ['-r', '--rewrite'] }],
  ['catatonit', {}],
  [
    'flock',
    { valued: ['-w', '-E', '--timeout', '--wait', '--conflict-exit-code'], operands: 1, alone: ['-c', '--command'] },
  ],
  ['eatmydata', {}],
  ['fakeroot', { valued: ['-l', '-s', '-i', '-b', '--lib', '--faked'] }],
  ['linux32', {}],
  ['linux64', {}],
  ['busybox', { alone: ['--install', '--list', '--list-full', '--help'] }],
]);

/** Programs that run sh scripts. */
export const POSIX_SHELLS: ReadonlySet<string> = new Set(['sh', 'dash', 'ash']);

/** Programs that run bash scripts. */
export const BASH_SHELLS: ReadonlySet<string> = new Set(['bash', 'rbash']);

/** Programs that run PowerShell scripts. */
export const POWERSHELLS: ReadonlySet<string> = new Set(['powershell', 'pwsh', 'powershell.exe', 'pwsh.exe']);

/** Programs that run batch scripts. */
export const CMD_SHELLS: ReadonlySet<string> = new Set(['cmd', 'cmd.exe']);
