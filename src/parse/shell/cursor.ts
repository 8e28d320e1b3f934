/** A construct that is not closed yet, with the offset at which it starts. */
export interface OpenConstruct {
  readonly name: string;
  readonly at: number;
}

/** What is wrong with the text of a script, in offsets of the text. */
export interface Diagnosis {
  readonly at: number;
  readonly end: number;
  readonly message: string;
  readonly help: string | undefined;
  /** The codes of ShellCheck for it. */
  readonly codes: readonly string[];
  /** The construct that the error leaves open. */
  readonly opened: OpenConstruct | undefined;
  /** The replacement between `at` and `end` with which reading can continue, if the meaning is clear. */
  readonly repair?: string | undefined;
}

/** Thrown where a construct cannot be read to its end. */
export class Broken extends Error {
  readonly diagnosis: Diagnosis;

  constructor(diagnosis: Diagnosis) {
    super(diagnosis.message);
    this.diagnosis = diagnosis;
  }
}

interface Failure {
  readonly at?: number;
  readonly end?: number;
  readonly help?: string;
  readonly codes?: readonly string[] | undefined;
  readonly opened?: OpenConstruct | undefined;
}

/** What ends a word outside of quotes. */
export const ENDS_WORD = /[ \t\n;&|<>()]/;

const OPERATOR = /&&|\|\||;;&?|;&|&>|[;&|()<>]/y;

/** A text that is nested deeper is not explained. */
const MAX_DEPTH = 200;

/** Walks over words, quotes and expansions and knows which constructs are open. */
export abstract class Cursor {
  readonly text: string;
  pos = 0;
  /** The constructs that are open, outermost first. */
  protected readonly open: OpenConstruct[] = [];
  /** Here-documents whose bodies begin after the next line break. */
  readonly #hereDocs: { readonly delimiter: string; readonly tabs: boolean }[] = [];
  /** Whether a here-document reaches to the end of the text. */
  #endless = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Gives up, with the codes for the mistake and for the constructs around it. */
  protected fail(message: string, { at = this.pos, end, help, codes = [], opened }: Failure = {}): never {
    const depth = this.open.length;
    const around = depth > 1 ? ['SC1072', 'SC1073', 'SC1009'] : depth === 1 ? ['SC1072', 'SC1073'] : ['SC1072'];
    const last = end ?? at + this.token(at).length;
    // Text that an unclosed here-document has swallowed is not missing.
    throw new Broken({ at, end: last, message, help, codes: this.#endless ? around : [...around, ...codes], opened });
  }

  /** Fails because of the innermost open construct. */
  protected unclosed(message: string, codes: readonly string[] = [], at = this.pos): never {
    return this.fail(message, { at, codes, opened: this.innermost });
  }

  /** Reads something that counts as open until it is read. */
  protected within(name: string, at: number, read: () => void): void {
    if (this.open.length > MAX_DEPTH) throw new RangeError('nested too deep');
    this.open.push({ name, at });
    read();
    this.open.pop();
  }

  protected get innermost(): OpenConstruct | undefined {
    return this.open.at(-1);
  }

  protected starts(token: string): boolean {
    return this.text.startsWith(token, this.pos);
  }

  get atEnd(): boolean {
    return this.pos >= this.text.length;
  }

  /** Blanks and continued lines. */
  protected blanks(): void {
    for (;;) {
      const character = this.text[this.pos];
      if (character === ' ' || character === '\t') this.pos++;
      else if (this.starts('\\\n')) this.pos += 2;
      else if (character === '#' && this.#startsToken()) this.#comment();
      else return;
    }
  }

  /** Blanks, comments and line breaks. */
  protected gap(): void {
    for (this.blanks(); this.text[this.pos] === '\n'; this.blanks()) this.lineBreak();
  }

  protected lineBreak(): void {
    this.pos++;
    for (const { delimiter, tabs } of this.#hereDocs.splice(0)) {
      this.#endless = true;
      while (!this.atEnd) {
        const newline = this.text.indexOf('\n', this.pos);
        const end = newline < 0 ? this.text.length : newline;
        const line = this.text.slice(this.pos, end);
        this.pos = Math.min(end + 1, this.text.length);
        if ((tabs ? line.replace(/^\t+/, '') : line) !== delimiter) continue;
        this.#endless = false;
        break;
      }
    }
  }

  /** The word at an offset as far as it is plain text. */
  protected plain(at = this.pos): string {
    let end = at;
    while (end < this.text.length && !ENDS_WORD.test(this.text[end]!) && !`'"\`$\\`.includes(this.text[end]!)) end++;
    return this.text.slice(at, end);
  }

  /** The operator or word at an offset: at least a character. */
  token(at = this.pos): string {
    OPERATOR.lastIndex = at;
    return OPERATOR.exec(this.text)?.[0] ?? (this.plain(at) || this.text.charAt(at));
  }

  /** Skips a keyword if it is the word at the position. */
  protected keyword(word: string): boolean {
    const next = this.text[this.pos + word.length];
    if (!this.starts(word) || (next !== undefined && !ENDS_WORD.test(next))) return false;
    this.pos += word.length;
    return true;
  }

  #comment(): void {
    const newline = this.text.indexOf('\n', this.pos);
    this.pos = newline < 0 ? this.text.length : newline;
  }

  #startsToken(): boolean {
    return this.pos === 0 || ENDS_WORD.test(this.text[this.pos - 1]!);
  }

  /** Remembers to skip the body of a here-document, which begins after the next line break. */
  protected expectBody(delimiter: string, tabs: boolean): void {
    this.#hereDocs.push({ delimiter, tabs });
  }
}
