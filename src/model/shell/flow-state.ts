import { ARRAY, eitherOf, type KnownValue, sameValue, TAME, UNKNOWN, WORD } from './known-value.ts';

/** What is known of the variables that the script has not set itself. */
export type Outside = (name: string) => KnownValue;

/** Variables that hold a number, positional ones aside. */
const NUMBERS: ReadonlySet<string> = new Set(
  '? # $ ! - UID EUID PPID RANDOM SECONDS LINENO SHLVL LINES COLUMNS OPTIND BASHPID'.split(' '),
);

/** Arrays that bash sets. */
const SHELL_ARRAYS: ReadonlySet<string> = new Set(
  'BASH_ARGC BASH_ARGV BASH_LINENO BASH_REMATCH BASH_SOURCE BASH_VERSINFO DIRSTACK FUNCNAME GROUPS MAPFILE PIPESTATUS'.split(
    ' ',
  ),
);

/** Paths and names of the system: without blanks in an image. */
const OF_SYSTEM: ReadonlySet<string> = new Set(
  'HOME HOSTNAME HOSTTYPE LOGNAME MACHTYPE OSTYPE PATH PWD OLDPWD SHELL USER'.split(' '),
);

/** A name that neither the script nor what holds it sets. */
export function unsetValue(name: string): KnownValue {
  if (NUMBERS.has(name)) return WORD;
  if (SHELL_ARRAYS.has(name)) return ARRAY;
  return OF_SYSTEM.has(name) ? TAME : UNKNOWN;
}

/** The variables of a shell at one point of a script; never changed. */
export class FlowState {
  readonly #outside: Outside;
  readonly #values: ReadonlyMap<string, KnownValue>;

  constructor(outside: Outside, values: ReadonlyMap<string, KnownValue> = new Map()) {
    this.#outside = outside;
    this.#values = values;
  }

  get(name: string): KnownValue {
    return this.#values.get(name) ?? this.#outside(name);
  }

  with(name: string, value: KnownValue): FlowState {
    if (sameValue(this.get(name), value) && this.get(name).quotes === value.quotes) return this;
    return new FlowState(this.#outside, new Map(this.#values).set(name, value));
  }

  /** What holds on both of two paths. */
  or(other: FlowState): FlowState {
    if (other === this) return this;
    const values = new Map<string, KnownValue>();
    for (const name of new Set([...this.#values.keys(), ...other.#values.keys()]))
      values.set(name, eitherOf(this.get(name), other.get(name)));
    return new FlowState(this.#outside, values);
  }

  equals(other: FlowState): boolean {
    if (other === this) return true;
    const names = new Set([...this.#values.keys(), ...other.#values.keys()]);
    return [...names].every((name) => sameValue(this.get(name), other.get(name)));
  }
}

/** A state, or undefined where no path leads. */
export type Reached = FlowState | undefined;

/** What holds where several paths meet. */
export function meet(...states: readonly Reached[]): Reached {
  return states.reduce((a, b) => (a && b ? a.or(b) : (a ?? b)), undefined);
}
