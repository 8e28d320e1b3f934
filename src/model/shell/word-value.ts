import type {
  Assignment,
  ParameterExpansionPart,
  Script,
  SimpleExpansionPart,
  SyntaxNode,
  Word,
  WordPart,
} from 'unbash';
import type { FlowState } from './flow-state.ts';
import { baseName } from './interpreter.ts';
import {
  ARRAY,
  EMPTY,
  hasQuotes,
  isPlain,
  joined,
  type KnownValue,
  literalValue,
  TAME,
  UNKNOWN,
  valueOf,
  WORD,
  WORDS,
} from './known-value.ts';

/** The value of a word that the shell does not split. */
export function wordValue(word: Word, state: FlowState): KnownValue {
  if (!word.parts) return withQuotes(literalValue(word.value), word.value, word);
  return partsValue(word.parts, state);
}

function partsValue(parts: readonly WordPart[], state: FlowState): KnownValue {
  let value = EMPTY;
  for (const part of parts) value = joined(value, partValue(part, state));
  return value;
}

function partValue(part: WordPart, state: FlowState): KnownValue {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return withQuotes(literalValue(part.value), part.value, part);
    case 'Glob':
    case 'ExtendedGlob':
      return WORDS;
    case 'BraceExpansion':
      // In an assignment it is text.
      return joined(WORD, partsValue(part.parts ?? [], state));
    case 'DoubleQuoted':
    case 'LocaleString': {
      const literal = part.parts.map((child) => (child.type === 'Literal' ? child.value : '')).join('');
      const values = part.parts.map((child) =>
        child.type === 'Literal' ? literalValue(child.value) : partValue(child, state),
      );
      return withQuotes(values.reduce(joined, EMPTY), literal, part);
    }
    case 'SimpleExpansion':
      return variableValue(part.text.slice(1), state);
    case 'ParameterExpansion':
      return parameterValue(part, state);
    case 'ArithmeticExpansion':
      return WORD;
    case 'CommandExpansion':
      return substitutionValue(part.script);
    case 'ProcessSubstitution':
      return UNKNOWN;
  }
}

function withQuotes(value: KnownValue, literal: string, node: SyntaxNode): KnownValue {
  return hasQuotes(literal) ? { ...value, quotes: new Set([...value.quotes, node]) } : value;
}

/** The value of `$name`, as it is assigned to another variable. */
function variableValue(name: string, state: FlowState): KnownValue {
  const { kind, quotes } = state.get(name);
  return quotes.size > 0 ? { ...UNKNOWN, kind, quotes } : valueOf(kind);
}

/** The value of `${name…}` as text: never quite sure where something is cut off or put in. */
function parameterValue(part: ParameterExpansionPart, state: FlowState): KnownValue {
  if (part.prefix === '#') return WORD;
  if (part.prefix || part.index) return UNKNOWN;
  return part.operation ? changedValue(part, state) : variableValue(part.parameter, state);
}

/** What the shell gets where it reads a variable: what is only cut off a plain word leaves one. */
export function readValue(node: SimpleExpansionPart | ParameterExpansionPart, state: FlowState): KnownValue {
  if (node.type === 'SimpleExpansion') return state.get(node.text.slice(1));
  if (node.prefix === '#') return WORD;
  if (node.prefix === '!') return UNKNOWN;
  const base = state.get(node.parameter);
  if (isPlain(base) || !node.operation) return base;
  return { ...changedValue(node, state), array: base.array };
}

const ASSIGNING = /^(?:[-+*/%&|^]|<<|>>)?=$/;

/** The variable that an expansion, an expression or a redirect sets, after its parts have been read. */
export function assignmentIn(
  node: SyntaxNode,
  state: FlowState,
): { readonly name: string; readonly value: KnownValue } | undefined {
  switch (node.type) {
    case 'ParameterExpansion': {
      const assigns = node.operation?.type === 'Default' && node.operation.operator.endsWith('=');
      return assigns ? { name: node.parameter, value: changedValue(node, state) } : undefined;
    }
    case 'ArithmeticBinary':
      return ASSIGNING.test(node.operator) && node.left.type === 'ArithmeticWord'
        ? { name: node.left.value, value: WORD }
        : undefined;
    case 'ArithmeticUnary':
      return /^(?:\+\+|--)$/.test(node.operator) && node.operand.type === 'ArithmeticWord'
        ? { name: node.operand.value, value: WORD }
        : undefined;
    case 'FileDescriptorVariable':
      return { name: node.name, value: WORD };
    default:
      return undefined;
  }
}

/** What is known of the result of `${name…}` with an operator. */
function changedValue({ parameter, operation }: ParameterExpansionPart, state: FlowState): KnownValue {
  const base = state.get(parameter);
  const certain = valueOf(base.kind === 'word' ? 'tame' : base.kind, base);
  switch (operation?.type) {
    case 'Default': {
      if (operation.operator.endsWith('?')) return certain;
      const other = wordValue(operation.operand, state);
      if (operation.operator.endsWith('+')) return other.kind === 'unknown' ? UNKNOWN : valueOf('words', other);
      return base.kind === 'unknown' || other.kind === 'unknown' ? valueOf('unknown', other) : joined(certain, other);
    }
    case 'Replace':
      // A list of commas or lines that is made one of words.
      return /\s/.test(operation.replacement.value) ? WORDS : certain;
    case 'Remove':
    case 'Slice':
    case 'CaseModification':
      return certain;
    default:
      return base.kind === 'unknown' || operation ? UNKNOWN : certain;
  }
}

/** Calls that print one word, and nothing else. */
const ONE_WORD =
  /^(?:nproc|arch|hostname|whoami|pwd|mktemp(?: -d)?|uname -[imnprs]|id -[gu]n?|id -n[gu]|date \+[%\w.:-]+|dpkg --print-architecture|apk --print-arch|dpkg-architecture -\S+|rpm -E \S+|lsb_release -(?:[cir]s|s[cir])|getconf \w+|git rev-parse(?: --short)? HEAD|wc -[clw]|go env \w+|(?:php|pecl|pg|python3)-?config --\w*dir|php-config --\S+-dir|php -r echo \w+;?)(?: |$)/;
/** Calls that print words to be split. */
const LISTS = /^(?:seq|apt-mark|apt-cache|pkg-config|pkgconf|\S+-config) /;
/** Ends of pipes that make lists. */
const LIST_ENDS = /^(?:sort|uniq|xargs)(?: |$)/;

/** What is known of the output of the command in a substitution. */
export function substitutionValue(script: Script | undefined): KnownValue {
  const only = script?.commands.length === 1 ? script.commands[0]!.command : undefined;
  if (only?.type === 'Pipeline') return LIST_ENDS.test(callOf(only.commands.at(-1))) ? WORDS : UNKNOWN;
  const call = callOf(only);
  if (ONE_WORD.test(call)) return TAME;
  return LISTS.test(call) ? WORDS : UNKNOWN;
}

/** The words of a simple command in one text, without quotes; empty for others. */
function callOf(command: SyntaxNode | undefined): string {
  if (command?.type !== 'Command' || !command.name) return '';
  const args = command.args.map((word) => (word.type === 'Word' ? word.value : word.text));
  return [baseName(command.name.value), ...args].join(' ');
}

/** What a variable holds after an assignment. */
export function assignedValue({ name, value, append, index }: Assignment, state: FlowState): KnownValue {
  const old = state.get(name);
  if (value.type === 'ArrayValue' || index || (old.array && append)) return ARRAY;
  if (old.integer) return old;
  const added = wordValue(value, state);
  return append ? joined(old, added) : added;
}

/** The value that a word in the list of a loop gives to the loop's variable. */
export function itemValue(word: Word, state: FlowState): KnownValue {
  const { parts } = word;
  if (!parts) return literalValue(word.value);
  if (parts.some(({ type }) => type === 'Glob' || type === 'ExtendedGlob')) return UNKNOWN;
  const value = valueOf(wordValue(word, state).kind);
  if (parts.every(isLiteral)) return value;
  // What the shell has split has no blanks left.
  return parts.some(({ type }) => type === 'DoubleQuoted') && value.kind !== 'word' ? value : TAME;
}

function isLiteral(part: WordPart): boolean {
  if (part.type === 'DoubleQuoted') return part.parts.every(({ type }) => type === 'Literal');
  return part.type === 'Literal' || part.type === 'SingleQuoted' || part.type === 'AnsiCQuoted';
}
