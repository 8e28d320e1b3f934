import { Cursor, ENDS_WORD } from './cursor.ts';

/** `$((` may also begin a subshell in a substitution: reading it twice at each level takes long. */
const MAX_ATTEMPTS = 2000;

/** Reads words with the quotes and expansions in them. */
export abstract class WordReader extends Cursor {
  #attempts = 0;

  /** Reads the commands of a substitution. */
  protected abstract list(): void;

  /** Reads a word; false if there is none. */
  protected word(): boolean {
    const start = this.pos;
    while (!this.atEnd) {
      const character = this.text[this.pos]!;
      if (character === '(' && this.pos > start && '?*+@!'.includes(this.text[this.pos - 1]!)) this.parentheses();
      else if (ENDS_WORD.test(character)) break;
      else this.piece(character);
    }
    return this.pos > start;
  }

  protected piece(character: string): void {
    if (character === '\\') this.pos += 2;
    else if (character === "'") this.#until("'", 'a string in single quotes');
    else if (character === '"') this.#doubleQuotes();
    else if (character === '`') this.#backticks();
    else if (character === '$') this.#expansion();
    else this.pos++;
  }

  #expansion(): void {
    if (this.starts("$'")) this.#ansiQuotes();
    else if (this.starts('${')) this.#braces();
    else if (!this.starts('$(')) this.pos++;
    else if (!this.starts('$((') || !this.#arithmetic(3)) this.#substitution();
  }

  #substitution(): void {
    const at = this.pos;
    this.within('$(', at, () => {
      this.pos += 2;
      this.list();
      if (this.text[this.pos] !== ')') this.unclosed('`$(` is not closed by `)`');
      this.pos++;
    });
  }

  #until(quote: string, name: string): void {
    this.within(name, this.pos, () => {
      const end = this.text.indexOf(quote, this.pos + 1);
      if (end < 0) this.#endless(name);
      this.pos = end + 1;
    });
  }

  /** A text whose closing quote is missing. */
  #endless(name: string): never {
    const at = this.innermost!.at;
    return this.fail(`${name} is not closed`, { at, help: 'add the closing quote' });
  }

  #ansiQuotes(): void {
    const name = 'a string in single quotes';
    this.within(name, this.pos, () => {
      for (this.pos += 2; this.text[this.pos] !== "'"; this.pos += this.text[this.pos] === '\\' ? 2 : 1)
        if (this.atEnd) this.#endless(name);
      this.pos++;
    });
  }

  #doubleQuotes(): void {
    const name = 'a string in double quotes';
    this.within(name, this.pos, () => {
      for (this.pos++; this.text[this.pos] !== '"'; ) {
        if (this.atEnd) this.#endless(name);
        const character = this.text[this.pos]!;
        if (character === "'" || this.starts("$'")) this.pos++;
        else this.piece(character);
      }
      this.pos++;
    });
  }

  #backticks(): void {
    this.within('`', this.pos, () => {
      for (this.pos++; this.text[this.pos] !== '`'; this.pos += this.text[this.pos] === '\\' ? 2 : 1)
        if (this.atEnd) this.fail('a backtick is not closed', { at: this.innermost!.at, help: 'use $(...)' });
      this.pos++;
    });
  }

  #braces(): void {
    this.within('${', this.pos, () => {
      for (this.pos += 2; this.text[this.pos] !== '}'; this.piece(this.text[this.pos]!))
        if (this.atEnd) this.fail('`${` is not closed by `}`', { at: this.innermost!.at, end: this.innermost!.at + 2 });
      this.pos++;
    });
  }

  /** Reads to the two parentheses that end an arithmetic expression; false, at the old place, if they are not adjacent. */
  #arithmetic(opening: number): boolean {
    if (++this.#attempts > MAX_ATTEMPTS) throw new RangeError('too many parentheses');
    const start = this.pos;
    this.open.push({ name: '$((', at: start });
    let depth = 0;
    for (this.pos += opening; !this.atEnd; this.piece(this.text[this.pos]!)) {
      if (this.text[this.pos] === '(') depth++;
      else if (this.text[this.pos] === ')' && depth-- === 0) break;
    }
    const closed = this.starts('))');
    if (this.atEnd) this.unclosed('an arithmetic expression is not closed by `))`', [], start);
    this.open.pop();
    this.pos = closed ? this.pos + 2 : start;
    return closed;
  }

  /** Reads a text in parentheses: an array literal, or the alternatives of a pattern. */
  protected parentheses(): void {
    const at = this.pos++;
    while (this.text[this.pos] !== ')') {
      if (this.atEnd) this.fail('`(` is not closed by `)`', { at });
      if (this.text[this.pos] === '(') this.parentheses();
      else this.piece(this.text[this.pos]!);
    }
    this.pos++;
  }

  /** `(( ... ))` as a command; false if it is a subshell in a subshell. */
  protected arithmeticCommand(): boolean {
    return this.starts('((') && this.#arithmetic(2);
  }
}
