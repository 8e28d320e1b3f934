import { Broken, type Diagnosis } from './cursor.ts';
import { ListReader } from './lists.ts';

/** A word that closes something where it is an argument. */
const ARGUMENT: Readonly<Record<string, RegExp>> = {
  fi: /[^;&|\s][ \t]+fi(?![^\s;&|)])/,
  done: /[^;&|\s][ \t]+done(?![^\s;&|)])/,
  esac: /[^;&|\s][ \t]+esac(?![^\s;&|)])/,
  '}': /[^;&|\s][ \t]+\}(?![^\s;&|)])/,
};

/** Reads a script as a shell does and says, in its terms, what is wrong with it. */
export class Grammar extends ListReader {
  /** Reads as far as possible and says what breaks the reading, if anything. */
  read(): Diagnosis | undefined {
    try {
      this.list();
      return undefined;
    } catch (error) {
      if (error instanceof Broken) return error.diagnosis;
      throw error;
    }
  }

  protected command(): void {
    this.blanks();
    const at = this.pos;
    if (this.#compound(at)) this.redirects();
    else this.simple(at);
  }

  #compound(at: number): boolean {
    if (this.keyword('if') || this.#glued('if')) this.within('if', at, () => this.#if(at));
    else if (this.keyword('while') || this.#glued('while')) this.within('while', at, () => this.#while(at, 'while'));
    else if (this.keyword('until') || this.#glued('until')) this.within('until', at, () => this.#while(at, 'until'));
    else if (this.keyword('for')) this.within('for', at, () => this.#for(at, 'for'));
    else if (this.keyword('select')) this.within('select', at, () => this.#for(at, 'select'));
    else if (this.keyword('case')) this.within('case', at, () => this.#case());
    else if (this.keyword('function')) this.within('function', at, () => this.#function());
    else if (this.keyword('[[')) this.within('[[', at, () => this.#test());
    else if (this.starts('(')) this.#subshell(at);
    else if (this.#startsGroup()) this.within('{', at, () => this.#group());
    else return false;
    return true;
  }

  /** A brace, but neither the word `{}` nor the descriptor of a redirection. */
  #startsGroup(): boolean {
    return this.starts('{') && !/^\{(?:\}|\w+\}[<>])/.test(this.text.slice(this.pos, this.pos + 100));
  }

  /** A keyword that the bracket of a test sticks to. */
  #glued(word: string): boolean {
    if (!this.starts(`${word}[ `) && !this.starts(`${word}[[ `)) return false;
    this.slip(['SC1069'], `there is no blank after \`${word}\``, this.pos, word.length + 1, `write \`${word} [\``);
    this.pos += word.length;
    return true;
  }

  #if(at: number): void {
    this.#branch(at, 'if');
    for (;;) {
      const start = this.pos;
      if (this.keyword('elif') || this.#glued('elif')) this.#branch(start, 'elif');
      else break;
    }
    const start = this.pos;
    if (this.keyword('else')) this.#body('else', start, ['SC1053']);
    if (!this.keyword('fi')) this.#unclosed('if', 'fi', ['SC1046', 'SC1047']);
  }

  #unclosed(opener: string, closer: string, codes?: readonly string[]): never {
    // As an argument of a command the closing word is just a text.
    const argument = this.text.slice(this.innermost?.at, this.pos).search(ARGUMENT[closer]!) >= 0;
    const found = this.atEnd ? '' : ` before \`${this.token()}\``;
    return this.fail(`\`${opener}\` is not closed by \`${closer}\`${found}`, {
      codes,
      opened: this.innermost,
      help: argument ? `put \`;\` before the \`${closer}\` that is an argument here` : `add \`; ${closer}\``,
    });
  }

  /** A condition with what it guards. */
  #branch(at: number, word: string): void {
    this.list();
    const then = this.pos;
    if (!this.keyword('then')) {
      const ends = /^(?:fi|elif|else)$/.test(this.plain());
      this.fail(`\`${word}\` has no \`then\``, {
        at: then,
        opened: { name: word, at },
        codes: ends ? ['SC1049', 'SC1050'] : ['SC1050'],
        help: 'put `; then` after the condition',
      });
    }
    this.#body('then', then, ['SC1051']);
  }

  /** The commands after `then` or `else`. */
  #body(word: string, at: number, slip: readonly string[]): void {
    this.#needlessSemicolon(word, slip);
    this.within(word, at, () => {
      const start = this.#skipGap();
      this.list();
      if (this.pos > start) return;
      const codes = this.atEnd ? [] : ['SC1048'];
      this.fail(`there is no command after \`${word}\``, { at, end: at + word.length, codes, help: 'write `:`' });
    });
  }

  #skipGap(): number {
    this.gap();
    return this.pos;
  }

  #needlessSemicolon(word: string, codes: readonly string[]): void {
    this.blanks();
    if (!this.starts(';') || this.starts(';;')) return;
    this.slip(codes, `\`${word}\` is followed by \`;\``, this.pos, 1, 'remove the `;`');
    this.pos++;
  }

  #while(at: number, word: string): void {
    this.list();
    this.#loop(at, word);
  }

  #for(at: number, word: string): void {
    this.blanks();
    if (!this.arithmeticCommand()) {
      if (!this.word()) this.fail(`\`${word}\` needs the name of a variable`, { codes: [] });
      this.gap();
      if (this.keyword('in')) for (this.blanks(); this.word(); ) this.blanks();
    }
    this.blanks();
    this.semicolon();
    this.gap();
    if (this.starts('{')) this.within('{', this.pos, () => this.#group());
    else this.#loop(at, word);
  }

  /** The body of a loop. */
  #loop(at: number, word: string): void {
    const start = this.pos;
    if (!this.keyword('do')) {
      const codes = this.plain() === 'done' ? ['SC1057', 'SC1058'] : ['SC1058'];
      this.fail(`\`${word}\` has no \`do\``, {
        opened: { name: word, at },
        codes,
        help: 'put `; do` before its commands',
      });
    }
    this.#needlessSemicolon('do', ['SC1059']);
    const body = this.#skipGap();
    this.list();
    if (this.pos === body && !this.atEnd)
      this.fail('there is no command after `do`', { at: start, end: start + 2, codes: ['SC1060'], help: 'write `:`' });
    if (!this.keyword('done')) this.#unclosed(word, 'done', ['SC1061', 'SC1062']);
  }

  #case(): void {
    this.blanks();
    this.word();
    this.gap();
    if (!this.keyword('in')) this.fail('`case` needs `in` after its word', { opened: this.innermost });
    for (this.gap(); !this.keyword('esac'); this.gap()) {
      if (this.atEnd) this.#unclosed('case', 'esac');
      if (this.#item()) continue;
      this.gap();
      if (!this.keyword('esac')) this.#unclosed('case', 'esac');
      return;
    }
  }

  /** A pattern with its commands; false if no `;;` ends it. */
  #item(): boolean {
    let more = false;
    this.within('pattern', this.pos, () => {
      if (this.starts('(')) this.pos++;
      do {
        this.blanks();
        if (!this.word()) this.fail('`case` expects a pattern here', { opened: this.open.at(-2) });
        this.blanks();
      } while (this.starts('|') && this.pos++ >= 0);
      if (!this.starts(')')) this.fail('`)` is missing after the pattern', { opened: this.open.at(-2) });
      this.pos++;
      this.list();
      if (this.starts(')'))
        this.fail('`;;` is missing before this pattern', {
          codes: ['SC1074'],
          help: 'end the commands of each pattern with `;;`',
        });
      more = this.starts(';;') || this.starts(';&');
      if (more) this.pos += this.starts(';;&') ? 3 : 2;
    });
    return more;
  }

  #function(): void {
    this.blanks();
    this.word();
    this.blanks();
    if (this.starts('(')) this.parameters();
    this.functionBody();
  }

  protected functionBody(): void {
    this.gap();
    if (this.starts('{') || this.starts('(') || /^(?:if|for|while|until|case|\[\[)$/.test(this.plain())) this.command();
    else this.fail('a function needs its commands in `{ ... }`', { codes: ['SC1064'], opened: this.innermost });
  }

  #test(): void {
    const end = /(?<=\s)\]\]?(?=[\s;&|)]|$)/g;
    end.lastIndex = this.pos;
    const found = end.exec(this.text);
    if (!found) this.unclosed('`[[` is not closed by `]]`');
    this.pos = found.index + found[0].length;
    if (found[0] === ']') this.slip(['SC1033'], '`[[` is closed by `]`', found.index, 1, 'write `]]`');
  }

  #subshell(at: number): void {
    if (this.arithmeticCommand()) return;
    this.within('(', at, () => {
      this.pos++;
      const start = this.#skipGap();
      this.list();
      if (this.pos === start) this.fail('there is no command between the parentheses', { at });
      if (!this.starts(')')) this.unclosed('`(` is not closed by `)`');
      this.pos++;
    });
  }

  #group(): void {
    const at = this.pos++;
    if (/\S/.test(this.text[this.pos] ?? ' '))
      this.slip(['SC1054'], '`{` is not followed by a blank', at, 1, 'put a blank after the `{`');
    const start = this.#skipGap();
    this.list();
    if (this.pos === start && !this.atEnd)
      this.fail('there is no command between the braces', { at, codes: ['SC1055'] });
    if (!this.keyword('}')) this.#unclosed('{', '}', ['SC1056']);
  }
}
