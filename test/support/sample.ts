/** A text that a pattern matches, always the same for a seed: secrets for tests are made when they run, so that none stands in the repository. */
export function sampleOf(pattern: RegExp, seed: number): string {
  return new Sampler(pattern.source, seed).alternatives();
}

/** The characters of a class, or of one character. */
type Characters = readonly string[];

const range = (from: string, to: string): Characters =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, index) =>
    String.fromCharCode(from.charCodeAt(0) + index),
  );
const LETTERS = [...range('A', 'Z'), ...range('a', 'z'), ...range('0', '9')];
const CLASSES: Readonly<Record<string, Characters>> = {
  d: range('0', '9'),
  w: LETTERS,
  s: [' '],
  S: LETTERS,
  n: ['\n'],
};

class Sampler {
  #at = 0;
  readonly #source: string;
  #seed: number;

  constructor(source: string, seed: number) {
    this.#source = source;
    this.#seed = (seed * 2654435761 + 12345) >>> 0;
  }

  /** `a|b|c` up to the end of the group. */
  alternatives(): string {
    const all = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      all.push(this.#sequence());
    }
    return this.#pick(all);
  }

  #random(): number {
    this.#seed = (Math.imul(this.#seed, 1664525) + 1013904223) >>> 0;
    return this.#seed / 2 ** 32;
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)]!;
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) text += this.#repeated();
    return text;
  }

  #repeated(): string {
    const start = this.#at;
    const first = this.#atom();
    const [all = '', least, comma, most] = /^(?:\{(\d+)(,?)(\d*)\}|[?*+])\??/.exec(this.#source.slice(this.#at)) ?? [];
    const after = this.#at + all.length;
    if (all === '') return first;
    const from = least ? Number(least) : all.startsWith('+') ? 1 : 0;
    const to = most ? Number(most) : comma || !least ? from + (all.startsWith('?') ? 1 : 3) : from;
    let text = '';
    for (let left = from + Math.floor(this.#random() * (Math.min(to, from + 3) - from + 1)); left > 0; left--) {
      this.#at = start;
      text += this.#atom();
    }
    this.#at = after;
    return text;
  }

  #atom(): string {
    const char = this.#source[this.#at++]!;
    if (char === '(') return this.#group();
    if (char === '[') return this.#pick(this.#class());
    if (char === '\\') return this.#pick(this.#escaped());
    return char === '.' ? 'x' : char;
  }

  #group(): string {
    const [start = ''] = /^\?(?::|<?[=!])/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += start.length;
    const text = this.alternatives();
    this.#at++;
    return start === '' || start === '?:' ? text : '';
  }

  #escaped(): Characters {
    const char = this.#source[this.#at++]!;
    return CLASSES[char] ?? [char];
  }

  #class(): Characters {
    const found: string[] = [];
    while (this.#source[this.#at] !== ']') {
      const char = this.#source[this.#at++]!;
      if (char === '\\') found.push(...this.#escaped());
      else if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
        found.push(...range(char, this.#source[this.#at + 1]!));
        this.#at += 2;
      } else found.push(char);
    }
    this.#at++;
    return found;
  }
}
