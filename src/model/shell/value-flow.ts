import type { Assignment, Case, Command, Function as FunctionNode, If, ParsedScript, SyntaxNode, Word } from 'unbash';
import { forEachChild } from 'unbash';
import { effectOf, isDeclaring, localNames } from './command-effect.ts';
import { both, type Ends, Frames, meeting, NOWHERE } from './flow-frames.ts';
import { FlowState, meet, type Outside, type Reached } from './flow-state.ts';
import { eitherOf, type KnownValue, UNKNOWN } from './known-value.ts';
import type { VariableValues, WrittenCommand } from './syntax-types.ts';
import { assignedValue, assignmentIn, itemValue, readValue } from './word-value.ts';

/** More steps than any real script needs. */
const MAX_STEPS = 20_000;
const MAX_CALLS = 12;
const MAX_ROUNDS = 12;

class TooLong extends Error {}

/** What a script's variables hold where it reads them: all paths are followed, functions at their calls. */
export class ValueFlow implements VariableValues {
  readonly overArrays = new Set<Assignment>();
  readonly #read = new Map<SyntaxNode, KnownValue>();
  readonly #commandOf: (node: Command) => WrittenCommand;
  readonly #functions = new Map<string, FunctionNode>();
  readonly #called = new Set<FunctionNode>();
  readonly #calls: FunctionNode[] = [];
  #frames = new Frames();
  #steps = 0;
  #complete = true;
  readonly #cautious: boolean;

  /** @param cautious whether what follows `&&` or `||` may also run when the command before it was left out. */
  constructor(root: ParsedScript, outside: Outside, commandOf: (node: Command) => WrittenCommand, cautious: boolean) {
    this.#commandOf = commandOf;
    this.#cautious = cautious;
    try {
      const end = this.#subshell(root, new FlowState(outside));
      for (const node of this.#functions.values()) if (!this.#called.has(node)) this.#call(node, end);
    } catch (error) {
      // A stack overflow means that the script is too complex.
      if (!(error instanceof TooLong) && !(error instanceof RangeError)) throw error;
      this.#complete = false;
    }
  }

  /** The value of a variable where an expansion reads it, on any path; undefined if no path leads here, or the script is too complex. */
  at(expansion: SyntaxNode): KnownValue | undefined {
    return this.#complete ? this.#read.get(expansion) : undefined;
  }

  /** Runs a list in a shell of its own; returns where that shell ends. */
  #subshell(node: SyntaxNode, state: FlowState): Reached {
    const frames = this.#frames;
    this.#frames = new Frames();
    const frame = this.#frames.enter('shell');
    const { success, failure } = this.#run(node, state);
    this.#frames = frames;
    return meet(success, failure, frame.left);
  }

  #run(node: SyntaxNode, state: Reached): Ends {
    if (!state) return NOWHERE;
    if (this.#steps++ > MAX_STEPS) throw new TooLong();
    switch (node.type) {
      case 'Script':
      case 'CompoundList':
        return this.#list(node.commands, state);
      case 'Statement':
        if (!node.background) return this.#run(node.command, state);
        this.#subshell(node.command, state);
        return both(state);
      case 'AndOr':
        return this.#andOr(node.commands, node.operators, state);
      case 'Pipeline':
        return this.#pipeline(node.commands, node.prefixes.length, state);
      case 'Redirected':
        return this.#run(node.command, this.#expandAll(node.redirects, state));
      case 'BraceGroup':
        return this.#run(node.body, state);
      case 'Subshell':
      case 'Coproc':
        this.#subshell(node.body, state);
        return both(state);
      case 'Function':
        this.#functions.set(node.name.value, node);
        return both(state);
      case 'If':
        return this.#if(node, state);
      case 'While':
        return this.#loop(state, (head) => {
          const { success, failure } = this.#run(node.clause, head);
          const [into, out] = node.kind === 'while' ? [success, failure] : [failure, success];
          return { body: into && this.#run(node.body, into), out };
        });
      case 'For':
      case 'Select':
        return this.#for(node.name.value, node.type === 'For' ? node.wordlist : undefined, node, state);
      case 'ArithmeticFor': {
        const start = node.initialize ? this.#expand(node.initialize, state) : state;
        return this.#loop(start, (head) => {
          const tested = node.test ? this.#expand(node.test, head) : head;
          const body = this.#run(node.body, tested);
          const end = meet(body.success, body.failure);
          return { body: both(end && node.update ? this.#expand(node.update, end) : end), out: tested };
        });
      }
      case 'Case':
        return this.#case(node, state);
      case 'Command':
        return this.#command(node, state);
      default:
        return both(this.#expand(node, state));
    }
  }

  #list(commands: readonly SyntaxNode[], state: FlowState): Ends {
    let ends = both(state);
    for (const command of commands) ends = this.#run(command, meet(ends.success, ends.failure));
    return ends;
  }

  #andOr(commands: readonly SyntaxNode[], operators: readonly string[], state: FlowState): Ends {
    let { success, failure } = this.#run(commands[0]!, state);
    for (const [index, operator] of operators.entries()) {
      if (this.#cautious) success = failure = meet(success, failure);
      const next = this.#run(commands[index + 1]!, operator === '&&' ? success : failure);
      if (operator === '&&') [success, failure] = [next.success, meet(failure, next.failure)];
      else [success, failure] = [meet(success, next.success), next.failure];
    }
    return this.#cautious ? both(meet(success, failure)) : { success, failure };
  }

  #pipeline(commands: readonly SyntaxNode[], prefixes: number, state: FlowState): Ends {
    if (commands.length === 1) {
      const { success, failure } = this.#run(commands[0]!, state);
      return prefixes > 0 ? both(meet(success, failure)) : { success, failure };
    }
    for (const command of commands) this.#subshell(command, state);
    return both(state);
  }

  #if(node: If, state: FlowState): Ends {
    const ends: Ends[] = [];
    let { success, failure } = this.#run(node.clause, state);
    ends.push(this.#run(node.then, success));
    for (const branch of node.elif) {
      ({ success, failure } = this.#run(branch.clause, failure));
      ends.push(this.#run(branch.then, success));
    }
    ends.push(node.else ? this.#run(node.else, failure) : both(failure));
    return meeting(ends);
  }

  #case(node: Case, state: FlowState): Ends {
    const start = this.#expand(node.word, state);
    const ends: Ends[] = [];
    let falling: Reached;
    let complete = false;
    for (const { pattern, body, terminator } of node.items) {
      const before = this.#expandAll(pattern, start);
      const end = this.#run(body, meet(before, falling));
      falling = terminator === ';&' || terminator === ';;&' ? meet(end.success, end.failure) : undefined;
      ends.push(end);
      complete ||= pattern.some(({ text }) => text === '*');
    }
    return meeting(complete ? ends : [...ends, both(start)]);
  }

  #for(name: string, words: readonly Word[] | undefined, node: { readonly body: SyntaxNode }, state: FlowState): Ends {
    const start = this.#expandAll(words ?? [], state);
    const items = (words ?? []).map((word) => itemValue(word, start));
    const item = items.length > 0 ? items.reduce(eitherOf) : UNKNOWN;
    return this.#loop(start, (head) => ({ body: this.#run(node.body, head.with(name, item)), out: head }));
  }

  /** Runs a loop until nothing new is known at its head. */
  #loop(
    start: FlowState,
    round: (head: FlowState) => { readonly body: Ends | undefined; readonly out: Reached },
  ): Ends {
    let head = start;
    let end: Reached;
    for (let rounds = 0; rounds < MAX_ROUNDS; rounds++) {
      const frame = this.#frames.enter('loop');
      const { body, out } = round(head);
      this.#frames.end();
      end = meet(out, frame.left);
      const next = meet(head, body?.success, body?.failure, frame.again) ?? head;
      if (next.equals(head)) break;
      head = next;
    }
    return both(end);
  }

  #command(node: Command, state: FlowState): Ends {
    let known = state;
    for (const item of node.prefix) {
      known = this.#expand(item, known);
      if (item.type === 'Assignment' && !node.name) known = known.with(item.name, assignedValue(item, known));
    }
    if (!node.name) return both(this.#expandAll(node.suffix, known));
    known = this.#expand(node.name, known);
    const command = this.#commandOf(node);
    for (const item of node.suffix) {
      known = this.#expand(item, known);
      if (item.type === 'Word' && command.builtin === 'export') this.#note(item, known.get(item.value));
      if (item.type === 'Assignment' && isDeclaring(command)) known = known.with(item.name, assignedValue(item, known));
    }
    const called = command.name === undefined ? undefined : this.#functions.get(command.name);
    if (called) return both(this.#call(called, known));
    const { state: after, leaving } = effectOf(command, known);
    return leaving && this.#frames.leave(leaving, after) ? NOWHERE : both(after);
  }

  /** Runs the body of a function. */
  #call(node: FunctionNode, state: Reached): Reached {
    this.#called.add(node);
    if (!state || this.#calls.includes(node) || this.#calls.length >= MAX_CALLS) return state;
    const frame = this.#frames.enter('function');
    this.#calls.push(node);
    const { success, failure } = this.#run(node.body, state);
    this.#frames.end();
    this.#calls.pop();
    const end = meet(success, failure, frame.left);
    return end && localNames(node).reduce((known, name) => known.with(name, state.get(name)), end);
  }

  #expandAll(nodes: readonly SyntaxNode[], state: FlowState): FlowState {
    return nodes.reduce((known, node) => this.#expand(node, known), state);
  }

  /** Reads the variables of a word, a redirect or an expression, and carries out what it assigns. */
  #expand(node: SyntaxNode, state: FlowState): FlowState {
    switch (node.type) {
      case 'Assignment':
        if (node.value.type === 'Word' && !node.index && state.get(node.name).array) this.overArrays.add(node);
        break;
      case 'SimpleExpansion':
      case 'ParameterExpansion':
        this.#note(node, readValue(node, state));
        break;
      case 'CommandExpansion':
      case 'ProcessSubstitution':
      case 'ArithmeticCommandExpansion':
        if (node.script) this.#subshell(node.script, state);
        return state;
    }
    let known = state;
    forEachChild(node, (child) => {
      known = this.#expand(child, known);
    });
    const assigned = assignmentIn(node, known);
    return assigned ? known.with(assigned.name, assigned.value) : known;
  }

  #note(node: SyntaxNode, value: KnownValue): void {
    const before = this.#read.get(node);
    this.#read.set(node, before ? eitherOf(before, value) : value);
  }
}
