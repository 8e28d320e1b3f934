import type { Redirection } from 'unbash';
import type { Located } from '../../text/source.ts';
import { between } from '../../text/source.ts';
import type { ShellSyntax, WrittenCommand, WrittenWord } from './syntax-types.ts';
import type { Condition, JoinedCondition, TestOperator } from './test-types.ts';

/** A word of a test, or a `<` or `>` that the shell takes for a redirect. */
type Token = { readonly word: WrittenWord; readonly redirect?: undefined } | { readonly redirect: Located };

/** The text between the brackets. */
export interface BracketContent {
  readonly words: readonly WrittenWord[];
  readonly closing: WrittenWord | undefined;
  readonly expression: Condition | undefined;
  readonly excess: WrittenWord | undefined;
}

/** Reads the words of `[` or `test` as an expression. */
export function readBracket(syntax: ShellSyntax, command: WrittenCommand): BracketContent {
  const { args } = command;
  const last = args.at(-1);
  const closing = command.name === '[' && (last?.raw === ']' || last?.raw === ']]') ? last : undefined;
  const words = closing ? args.slice(0, -1) : args;
  const reader = new Reader(tokensOf(syntax, command, words, closing));
  const expression = reader.or();
  const excess = reader.next;
  return {
    words,
    closing,
    expression: excess ? undefined : expression,
    excess: excess && 'word' in excess ? excess.word : undefined,
  };
}

function tokensOf(
  syntax: ShellSyntax,
  { node }: WrittenCommand,
  words: readonly WrittenWord[],
  closing: WrittenWord | undefined,
): readonly Token[] {
  const tokens: Token[] = [];
  let index = 0;
  for (const each of node.node.suffix) {
    if (each === closing?.node.node) break;
    if (each.type === 'Word' || each.type === 'Assignment') {
      const word = words[index++];
      if (word) tokens.push({ word });
    } else if (isComparison(each)) {
      const { pos, target } = each;
      tokens.push({ redirect: syntax.place(node, pos, pos + 1) });
      tokens.push({ word: syntax.wordOf(syntax.of(target)) });
    }
  }
  return tokens;
}

/** Whether a redirect looks like a comparison: `<` or `>` without a number before it. */
function isComparison(each: Redirection): each is Extract<Redirection, { type: 'Redirect' }> & { target: object } {
  if (each.type !== 'Redirect' || each.descriptor || !each.target) return false;
  return (each.operator === '<' || each.operator === '>') && !each.target.text.startsWith('/dev/');
}

/** Operators between two words that are not options in look. */
const SYMBOLS: ReadonlySet<string | undefined> = new Set(['=', '==', '!=', '<', '>', '<=', '>=', '=~']);

/** Recursive descent over the words of a test. */
class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token that is read next; undefined at the end. */
  get next(): Token | undefined {
    return this.#tokens[this.#at];
  }

  or(): Condition | undefined {
    return this.#joined('or', '-o', () => this.#joined('and', '-a', () => this.#term()));
  }

  #joined(kind: JoinedCondition['kind'], sign: string, read: () => Condition | undefined): Condition | undefined {
    const first = read();
    if (!first) return undefined;
    const operands = [first];
    const operators: TestOperator[] = [];
    while (this.#text(0) === sign && this.#tokens[this.#at + 1]) {
      const operator = this.#operator();
      const operand = read();
      if (!operand) return undefined;
      operators.push(operator);
      operands.push(operand);
    }
    return operators.length === 0 ? first : { ...between(first, operands.at(-1)!), kind, operands, operators };
  }

  #term(): Condition | undefined {
    const token = this.next;
    if (!token || token.redirect) return undefined;
    const { word } = token;
    const symbol = this.#isComparisonAt(1);
    if (word.text === '!' && !symbol && this.#tokens[this.#at + 1]) return this.#wrapped('not', word);
    if (word.text === '(' && !symbol) return this.#wrapped('group', word);
    const operand = this.#wordAt(1);
    if (!symbol && !word.quoted && operand && /^-[a-zA-Z]$/.test(word.raw)) {
      this.#at += 2;
      const operator = { ...placeOf(word), text: word.raw, redirects: false };
      return { ...between(word, operand), kind: 'unary', operator, operand };
    }
    this.#at++;
    return this.#binary(word) ?? { ...placeOf(word), kind: 'word', word };
  }

  #binary(left: WrittenWord): Condition | undefined {
    const right = this.#wordAt(1);
    if (!right || !(this.#isComparisonAt(0) || this.#isOptionAt(0))) return undefined;
    const operator = this.#operator();
    this.#at++;
    return { ...between(left, right), kind: 'binary', operator, left, right };
  }

  #wrapped(kind: 'not' | 'group', opening: WrittenWord): Condition | undefined {
    const start = this.#at++;
    const inner = kind === 'not' ? this.#term() : this.or();
    const closing = kind === 'group' && this.#text(0) === ')' ? this.#wordAt(0) : undefined;
    if (!inner || (kind === 'group' && !closing)) {
      this.#at = start;
      return undefined;
    }
    if (closing) this.#at++;
    return { ...between(opening, closing ?? inner), kind, inner };
  }

  /** Takes the token as an operator. */
  #operator(): TestOperator {
    const token = this.#tokens[this.#at++]!;
    if (token.redirect) return { ...placeOf(token.redirect), text: textAt(token.redirect), redirects: true };
    return { ...placeOf(token.word), text: token.word.text ?? token.word.raw, redirects: false };
  }

  #wordAt(ahead: number): WrittenWord | undefined {
    const token = this.#tokens[this.#at + ahead];
    return token && 'word' in token ? token.word : undefined;
  }

  #text(ahead: number): string | undefined {
    return this.#wordAt(ahead)?.text;
  }

  /** Whether a comparison follows, with a word after it. */
  #isComparisonAt(ahead: number): boolean {
    const token = this.#tokens[this.#at + ahead];
    if (!token || !this.#wordAt(ahead + 1)) return false;
    return token.redirect !== undefined || SYMBOLS.has(token.word.text);
  }

  /** Whether an operator like `-eq` follows that is not `-a` or `-o`. */
  #isOptionAt(ahead: number): boolean {
    const word = this.#wordAt(ahead);
    return word !== undefined && !word.quoted && /^-(?!a$|o$)[a-zA-Z]+$/.test(word.raw);
  }
}

function placeOf({ file, start, end }: Located): Located {
  return { file, start, end };
}

function textAt({ file, start, end }: Located): string {
  return file.text.slice(start, end);
}
