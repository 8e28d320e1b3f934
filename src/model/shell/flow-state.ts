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

/** A value that was set after those of a map. */
interface Recent {
  readonly name: string;
  readonly value: KnownValue;
  readonly before: Recent | undefined;
  readonly depth: number;
}

/** So many values are looked through one by one; a map is made when they are more. */
const MAX_RECENT = 48;

/** The variables of a shell at one point of a script; never changed. */
export class FlowState {
  readonly #outside: Outside;
  readonly #values: ReadonlyMap<string, KnownValue>;
  readonly #recent: Recent | undefined;

  constructor(outside: Outside, values: ReadonlyMap<string, KnownValue> = new Map(), recent?: Recent) {
    this.#outside = outside;
    this.#values = values;
    this.#recent = recent;
  }

  get(name: string): KnownValue {
    for (let recent = this.#recent; recent; recent = recent.before) if (recent.name === name) return recent.value;
    return this.#values.get(name) ?? this.#outside(name);
  }

  with(name: string, value: KnownValue): FlowState {
    const old = this.get(name);
    if (sameValue(old, value) && old.quotes === value.quotes) return this;
    const before = this.#recent;
    const depth = (before?.depth ?? 0) + 1;
    if (depth > MAX_RECENT) return new FlowState(this.#outside, this.#all().set(name, value));
    return new FlowState(this.#outside, this.#values, { name, value, before, depth });
  }

  /** What holds on both of two paths. */
  or(other: FlowState): FlowState {
    if (other === this) return this;
    const values = new Map<string, KnownValue>();
    for (const name of this.#names(other)) values.set(name, eitherOf(this.get(name), other.get(name)));
    return new FlowState(this.#outside, values);
  }

  equals(other: FlowState): boolean {
    if (other === this) return true;
    return [...this.#names(other)].every((name) => sameValue(this.get(name), other.get(name)));
  }

  #names(other: FlowState): ReadonlySet<string> {
    return new Set([...this.#all().keys(), ...other.#all().keys()]);
  }

  #all(): Map<string, KnownValue> {
    const values = new Map(this.#values);
    const later: Recent[] = [];
    for (let recent = this.#recent; recent; recent = recent.before) later.push(recent);
    for (const { name, value } of later.reverse()) values.set(name, value);
    return values;
  }
}

/** A state, or undefined where no path leads. */
export type Reached = FlowState | undefined;

/** What holds where several paths meet. */
export function meet(...states: readonly Reached[]): Reached {
  return states.reduce((a, b) => (a && b ? a.or(b) : (a ?? b)), undefined);
}
