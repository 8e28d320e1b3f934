/**
 * Features beyond POSIX.1-2024, and what happens in shells that lack them: found by running dash 0.5.12 (Debian 12), the ash of
 * BusyBox 1.35 and bash 5.2 as sh, and from the changes of dash 0.5.13 and bash 5.1; November 2026.
 */
export interface ShellFeatureRow {
  /** The codes of ShellCheck. */
  readonly codes: readonly string[];
  /** Its name, as a noun phrase. */
  readonly name: string;
  /** What happens in dash; absent if dash supports it. */
  readonly dash?: string;
  /** Null: dash has supported it since 0.5.13. */
  readonly newerDash?: null;
  /** What happens in the ash of BusyBox; absent if it supports it, or if its versions differ. */
  readonly ash?: string;
  /** What happens in a bash older than 5.1 that runs as sh. */
  readonly olderBash?: string;
  /** What works in every shell, in the imperative. */
  readonly instead: string;
}

const SYNTAX = 'the script stops with a syntax error';
const SUBSTITUTION = 'the script stops with `Bad substitution`';
const ARITHMETIC = 'the script stops with an arithmetic error';
const TEST = '`[` prints an error and the test is false';
const NOT_FOUND = 'there is no such command';
const OPTION = 'the command fails with `Illegal option`';

/** The same effect in dash and ash. */
function both(effect: string): { readonly dash: string; readonly ash: string } {
  return { dash: effect, ash: effect };
}

export const SHELL_FEATURES = {
  'process substitution': {
    codes: ['SC3001'],
    name: 'process substitution',
    dash: SYNTAX,
    olderBash: SYNTAX,
    instead: 'use a pipe or a temporary file',
  },
  'extended glob': {
    codes: ['SC3002'],
    name: 'an extended glob',
    ...both(SYNTAX),
    instead: 'list the patterns one by one, or use `find`',
  },
  'dollar quotes': {
    codes: ['SC3003'],
    name: "`$'…'`",
    dash: 'the `$` stays in the text, and escapes are not interpreted',
    newerDash: null,
    instead: "use `printf`: `$(printf '\\t')`",
  },
  'translated string': {
    codes: ['SC3004'],
    name: '`$"…"`',
    ...both('the `$` becomes part of the text'),
    instead: 'remove the `$` before the quotes',
  },
  'counting loop': {
    codes: ['SC3005'],
    name: '`for ((…))`',
    ...both(SYNTAX),
    instead: 'use `for i in $(seq 1 10)`, or `while` with `$((…))`',
  },
  'arithmetic command': {
    codes: ['SC3006'],
    name: '`((…))` as a command',
    ...both('it is read as two nested subshells, and the expression is run as a command'),
    instead: 'use `$((…))` in an assignment, or `[` with an operator such as `-gt`',
  },
  'bracket arithmetic': {
    codes: ['SC3007'],
    name: '`$[…]`',
    ...both('it is not expanded'),
    instead: 'use `$((…))`',
  },
  select: {
    codes: ['SC3008'],
    name: '`select`',
    ...both(SYNTAX),
    instead: 'use `read` in a `while` loop',
  },
  'brace expansion': {
    codes: ['SC3009'],
    name: 'brace expansion',
    ...both('the braces are not expanded'),
    instead: 'write out each word, or use `seq` for numbers',
  },
  'unexpanded braces': {
    codes: ['SC3009'],
    name: 'brace expansion',
    instead: 'write out each word, or use `seq` for numbers',
  },
  'double brackets': {
    codes: ['SC3010'],
    name: '`[[ … ]]`',
    dash: '`[[` is not found, which counts as false',
    instead: 'use `[ … ]`, with quoted variables and `=`; use `case` for patterns',
  },
  'here-string': {
    codes: ['SC3011'],
    name: '`<<<`',
    ...both(SYNTAX),
    instead: "use a pipe: `printf '%s\\n' … |`",
  },
  'string order': {
    codes: ['SC3012'],
    name: 'string comparison by order',
    instead: 'compare numbers with `-lt` and `-gt`; for versions use `sort -V` or `dpkg --compare-versions`',
  },
  'double equals': {
    codes: ['SC3014'],
    name: '`==` in `[`',
    dash: TEST,
    instead: 'use `=`',
  },
  'regular expression': {
    codes: ['SC3015'],
    name: '`=~`',
    ...both(TEST),
    instead: 'use `case`, or `grep -Eq`',
  },
  'test -v': { codes: ['SC3016'], name: '`-v` in a test', ...both(TEST), instead: 'use `[ -n "${NAME+x}" ]`' },
  'test -a': { codes: ['SC3017'], name: '`-a` before a file', ...both(TEST), instead: 'use `-e`' },
  'test -o': {
    codes: ['SC3062'],
    name: '`-o` before an option',
    ...both(TEST),
    instead: 'check `$-`: `case $- in *e*) … esac`',
  },
  'test -R': { codes: ['SC3063'], name: '`-R` in a test', ...both(TEST), instead: 'remove the test' },
  'test -N': { codes: ['SC3064'], name: '`-N` in a test', ...both(TEST), instead: 'compare with `find -newer`' },
  'test -k': { codes: ['SC3065'], name: '`-k` in a test', instead: 'use `find … -perm -1000`' },
  'test -G': { codes: ['SC3066'], name: '`-G` in a test', instead: 'use `stat`, or `find … -group`' },
  'test -O': { codes: ['SC3067'], name: '`-O` in a test', instead: 'use `stat`, or `find … -user`' },
  increment: { codes: ['SC3018'], name: '`++` and `--`', dash: ARITHMETIC, instead: 'use `i=$((i + 1))`' },
  'prefix increment': {
    codes: ['SC3018'],
    name: '`++` and `--`',
    dash: 'it is read as two signs, and the variable keeps its value',
    instead: 'use `i=$((i + 1))`',
  },
  power: { codes: ['SC3019'], name: '`**`', dash: ARITHMETIC, instead: 'multiply, or use `awk`' },
  'number base': {
    codes: ['SC3052'],
    name: 'a number with a base',
    dash: ARITHMETIC,
    instead: 'use `0x…` for hexadecimal and `0…` for octal numbers',
  },
  'both outputs': {
    codes: ['SC3020'],
    name: '`&>`',
    dash: 'the command runs in the background, its exit status is lost and its output is not redirected',
    instead: 'use `> file 2>&1`',
  },
  'both outputs appended': {
    codes: [],
    name: '`&>>`',
    dash: 'the command runs in the background, its exit status is lost and its output is not redirected',
    ash: SYNTAX,
    instead: 'use `>> file 2>&1`',
  },
  'both outputs to a file': {
    codes: ['SC3021'],
    name: '`>&` before a file name',
    dash: 'the script stops with `Bad fd number`',
    instead: 'use `> file 2>&1`',
  },
  'named descriptor': {
    codes: ['SC3022'],
    name: 'a variable for a file descriptor',
    ...both('the braces with the name become an argument'),
    instead: 'use a number from 3 to 9',
  },
  'large descriptor': {
    codes: ['SC3023'],
    name: 'a file descriptor above 9',
    dash: 'the number becomes an argument',
    instead: 'use a number from 3 to 9',
  },
  'network path': {
    codes: ['SC3025'],
    name: '`/dev/tcp` and `/dev/udp`',
    ...both('it is an ordinary path, and the file does not exist'),
    instead: 'use `nc`, `curl` or `wget`',
  },
  'appending assignment': {
    codes: ['SC3024'],
    name: '`+=`',
    ...both('it is run as a command, which is not found, and the variable keeps its value'),
    instead: 'use `NAME="$NAME…"`',
  },
  array: {
    codes: ['SC3030'],
    name: 'an array',
    ...both(SYNTAX),
    instead: 'use `set -- …` and `"$@"`',
  },
  'array element': {
    codes: [],
    name: 'an array',
    ...both('it is run as a command, which is not found'),
    instead: 'use separate variables',
  },
  'caret in brackets': {
    codes: ['SC3026'],
    name: '`[^…]`',
    dash: '`^` is treated as one of the characters',
    instead: 'use `[!…]`',
  },
  'bash variable': {
    codes: ['SC3028'],
    name: 'a bash variable',
    ...both('the variable is empty'),
    instead: 'use a command instead: `id -u`, `hostname`, `uname -m`, `date +%s`',
  },
  'random number': {
    codes: ['SC3028'],
    name: 'a bash variable',
    dash: 'the variable is empty',
    instead: 'use `shuf -i 0-32767 -n 1`, or read from /dev/urandom',
  },
  'variable of the environment': {
    codes: ['SC3028'],
    name: 'a bash variable',
    instead: 'use a command instead, such as `hostname`',
  },
  'pipe of both outputs': { codes: ['SC3029'], name: '`|&`', ...both(SYNTAX), instead: 'use `2>&1 |`' },
  coprocess: { codes: ['SC3032'], name: '`coproc`', ...both(NOT_FOUND), instead: 'use a named pipe (`mkfifo`)' },
  'function name': {
    codes: ['SC3033'],
    name: 'a function name with characters other than letters, digits and `_`',
    ...both(SYNTAX),
    instead: 'use `_` in the name',
  },
  'function keyword': { codes: [], name: '`function`', dash: SYNTAX, instead: 'use `name() { …; }`' },
  'file substitution': {
    codes: ['SC3034'],
    name: '`$(< file)`',
    dash: 'the result is empty',
    instead: 'use `$(cat file)`',
  },
  'file in backticks': {
    codes: ['SC3035'],
    name: '`<` alone in backticks',
    dash: 'the result is empty',
    instead: 'use `$(cat file)`',
  },
  'echo flag': {
    codes: ['SC3037'],
    name: 'an option of `echo`',
    dash: '`echo` prints the option',
    instead: "use `printf`: `printf 'a\\tb\\n'`",
  },
  'echo -n': { codes: ['SC3037'], name: 'an option of `echo`', instead: "use `printf`: `printf '%s' …`" },
  'exec flag': {
    codes: ['SC3038'],
    name: 'an option of `exec`',
    dash: 'the option is treated as the program',
    instead: 'use `exec` without options, or `env -i`',
  },
  let: { codes: ['SC3039'], name: '`let`', dash: NOT_FOUND, instead: 'use `NAME=$((…))`' },
  pipefail: {
    codes: ['SC3040'],
    name: '`pipefail`',
    dash: 'the script stops with `Illegal option`',
    newerDash: null,
    instead: 'use `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`, or no pipe',
  },
  'shell option': {
    codes: ['SC3040'],
    name: 'this option of `set -o`',
    dash: 'the script stops with `Illegal option`',
    instead: 'remove it',
  },
  'common shell option': { codes: ['SC3040'], name: 'this option of `set -o`', instead: 'remove it' },
  'set letter': {
    codes: ['SC3041'],
    name: 'this letter of `set`',
    ...both('the script stops with `Illegal option`'),
    instead: 'remove it',
  },
  'common set letter': { codes: ['SC3041'], name: 'this letter of `set`', instead: 'remove it' },
  'long set option': {
    codes: ['SC3042'],
    name: 'a long option of `set`',
    ...both('the script stops with `Illegal option`'),
    instead: 'use `set -o NAME`',
  },
  local: { codes: ['SC3043'], name: '`local`', instead: 'use names that no other function uses' },
  'bash builtin': {
    codes: ['SC3044'],
    name: 'a bash builtin',
    ...both(NOT_FOUND),
    instead: 'avoid it',
  },
  'bash flag': {
    codes: ['SC3045'],
    name: 'a bash option',
    ...both(OPTION),
    instead: 'avoid it',
  },
  'ash flag': { codes: ['SC3045'], name: 'a bash option', dash: OPTION, instead: 'avoid it' },
  'type flag': {
    codes: ['SC3045'],
    name: 'an option of `type`',
    dash: '`type` treats the option as a name, does not find it and fails',
    instead: 'use `command -v`',
  },
  'common flag': { codes: ['SC3045'], name: 'a bash option', instead: 'avoid it' },
  'printf variable': {
    codes: ['SC3045'],
    name: '`printf -v`',
    ...both('the variable is not set'),
    instead: 'use `NAME=$(printf …)`',
  },
  source: { codes: ['SC3046'], name: '`source`', dash: NOT_FOUND, instead: 'use `.`' },
  'error trap': {
    codes: ['SC3047'],
    name: 'a trap on ERR',
    dash: '`trap` fails with `bad trap`',
    instead: 'use `set -e` and a trap on EXIT',
  },
  'debug trap': {
    codes: ['SC3047'],
    name: 'a trap on DEBUG or RETURN',
    ...both('`trap` fails'),
    instead: 'use a trap on EXIT',
  },
  'signal prefix': {
    codes: ['SC3048'],
    name: 'the prefix SIG in a trap',
    dash: '`trap` fails with `bad trap`',
    instead: 'remove `SIG`',
  },
  'lowercase signal': { codes: ['SC3049'], name: 'a signal in lowercase', instead: 'use upper case' },
  'printf %q': {
    codes: ['SC3050'],
    name: '`%q`',
    ...both('`printf` fails'),
    instead: 'quote the text where it is used',
  },
  'indirect expansion': {
    codes: ['SC3053'],
    name: '`${!NAME}`',
    ...both(SUBSTITUTION),
    instead: 'use `eval` with a name that is known to be safe',
  },
  'array keys': { codes: ['SC3053', 'SC3055'], name: '`${!NAME[@]}`', ...both(SUBSTITUTION), instead: 'avoid arrays' },
  'names by prefix': {
    codes: ['SC3053', 'SC3056'],
    name: '`${!PREFIX*}`',
    ...both(SUBSTITUTION),
    instead: 'use `env | grep ^PREFIX`',
  },
  'array reference': {
    codes: ['SC3054'],
    name: 'an array',
    ...both(SUBSTITUTION),
    instead: 'use `set -- …` and `"$@"`',
  },
  'array length': { codes: [], name: 'an array', ...both(SUBSTITUTION), instead: 'use `set -- …` and `$#`' },
  substring: {
    codes: ['SC3057'],
    name: '`${NAME:OFFSET}`',
    dash: SUBSTITUTION,
    instead: 'use `${NAME#…}` and `${NAME%…}`, or `cut -c`',
  },
  'positional operation': {
    codes: ['SC3058'],
    name: 'an operation on all arguments',
    instead: 'use a loop: `for arg do …`',
  },
  'letter case': { codes: ['SC3059'], name: '`${NAME^^}` and `${NAME,,}`', ...both(SUBSTITUTION), instead: 'use `tr`' },
  replacement: {
    codes: ['SC3060'],
    name: '`${NAME/TEXT/NEW}`',
    dash: SUBSTITUTION,
    instead: 'use `sed`, or `${NAME#…}` and `${NAME%…}` at the ends',
  },
  'anchored replacement': {
    codes: ['SC3060'],
    name: '`${NAME/#TEXT/NEW}`',
    dash: SUBSTITUTION,
    ash: 'the `#` or `%` is treated as part of the text',
    instead: 'use `${NAME#…}` and `${NAME%…}`',
  },
  transformation: { codes: [], name: '`${NAME@…}`', ...both(SUBSTITUTION), instead: 'avoid it' },
  'read without a name': {
    codes: ['SC3061'],
    name: '`read` without a name',
    dash: '`read` fails with `arg count`',
    instead: 'give it a name: `read -r REPLY`',
  },
  'case fall-through': {
    codes: [],
    name: '`;&` and `;;&`',
    ...both(SYNTAX),
    newerDash: null,
    instead: 'repeat the commands',
  },
} as const satisfies Readonly<Record<string, ShellFeatureRow>>;

export type ShellFeatureName = keyof typeof SHELL_FEATURES;
