import { BlockReader } from './blocks.ts';
import { Broken, type Diagnosis } from './cursor.ts';

/** Longer than the tests that people write on one line. */
const MAX_TEST = 1000;

/** Reads a script as a shell does and says, in its terms, what is wrong with it. */
export class Grammar extends BlockReader {
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
    if (this.keyword('if') || this.glued('if')) this.within('if', at, () => this.if(at));
    else if (this.keyword('while') || this.glued('while')) this.within('while', at, () => this.while(at, 'while'));
    else if (this.keyword('until') || this.glued('until')) this.within('until', at, () => this.while(at, 'until'));
    else if (this.keyword('for')) this.within('for', at, () => this.for(at, 'for'));
    else if (this.keyword('select')) this.within('select', at, () => this.for(at, 'select'));
    else if (this.keyword('case')) this.within('case', at, () => this.#case());
    else if (this.keyword('function')) this.within('function', at, () => this.#function());
    else if (this.keyword('[[')) this.within('[[', at, () => this.#test());
    else if (this.starts('(')) this.#subshell(at);
    else if (this.#startsGroup()) this.within('{', at, () => this.group());
    else return false;
    return true;
  }

  /** A brace, but neither the word `{}` nor the descriptor of a redirection. */
  #startsGroup(): boolean {
    return this.starts('{') && !/^\{(?:\}|\w+\}[<>])/.test(this.text.slice(this.pos, this.pos + 100));
  }

  #case(): void {
    this.blanks();
    this.word();
    this.gap();
    if (!this.keyword('in')) this.fail('`case` needs `in` after its word', { opened: this.innermost });
    for (this.gap(); !this.keyword('esac'); this.gap()) {
      if (this.atEnd) this.unfinished('case', 'esac');
      if (this.#item()) continue;
      this.gap();
      if (!this.keyword('esac')) this.unfinished('case', 'esac');
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
    else this.fail('the commands of a function must be in `{ ... }`', { codes: ['SC1064'], opened: this.innermost });
  }

  #test(): void {
    const start = this.pos;
    const end = /(?<=\s)\]\]?(?=[\s;&|)]|$)/g;
    end.lastIndex = start;
    const found = end.exec(this.text);
    if (!found) this.#endlessTest();
    this.pos = found.index + found[0].length;
    // Quoted text may contain anything.
    const inside = this.text.slice(start, found.index).replace(/"[^"]*"|'[^']*'/g, (text) => '"'.repeat(text.length));
    for (const { 0: sign, index } of inside.matchAll(/(?<=[^\s=]\s+)(?:==?|!=)(?=[^\s=~(])/g))
      this.slip(['SC1035'], `there is no space after \`${sign}\``, {
        at: start + index,
        length: sign.length,
        help: `use \`${sign} \``,
        repair: `${sign} `,
      });
    for (const { 0: sign, index } of inside.matchAll(
      /(?<=[^\s&|(!=<>~]\s+)(?<!\s-[a-zA-Z]\s+)-[ao](?=\s+(?!\S?=|[<>&|)])\S)/g,
    )) {
      const repair = sign === '-a' ? '&&' : '||';
      this.slip(sign === '-a' ? ['SC2108'] : [], `\`${sign}\` cannot join conditions in \`[[ ]]\``, {
        at: start + index,
        length: sign.length,
        help: `use \`${repair}\``,
        repair,
      });
    }
    if (found[0] === ']')
      this.slip(['SC1033'], '`[[` is closed by `]` instead of `]]`', {
        at: found.index,
        length: 1,
        help: 'use `]]`',
        repair: ']]',
      });
  }

  #endlessTest(): never {
    const found = /(\s-[a-z]\s+)?[^\s\]]+\]\](?=[\s;&|)]|$)/.exec(this.text.slice(this.pos, this.pos + MAX_TEST));
    if (!found) return this.unclosed('`[[` is not closed by `]]`');
    const at = this.pos + found.index + found[0].length - 2;
    const codes = found[1] ? ['SC1019', 'SC1020'] : ['SC1020'];
    return this.fail('there is no space before `]]`', { at, end: at + 2, codes, help: 'add a space before it' });
  }

  #subshell(at: number): void {
    if (this.arithmeticCommand()) return;
    this.within('(', at, () => {
      this.pos++;
      const start = this.skipGap();
      this.list();
      if (this.pos === start) this.fail('there is no command between the parentheses', { at });
      if (!this.starts(')')) this.unclosed('`(` is not closed by `)`');
      this.pos++;
    });
  }

  protected group(): void {
    const at = this.pos++;
    if (/\S/.test(this.text[this.pos] ?? ' '))
      this.slip(['SC1054'], '`{` is not followed by a space', {
        at,
        length: 1,
        help: 'add a space after `{`',
        repair: '{ ',
      });
    const start = this.skipGap();
    this.list();
    if (this.pos === start && !this.atEnd)
      this.fail('there is no command between the braces', { at, codes: ['SC1055'] });
    if (!this.keyword('}')) this.unfinished('{', '}', ['SC1056']);
  }
}
