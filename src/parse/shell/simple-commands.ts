import type { Diagnosis } from './cursor.ts';
import { WordReader } from './words.ts';

const KEYWORDS = new Set(['if', 'then', 'elif', 'else', 'fi', 'for', 'while', 'until', 'do', 'done', 'case', 'esac']);

const ASSIGNED_ARRAY = /^\w+(?:\[[^\]]*\])?\+?=$/;

const REDIRECT = /(?:\d+|\{\w+\})?(<<<|<<-?|&>>?|<>|[<>]&|>>|>\||[<>])/y;

/** A mistake whose intended meaning is clear. */
interface Slip {
  readonly at: number;
  readonly length: number;
  readonly help?: string;
  /** The corrected text; undefined if a later error explains it. */
  readonly repair?: string;
}

/** Reads simple commands: words, redirections and the head of a function. */
export abstract class SimpleCommandReader extends WordReader {
  /** Something that the shell rejects although its meaning is clear: reading continues after it. */
  readonly slips: Diagnosis[] = [];

  /** Reads what is between the braces of a function. */
  protected abstract functionBody(): void;

  protected slip(codes: readonly string[], message: string, slip: Slip): void {
    const { at, length, help, repair } = slip;
    this.slips.push({ at, end: at + length, message, help, codes, opened: undefined, repair });
  }

  protected simple(at: number): void {
    const first = this.plain();
    const keyword = first.toLowerCase();
    if (first !== keyword && KEYWORDS.has(keyword))
      this.slip(['SC1081'], `\`${first}\` is not the keyword \`${keyword}\``, {
        at,
        length: first.length,
        help: `use \`${keyword}\``,
      });
    if (this.#definesFunction(first, at)) return;
    this.within('command', at, () => {
      while (this.#redirect() || this.#argument() || (first === '[' && this.#grouping())) {
        const end = this.pos;
        this.blanks();
        if (first === '[' && this.#endsTest(end)) return;
      }
    });
  }

  /** Whether the word before an offset ends a test: what follows is not part of it. */
  #endsTest(end: number): boolean {
    if (this.text[end - 1] !== ']' || !/\s/.test(this.text.charAt(end - 2)) || !this.#isAtWord()) return false;
    const word = this.plain();
    if (word === 'then' || word === 'do')
      this.slip(['SC1140'], `\`${word}\` is an argument of \`[\``, {
        at: this.pos,
        length: word.length,
        help: `put \`;\` before \`${word}\``,
        repair: `; ${word}`,
      });
    return true;
  }

  /** Parentheses that should have backslashes. */
  #grouping(): boolean {
    if (!this.starts('(')) return false;
    const at = this.pos;
    this.parentheses();
    const inside = this.text.slice(at + 1, this.pos - 1);
    this.slip(['SC1028'], '`(` in a test needs a backslash', {
      at,
      length: this.pos - at,
      help: 'use `\\(` and `\\)`, or join two tests with `&&` or `||`',
      repair: `\\(${inside}\\)`,
    });
    return true;
  }

  #isAtWord(): boolean {
    return !this.atEnd && !/[\n;&|<>()]/.test(this.text[this.pos]!);
  }

  #argument(): boolean {
    const start = this.pos;
    if (!this.word()) return false;
    if (this.starts('(') && ASSIGNED_ARRAY.test(this.text.slice(start, this.pos))) this.parentheses();
    return true;
  }

  #definesFunction(name: string, at: number): boolean {
    if (name === '' || name === '[' || name.includes('=')) return false;
    this.pos += name.length;
    this.blanks();
    if (!this.starts('(')) {
      this.pos = at;
      return false;
    }
    this.within('function', at, () => {
      this.parameters();
      this.functionBody();
    });
    return true;
  }

  /** The parentheses after the name of a function. */
  protected parameters(): void {
    const at = this.pos++;
    this.blanks();
    if (this.starts(')')) {
      this.pos++;
      return;
    }
    this.pos = at;
    this.parentheses();
    const length = this.pos - at;
    this.gap();
    if (this.starts('{'))
      this.slip(['SC1065'], 'a shell function does not have a parameter list', {
        at,
        length,
        help: 'use `()` and read `$1`, `$2` …',
        repair: '()',
      });
    else
      this.fail('`(` is not allowed here', {
        at,
        codes: ['SC1065', 'SC1064'],
        help: 'quote the parentheses if they are meant literally',
      });
  }

  protected redirects(): void {
    for (this.blanks(); this.#redirect(); ) this.blanks();
  }

  #redirect(): boolean {
    REDIRECT.lastIndex = this.pos;
    const found = REDIRECT.exec(this.text);
    if (!found) return false;
    const at = this.pos;
    const [all, operator] = found;
    this.pos += all.length;
    if (operator === '<<' || operator === '<<-') this.#hereDoc(operator === '<<-');
    else if (this.starts('(') && /^[<>]$/.test(all)) this.#processSubstitution(at);
    else {
      this.blanks();
      if (this.starts('<(') || this.starts('>(')) this.#redirect();
      else if (!this.word()) this.fail(`\`${all}\` needs a file`, { at, end: at + all.length });
    }
    return true;
  }

  #hereDoc(tabs: boolean): void {
    this.blanks();
    const start = this.pos;
    if (!this.word()) this.fail('`<<` needs a word to end the here-document', { at: start - 1 });
    this.expectBody(this.text.slice(start, this.pos).replaceAll(/["'\\]/g, ''), tabs);
  }

  /** A process substitution. */
  #processSubstitution(at: number): void {
    this.within('<(', at, () => {
      this.pos++;
      this.list();
      if (!this.starts(')')) this.unclosed('`(` is not closed by `)`');
      this.pos++;
    });
    this.word();
  }
}
