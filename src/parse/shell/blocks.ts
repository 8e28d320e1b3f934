import { ListReader } from './lists.ts';

/** A word that closes something where it is an argument. */
const ARGUMENT: Readonly<Record<string, RegExp>> = {
  fi: /[^;&|\s][ \t]+fi(?![^\s;&|)])/,
  done: /[^;&|\s][ \t]+done(?![^\s;&|)])/,
  esac: /[^;&|\s][ \t]+esac(?![^\s;&|)])/,
  '}': /[^;&|\s][ \t]+\}(?![^\s;&|)])/,
};

/** Reads conditionals and loops. */
export abstract class BlockReader extends ListReader {
  /** Reads commands in braces. */
  protected abstract group(): void;

  /** A keyword that the bracket of a test sticks to. */
  protected glued(word: string): boolean {
    if (!this.starts(`${word}[ `) && !this.starts(`${word}[[ `)) return false;
    this.slip(['SC1069'], `there is no space after \`${word}\``, {
      at: this.pos,
      length: word.length + 1,
      help: `use \`${word} [\``,
      repair: `${word} [`,
    });
    this.pos += word.length;
    return true;
  }

  protected if(at: number): void {
    this.#branch(at, 'if');
    for (;;) {
      const start = this.pos;
      if (this.keyword('elif') || this.glued('elif')) this.#branch(start, 'elif');
      else break;
    }
    const start = this.pos;
    if (this.keyword('else')) this.#body('else', start, ['SC1053']);
    if (!this.keyword('fi')) this.unfinished('if', 'fi', ['SC1046', 'SC1047']);
  }

  /** Fails because the closing word of the innermost construct is missing. */
  protected unfinished(opener: string, closer: string, codes: readonly string[] = []): never {
    // As an argument of a command the closing word is just a text.
    const argument = this.text.slice(this.innermost?.at, this.pos).search(ARGUMENT[closer]!) >= 0;
    const found = this.atEnd ? '' : ` before \`${this.token()}\``;
    return this.fail(`\`${opener}\` is not closed by \`${closer}\`${found}`, {
      codes: this.starts('(') ? ['SC1036', ...codes] : codes,
      opened: this.innermost,
      help: argument ? `put \`;\` before the \`${closer}\` that is an argument here` : `add \`; ${closer}\``,
    });
  }

  /** A condition with what it guards. */
  #branch(at: number, word: string): void {
    this.list();
    const then = this.pos;
    if (!this.keyword('then')) {
      const afterTest = /\s\]\]?\s+$/.test(this.text.slice(at, then));
      const ends = /^(?:fi|elif|else)$/.test(this.plain());
      this.fail(`\`${word}\` has no \`then\``, {
        at: then,
        opened: { name: word, at },
        codes: ends ? ['SC1049', 'SC1050'] : afterTest ? ['SC1050', 'SC1140'] : ['SC1050'],
        help: 'add `; then` after the condition',
      });
    }
    this.#body('then', then, ['SC1051']);
  }

  /** The commands after `then` or `else`. */
  #body(word: string, at: number, slip: readonly string[]): void {
    this.#needlessSemicolon(word, slip);
    this.within(word, at, () => {
      const start = this.skipGap();
      this.list();
      if (this.pos > start) return;
      const codes = this.atEnd ? [] : ['SC1048'];
      this.fail(`there is no command after \`${word}\``, {
        at,
        end: at + word.length,
        codes,
        help: 'add a command, at least `:`',
      });
    });
  }

  protected skipGap(): number {
    this.gap();
    return this.pos;
  }

  #needlessSemicolon(word: string, codes: readonly string[]): void {
    this.blanks();
    if (!this.starts(';') || this.starts(';;')) return;
    this.slip(codes, `\`${word}\` is followed by \`;\``, {
      at: this.pos,
      length: 1,
      help: 'remove the `;`',
      repair: '',
    });
    this.pos++;
  }

  protected while(at: number, word: string): void {
    this.list();
    this.#loop(at, word);
  }

  protected for(at: number, word: string): void {
    this.blanks();
    if (!this.arithmeticCommand()) {
      if (!this.word()) this.fail(`\`${word}\` needs the name of a variable`, { codes: [] });
      this.gap();
      if (this.keyword('in')) for (this.blanks(); this.word(); ) this.blanks();
    }
    this.blanks();
    this.semicolon();
    this.gap();
    if (this.starts('{')) this.within('{', this.pos, () => this.group());
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
        help: 'add `; do` before the commands',
      });
    }
    this.#needlessSemicolon('do', ['SC1059']);
    const body = this.skipGap();
    this.list();
    if (this.pos === body && !this.atEnd)
      this.fail('there is no command after `do`', {
        at: start,
        end: start + 2,
        codes: ['SC1060'],
        help: 'add a command, at least `:`',
      });
    if (!this.keyword('done')) this.unfinished(word, 'done', ['SC1061', 'SC1062']);
  }
}
