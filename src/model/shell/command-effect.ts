import type { SyntaxNode } from 'unbash';
import { forEachChild } from 'unbash';
import type { Leaving } from './flow-frames.ts';
import type { FlowState } from './flow-state.ts';
import { ARRAY, INTEGER, TAME, UNKNOWN, WORD } from './known-value.ts';
import type { WrittenCommand, WrittenWord } from './syntax-types.ts';

/** What a command does to the variables of its shell, and whether the list continues after it. */
export interface Effect {
  readonly state: FlowState;
  readonly leaving?: Leaving;
}

const DECLARING: ReadonlySet<string | undefined> = new Set(['declare', 'export', 'local', 'readonly', 'typeset']);

/** Builtins that make a name a variable of the function around them. */
const LOCAL: ReadonlySet<string | undefined> = new Set(['declare', 'local', 'typeset']);

const LEAVING: ReadonlyMap<string | undefined, Leaving> = new Map([
  ['exit', 'exit'],
  ['return', 'return'],
  ['break', 'break'],
  ['continue', 'continue'],
]);

/** Whether the assignments among its arguments are carried out one after the other. */
export function isDeclaring({ builtin }: WrittenCommand): boolean {
  return DECLARING.has(builtin);
}

/** The effect of a builtin whose words have been read before. */
export function effectOf(command: WrittenCommand, state: FlowState): Effect {
  const { builtin: name } = command;
  if (DECLARING.has(name)) return { state: declared(command, state) };
  const leaving = LEAVING.get(name);
  if (leaving) return { state, leaving };
  switch (name) {
    case 'exec':
      return command.args.length > 0 ? { state, leaving: 'exit' } : { state };
    case 'unset':
      return { state: unknown(state, command.operands) };
    case 'read':
      return {
        state: command.hasFlag('a') ? arrays(state, command) : unknown(state.with('REPLY', UNKNOWN), named(command)),
      };
    case 'mapfile':
    case 'readarray':
      return { state: arrays(state, command) };
    case 'printf':
      return { state: command.hasFlag('v') ? unknown(state, command.operands.slice(0, 1)) : state };
    case 'getopts':
      return { state: unknown(state.with('OPTARG', UNKNOWN), command.operands.slice(1, 2)) };
    case 'let':
      return { state: numbers(state, command.args) };
    default:
      return { state };
  }
}

function named({ operands, builtin, name }: WrittenCommand): readonly WrittenWord[] {
  return builtin === name ? operands : operands.slice(1);
}

function unknown(state: FlowState, words: readonly WrittenWord[]): FlowState {
  return words.reduce((known, { text }) => (text ? known.with(text, UNKNOWN) : known), state);
}

function arrays(state: FlowState, command: WrittenCommand): FlowState {
  const name = named(command).at(-1)?.text ?? 'MAPFILE';
  return state.with(name, ARRAY);
}

function numbers(state: FlowState, words: readonly WrittenWord[]): FlowState {
  return words.reduce((known, { prefix }) => {
    const name = /^(?:\+\+|--)?([A-Za-z_]\w*)\s*(?:[-+*/%&|^]|<<|>>)?(?:=(?!=)|\+|-)/.exec(prefix)?.[1];
    return name ? known.with(name, WORD) : known;
  }, state);
}

function declared(command: WrittenCommand, state: FlowState): FlowState {
  if (command.builtin === 'export' && command.hasFlag('n')) return state;
  if (command.builtin !== 'local' && command.hasFlag('p', 'f')) return state;
  const integer = command.builtin !== 'export' && command.hasFlag('i');
  const array = command.builtin !== 'export' && command.hasFlag('a', 'A');
  let known = state;
  for (const { node, text } of command.args) {
    if (node.node.type === 'Assignment') {
      if (integer) known = known.with(node.node.name, INTEGER);
    } else if (text && /^[A-Za-z_]\w*$/.test(text)) {
      if (integer) known = known.with(text, INTEGER);
      else if (array) known = known.with(text, ARRAY);
      else known = known.with(text, nameOnly(command, known, text));
    }
  }
  return known;
}

/** The value of a variable that is declared without one. */
function nameOnly({ builtin }: WrittenCommand, state: FlowState, name: string) {
  const old = state.get(name);
  if (LOCAL.has(builtin) || old.array) return old.array ? old : UNKNOWN;
  return old.kind === 'word' ? { ...TAME, quotes: old.quotes } : old;
}

/** The names that a function keeps to itself. */
export function localNames(body: SyntaxNode): readonly string[] {
  const names: string[] = [];
  const look = (node: SyntaxNode): void => {
    if (node.type === 'Command' && LOCAL.has(node.name?.value))
      for (const word of node.args) names.push(word.type === 'Assignment' ? word.name : word.value);
    forEachChild(node, look);
  };
  look(body);
  return names;
}
