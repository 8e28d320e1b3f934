/** A stretch of a text: offsets. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a heredoc of a shell waits for. */
interface Delimiter {
  readonly name: string;
  readonly tabs: boolean;
}

const HEREDOC = /<<(-?)[ \t]*(?:'([^'\n]*)'|"([^"\n]*)"|\\?([A-Za-z_][\w.-]*))/y;
const HERE_STRING = /<<<?/y;
/** Characters that separate words. */
const APART = /[\s;&|()]/;

/** The comments of a shell script, each from its `#` to before the end of the line. Bodies of heredocs are left out. */
export function findShellComments(text: string): Stretch[] {
  return text.includes('#') ? new CommentFinder(text).run() : [];
}

class CommentFinder {
  readonly #text: string;
  readonly #comments: Stretch[] = [];
  #heredocs: Delimiter[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): Stretch[] {
    while (this.#at < this.#text.length) this.#code();
    return this.#comments;
  }

  /** Reads code to the `)` that closes a substitution, or to the end. */
  #code(nested = false): void {
    const text = this.#text;
    let depth = 0;
    while (this.#at < text.length) {
      const character = text[this.#at]!;
      if (character === '\\') this.#at += 2;
      else if (character === '#' && this.#isApart()) this.#comment();
      else if (character === '\n') this.#newline();
      else if (character === '<' && text[this.#at + 1] === '<') this.#less();
      else if (character === '(' || character === ')') {
        this.#at++;
        if (character === '(') depth++;
        else if (depth > 0) depth--;
        else if (nested) return;
      } else this.#quotedOrPlain(character);
    }
  }

  #isApart(): boolean {
    return this.#at === 0 || APART.test(this.#text[this.#at - 1]!);
  }

  #comment(): void {
    const newline = this.#text.indexOf('\n', this.#at);
    const to = newline < 0 ? this.#text.length : newline;
    this.#comments.push({ from: this.#at, to });
    this.#at = to;
  }

  #newline(): void {
    this.#at++;
    for (const { name, tabs } of this.#heredocs) {
      for (let more = true; more && this.#at < this.#text.length; ) {
        const newline = this.#text.indexOf('\n', this.#at);
        const end = newline < 0 ? this.#text.length : newline;
        const line = this.#text.slice(this.#at, end);
        more = (tabs ? line.replace(/^\t+/, '') : line) !== name;
        this.#at = end + 1;
      }
    }
    this.#heredocs = [];
  }

  #less(): void {
    HEREDOC.lastIndex = this.#at;
    const match = this.#text[this.#at + 2] === '<' ? null : HEREDOC.exec(this.#text);
    if (match) {
      this.#heredocs.push({ name: match[2] ?? match[3] ?? match[4] ?? '', tabs: match[1] === '-' });
      this.#at = HEREDOC.lastIndex;
      return;
    }
    HERE_STRING.lastIndex = this.#at;
    this.#at += HERE_STRING.exec(this.#text)?.[0].length ?? 1;
  }

  /** Reads a quoted string, an expansion or one other character. */
  #quotedOrPlain(character: string): void {
    if (character === "'") this.#skipTo("'", this.#at + 1);
    else if (character === '"') this.#doubleQuoted();
    else if (character === '$') this.#dollar();
    else this.#at++;
  }

  #skipTo(end: string, from: number): void {
    const found = this.#text.indexOf(end, from);
    this.#at = found < 0 ? this.#text.length : found + 1;
  }

  #doubleQuoted(): void {
    this.#at++;
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at]!;
      if (character === '"') {
        this.#at++;
        return;
      }
      if (character === '\\') this.#at += 2;
      else if (character === '$') this.#dollar(true);
      else this.#at++;
    }
  }

  /** `$(…)`, `${…}`, `$'…'` and `$#`; the `$` alone of what is left. */
  #dollar(quoted = false): void {
    const next = this.#text[this.#at + 1];
    this.#at += 2;
    if (next === '(') this.#code(true);
    else if (next === '{') this.#braces();
    else if (next === "'" && !quoted) this.#ansiQuoted();
    else if (next !== '#') this.#at--;
  }

  #ansiQuoted(): void {
    while (this.#at < this.#text.length && this.#text[this.#at] !== "'")
      this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    this.#at++;
  }

  #braces(): void {
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at]!;
      if (character === '}') {
        this.#at++;
        return;
      }
      if (character === '\\') this.#at += 2;
      else this.#quotedOrPlain(character);
    }
  }
}
