import { expandVariables, shifted } from './env-file-expand.ts';
import { parseRaw } from './env-file-raw.ts';
import type { EnvFile, EnvFileEntry, EnvFileMistake } from './env-file-types.ts';

type Lookup = (name: string) => string | undefined;

/**
 * Reads a `.env` or `env_file` in the dialect of Compose. A variable in a value is looked for with `lookup`, then among the entries above.
 * `raw` takes every line unchanged. After a mistake, reading continues with the next line, where Compose would stop.
 */
export function parseEnvFile(text: string, lookup: Lookup = () => undefined, format?: 'raw'): EnvFile {
  return format === 'raw' ? parseRaw(text) : new Parser(text, lookup).parse();
}

/** Whitespace that does not end a line. */
const BLANK = /[\t\v\f\r \u0085\u00a0]/;

class Parser {
  readonly #text: string;
  readonly #lookup: Lookup;
  readonly #entries: EnvFileEntry[] = [];
  readonly #mistakes: EnvFileMistake[] = [];
  readonly #values = new Map<string, { readonly text: string; readonly unknown: boolean }>();
  #at: number;

  constructor(text: string, lookup: Lookup) {
    this.#text = text;
    this.#lookup = lookup;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  parse(): EnvFile {
    while (this.#toStatement()) this.#statement();
    return { entries: this.#entries, mistakes: this.#mistakes };
  }

  /** Skips whitespace and comments; false at the end. */
  #toStatement(): boolean {
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at]!;
      if (char === '#') this.#at = this.#lineEnd();
      else if (!/\s|\u0085/.test(char)) return true;
    }
    return false;
  }

  #statement(): void {
    const from = this.#keyStart();
    const lineEnd = this.#lineEnd(from);
    let end = from;
    let strange = '';
    for (; end < lineEnd; end++) {
      const char = String.fromCodePoint(this.#text.codePointAt(end)!);
      if (char === '=' || char === ':') break;
      if (!BLANK.test(char) && !/[_.\-[\]\p{L}\p{N}]/u.test(char)) {
        strange = char;
        break;
      }
      end += char.length - 1;
    }
    const name = this.#text.slice(from, end).trimEnd();
    const to = from + name.length;
    // Compose does not check a key alone on a last line without a line end, so anything is accepted there.
    const cutOff = end === this.#text.length;
    this.#at = strange === '' ? end + 1 : lineEnd;
    if (strange !== '') this.#strangeCharacter(end, strange, name);
    else if (name.includes(' ') && !cutOff) this.#spaceInKey(from, to, end === lineEnd, lineEnd);
    else if (end < lineEnd) this.#value(name, from, to);
    else
      this.#entries.push({ name, from, to, value: undefined, valueFrom: to, valueTo: to, unknown: false, unset: [] });
  }

  /** Where the key begins after `export`. */
  #keyStart(): number {
    const found = /export(?=\s)/y;
    found.lastIndex = this.#at;
    if (!found.test(this.#text)) return this.#at;
    return this.#skipBlanks(found.lastIndex);
  }

  #strangeCharacter(at: number, char: string, key: string): void {
    this.#mistakes.push({
      from: at,
      to: at + char.length,
      message: `\`${char}\` is not allowed in a variable name`,
      help:
        key === ''
          ? 'use `KEY=value`, or put `#` before a comment'
          : 'use letters, digits, `_`, `.` and `-` in names, and `=` before the value',
    });
  }

  #spaceInKey(from: number, to: number, alone: boolean, lineEnd: number): void {
    this.#at = lineEnd;
    this.#mistakes.push({
      from,
      to,
      message: `a variable name cannot contain a space, as in \`${this.#text.slice(from, to)}\``,
      help: alone ? 'use `KEY=value`, or put `#` before a comment' : 'use `KEY=value`',
    });
  }

  #value(name: string, from: number, to: number): void {
    const start = this.#skipBlanks(this.#at);
    const quote = this.#text[start];
    if (quote === '"' || quote === "'") {
      this.#quoted(name, from, to, start, quote);
      return;
    }
    const lineEnd = this.#lineEnd(start);
    const line = this.#text.slice(start, lineEnd);
    const comment = line.indexOf(' #');
    const written = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    this.#at = lineEnd;
    this.#set({ name, from, to, valueFrom: start, valueTo: start + written.length }, written, start);
  }

  #quoted(name: string, from: number, to: number, start: number, quote: string): void {
    let text = '';
    let at = start + 1;
    for (; at < this.#text.length && this.#text[at] !== quote; at++) {
      const escaped = this.#text[at] === '\\' && at + 1 < this.#text.length;
      if (escaped) at++;
      text += escaped && this.#text[at] !== quote ? `\\${this.#text[at]}` : this.#text[at];
    }
    if (at >= this.#text.length) {
      const end = this.#lineEnd(start);
      this.#at = end;
      this.#mistakes.push({
        from: start,
        to: start + this.#text.slice(start, end).trimEnd().length,
        message: `the quote in the value of \`${name}\` is never closed`,
        help: `end the value with \`${quote}\``,
      });
      return;
    }
    this.#at = at + 1;
    const entry = { name, from, to, valueFrom: start, valueTo: at + 1 };
    const verbatim = !text.includes('\\') && at - start - 1 === text.length;
    if (quote === '"') this.#set(entry, resolveEscapes(text), verbatim ? start + 1 : undefined);
    else this.#add({ ...entry, value: text, unknown: false, unset: [] });
  }

  /** Expands the variables of a value; `origin` is its offset in the file, if it is there character by character. */
  #set(entry: Omit<EnvFileEntry, 'value' | 'unknown' | 'unset'>, written: string, origin?: number): void {
    let unknown = false;
    const expanded = expandVariables(written, (name) => {
      const outside = this.#lookup(name);
      const above = outside === undefined ? this.#values.get(name) : undefined;
      unknown ||= above?.unknown ?? false;
      return outside ?? above?.text;
    });
    if (expanded.malformed) {
      const { from, to } = expanded.malformed;
      const whole = origin === undefined;
      this.#mistakes.push({
        from: whole ? entry.valueFrom : origin + from,
        to: whole ? entry.valueTo : origin + to,
        message: `\`${written.slice(from, to)}\` is not a variable reference`,
        help: 'use `${NAME}`, `${NAME:-default}`, or `$$` for a dollar sign',
      });
      return;
    }
    const { valueFrom, valueTo } = entry;
    const unset =
      origin === undefined
        ? expanded.unset.map(({ name }) => ({ name, from: valueFrom, to: valueTo }))
        : shifted(expanded.unset, origin);
    this.#add({ ...entry, value: expanded.text, unknown: unknown || expanded.unknown, unset });
  }

  #add(entry: EnvFileEntry & { readonly value: string }): void {
    this.#entries.push(entry);
    this.#values.set(entry.name, { text: entry.value, unknown: entry.unknown });
  }

  #skipBlanks(from: number): number {
    let at = from;
    while (at < this.#text.length && BLANK.test(this.#text[at]!)) at++;
    return at;
  }

  #lineEnd(from = this.#at): number {
    const end = this.#text.indexOf('\n', from);
    return end < 0 ? this.#text.length : end;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\a': '\x07',
  '\\b': '\b',
  '\\f': '\f',
  '\\n': '\n',
  '\\r': '\r',
  '\\t': '\t',
  '\\v': '\v',
  '\\\\': '\\',
  '\\$': '$$',
};

/** Resolves the escapes in double quotes: those of C, `\$` for a dollar sign and `\0123` for a character by its octal number. */
function resolveEscapes(text: string): string {
  return text.replace(/\\(?:[abcfnrtv$"\\]|0[0-9]{0,3})/g, (written) => {
    if (!written.startsWith('\\0')) return ESCAPES[written] ?? written;
    const code = /^[0-7]{3}$/.test(written.slice(2)) ? Number.parseInt(written.slice(2), 8) : 256;
    return code < 256 ? String.fromCharCode(code) : `\\${written.slice(2)}`;
  });
}
