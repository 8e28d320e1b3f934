import { Lexer } from 'yaml';

/** The quotes and brackets of a text that are never closed, for errors of the yaml library that name the place where it noticed. */
export class Unclosed {
  #lastQuote: number | undefined;
  #open: number[] = [];
  readonly #left: { readonly opening: number; readonly until: number }[] = [];
  #told = 0;

  constructor(text: string) {
    let offset = 0;
    let scalar = false;
    for (const lexeme of new Lexer().lex(text)) {
      const control: boolean = !scalar && (lexeme === '\x02' || lexeme === '\x18' || lexeme === '\x1f');
      if (!scalar) this.#pass(lexeme, offset);
      if (!control) offset += lexeme.length;
      scalar = control && lexeme === '\x1f';
    }
  }

  /** `lexeme` begins at `offset` and is not part of a plain scalar. */
  #pass(lexeme: string, offset: number): void {
    if (lexeme === '[' || lexeme === '{') this.#open.push(offset);
    else if (lexeme === ']' || lexeme === '}') this.#open.pop();
    else if (/^["']/.test(lexeme)) this.#lastQuote = offset;
    else if (lexeme === '\x18') {
      const opening = this.#open[0];
      if (opening !== undefined) this.#left.push({ opening, until: offset });
      this.#open = [];
    }
  }

  /** The offset of what an error is about, if that is a quote or bracket without its end; errors must be passed in their order. */
  opening(text: string, said: string, offset: number): number | undefined {
    if (/closing ["']quote/.test(said)) return this.#lastQuote;
    const bracket = /^Flow .* and end with|^Expected flow .* to end with/.test(said);
    return bracket && !/[\]}]/.test(text[offset] ?? '') ? this.#leftOpenBefore(offset) : undefined;
  }

  /** The outermost bracket that is still open at an offset. */
  #leftOpenBefore(offset: number): number | undefined {
    while ((this.#left[this.#told + 1]?.until ?? offset + 2) <= offset + 1) this.#told++;
    const last = this.#left[this.#told];
    return last && last.until <= offset + 1 ? last.opening : this.#open[0];
  }
}
