import { expand } from '../../parse/dockerfile/expand.ts';
import type { KeyValue } from './dockerfile-types.ts';
import { type GlobalScope, VariableNode } from './scope.ts';
import type { StageNode } from './stage-node.ts';

/** Declares the names that ARG and ENV give, with the values that the build gives them. */
export class Declarations {
  readonly #globals: GlobalScope;
  readonly #buildArgs: ReadonlyMap<string, string> | undefined;
  readonly #escape: '\\' | '`';

  constructor(globals: GlobalScope, buildArgs: ReadonlyMap<string, string> | undefined, escaper: '\\' | '`') {
    this.#globals = globals;
    this.#buildArgs = buildArgs;
    this.#escape = escaper;
  }

  /** ARG above the first FROM. */
  global(pair: KeyValue): void {
    const { name, value } = pair;
    const given = this.#buildArgs?.get(name);
    const fallback =
      value === undefined || value.variables.length === 0
        ? value?.value
        : expand(value.raw, { escape: this.#escape, lookup: (other) => this.#globals.lookupDefault(other) }).value;
    const hasValue = given !== undefined || value !== undefined;
    this.#globals.variables.set(name, new VariableNode(name, 'arg', pair, given ?? value?.value, hasValue, fallback));
  }

  /** ARG in a stage: a build argument wins over its own default, and without one it takes the global default. */
  arg(pair: KeyValue, stage: StageNode): void {
    const given = this.#buildArgs?.get(pair.name);
    const global = pair.value ? undefined : this.#globals.variables.get(pair.name);
    const value = given ?? (pair.value ? pair.value.value : global?.value);
    const hasValue = given !== undefined || pair.value !== undefined || global?.hasValue === true;
    stage.scope.declare(new VariableNode(pair.name, 'arg', pair, value, hasValue));
  }

  env(pair: KeyValue, stage: StageNode): void {
    stage.scope.declare(new VariableNode(pair.name, 'env', pair, pair.value?.value, pair.value !== undefined));
  }
}
