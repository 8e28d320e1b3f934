import type { Resolved } from '../../parse/dockerfile/expand.ts';
import type { SourceFile } from '../../text/source.ts';
import { baseSets } from './base-variables.ts';
import type { Base, KeyValue, Variable, VariableReference } from './dockerfile-types.ts';

/** A declared name; see {@link Variable}. */
export class VariableNode implements Variable {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly by: 'arg' | 'env';
  readonly pair: KeyValue;
  readonly value: string | undefined;
  readonly hasValue: boolean;
  /** The value with build arguments left out; undefined when there is none. */
  readonly defaultValue: string | undefined;

  constructor(
    name: string,
    by: 'arg' | 'env',
    pair: KeyValue,
    value: string | undefined,
    hasValue: boolean,
    defaultValue?: string | undefined,
  ) {
    this.file = pair.file;
    this.start = pair.start;
    this.end = pair.end;
    this.name = name;
    this.by = by;
    this.pair = pair;
    this.value = value;
    this.hasValue = hasValue;
    this.defaultValue = defaultValue;
  }
}

/** Resolves the names in a text. */
export interface NameSpace {
  lookup(name: string): Resolved;
  declaration(name: string): Variable | 'automatic' | 'base' | undefined;
}

/** Chains up to this length are walked; longer ones are copied when that costs less than walking them. */
const MAX_DEPTH = 64;
const UNSET: Resolved = { state: 'unset' };
const UNKNOWN: Resolved = { state: 'unknown' };
const OMISSIBLE: Resolved = { state: 'unknown', argument: true };

function resolved({ by, value, hasValue }: Variable): Resolved {
  if (value !== undefined) return { state: 'set', value };
  return by === 'arg' && !hasValue ? OMISSIBLE : UNKNOWN;
}

/** Whether a text uses an ARG without default, so a build may change it. */
export function dependsOnBuild(variables: readonly VariableReference[]): boolean {
  return variables.some(
    ({ declaration }) => typeof declaration === 'object' && declaration.by === 'arg' && !declaration.hasValue,
  );
}

/** The names of a stage: its own before those of its base. Each remembers when it was declared. */
export class Scope implements NameSpace {
  readonly #parent: Scope | undefined;
  readonly #depth: number;
  /** How many names the scopes below have, those that they share counted again. */
  readonly #below: number;
  readonly #own = new Map<string, Variable[]>();
  readonly #windows: boolean;
  /** The image or context at the bottom of the chain of local stages. */
  readonly #root: Base;

  constructor(parent: Scope | undefined, base: { readonly windows: boolean; readonly root: Base }) {
    this.#windows = base.windows;
    this.#root = base.root;
    const deep = parent !== undefined && parent.#depth >= MAX_DEPTH && parent.#depth ** 2 >= parent.#size;
    this.#parent = deep ? undefined : parent;
    this.#depth = deep || !parent ? 0 : parent.#depth + 1;
    this.#below = deep || !parent ? 0 : parent.#size;
    if (deep) for (const variable of parent.all().values()) this.declare(variable);
  }

  get #size(): number {
    return this.#below + this.#own.size;
  }

  declare(variable: Variable): void {
    const key = this.#key(variable.name);
    const versions = this.#own.get(key);
    if (versions) versions.push(variable);
    else this.#own.set(key, [variable]);
  }

  /** The variable of a name, as declared before an offset of the file. */
  find(name: string, before = Number.POSITIVE_INFINITY): Variable | undefined {
    const key = this.#key(name);
    for (let scope: Scope | undefined = this; scope; scope = scope.#parent) {
      const found = scope.#own.get(key)?.findLast(({ start }) => start < before);
      if (found) return found;
    }
    return undefined;
  }

  /** All names that are visible at the end. */
  all(): Map<string, Variable> {
    const scopes: Scope[] = [];
    for (let scope: Scope | undefined = this; scope; scope = scope.#parent) scopes.push(scope);
    const variables = new Map<string, Variable>();
    for (const scope of scopes.reverse()) {
      for (const versions of scope.#own.values()) {
        const last = versions.at(-1)!;
        variables.set(last.name, last);
      }
    }
    return variables;
  }

  lookup(name: string): Resolved {
    const found = this.find(name);
    if (found) return resolved(found);
    if (/^[^\p{L}_]/u.test(name)) return UNSET;
    return this.#baseSets(name) === false ? UNSET : UNKNOWN;
  }

  declaration(name: string): Variable | 'base' | undefined {
    return this.find(name) ?? (this.#baseSets(name) ? 'base' : undefined);
  }

  #baseSets(name: string): boolean | undefined {
    return name === 'PATH' && !this.#windows ? true : baseSets(this.#root, name);
  }

  /** Windows does not distinguish names by case. */
  #key(name: string): string {
    return this.#windows ? name.toUpperCase() : name;
  }
}

/** The names that FROM and global ARGs see. */
export class GlobalScope implements NameSpace {
  readonly variables = new Map<string, VariableNode>();
  readonly #automatic: ReadonlyMap<string, string>;

  /** @param automatic the ARGs that the builder sets itself, with values that a common build gives them. */
  constructor(automatic: ReadonlyMap<string, string>) {
    this.#automatic = automatic;
  }

  lookup(name: string): Resolved {
    const found = this.variables.get(name);
    if (found) return resolved(found);
    return this.#automatic.has(name) ? UNKNOWN : UNSET;
  }

  /** As without build arguments: those without a default are empty. */
  lookupDefault(name: string): Resolved {
    const found = this.variables.get(name);
    const value = found ? found.defaultValue : this.#automatic.get(name);
    return value === undefined ? UNSET : { state: 'set', value };
  }

  declaration(name: string): Variable | 'automatic' | undefined {
    return this.variables.get(name) ?? (this.#automatic.has(name) ? 'automatic' : undefined);
  }
}
