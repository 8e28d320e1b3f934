import { SimpleCommandReader } from './simple-commands.ts';

const CLOSERS = new Set(['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', '}']);

const ENTITY = /&(?:amp|gt|lt|quot|apos|nbsp);/y;

/** Reads lists of commands: what separates and joins them. */
export abstract class ListReader extends SimpleCommandReader {
  /** Reads a command, simple or compound. */
  protected abstract command(): void;

  protected list(): void {
    for (this.gap(); this.#startsCommand(); this.gap()) {
      this.#andOr();
      this.blanks();
      if (!this.#separator()) return;
    }
  }

  /** Whether a command of a list follows: no end of the text, no keyword that closes something and no operator. */
  #startsCommand(): boolean {
    if (this.atEnd || this.starts('&>') || this.#entity()) return !this.atEnd;
    const word = this.plain();
    return !CLOSERS.has(word) && !word.startsWith('elif[') && !';&|)'.includes(this.text[this.pos]!);
  }

  #entity(): string | undefined {
    ENTITY.lastIndex = this.pos;
    return ENTITY.exec(this.text)?.[0];
  }

  #separator(): boolean {
    if (this.text[this.pos] === '\n') return true;
    if (this.starts('&') && !this.starts('&&')) {
      const entity = this.#entity();
      if (entity)
        this.slip(['SC1109'], `\`${entity}\` is HTML, not shell`, { at: this.pos, length: entity.length, repair: '&' });
      this.pos += entity ? entity.length - 1 : 1;
      this.blanks();
      if (entity || !this.starts(';') || this.starts(';;')) return !entity || this.semicolon();
      this.slip(['SC1045'], '`;` after `&` has no command to end', {
        at: this.pos,
        length: 1,
        help: 'remove the `;`: `&` already ends the command',
        repair: '',
      });
      this.pos++;
      return true;
    }
    return this.semicolon();
  }

  /** Skips a single `;`. */
  protected semicolon(): boolean {
    if (!this.starts(';') || this.starts(';;') || this.starts(';&')) return false;
    this.pos++;
    return true;
  }

  #andOr(): void {
    for (this.#pipeline(); this.starts('&&') || this.starts('||'); this.#pipeline()) this.#operator(2);
  }

  #pipeline(): void {
    this.#negations();
    for (this.command(); this.starts('|') && !this.starts('||'); this.command())
      this.#operator(this.starts('|&') ? 2 : 1);
  }

  #negations(): void {
    for (this.blanks(); this.text[this.pos] === '!' && !this.starts('!('); this.blanks()) this.pos++;
    if (this.keyword('time')) this.blanks();
  }

  /** An operator that needs a command after it. */
  #operator(length: number): void {
    const at = this.pos;
    const operator = this.text.slice(at, at + length);
    this.pos += length;
    this.gap();
    if (this.#startsCommand()) return;
    const found = this.atEnd ? 'the script ends' : `\`${this.token()}\` follows`;
    this.fail(`\`${operator}\` needs a command after it, but ${found}`, { at, end: at + length });
  }
}
