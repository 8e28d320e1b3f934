import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { explainUnclosed, explainYaml } from './mistakes.ts';

/** Why a text is not valid YAML; offsets in the text, `to` exclusive. */
export interface YamlMistake {
  readonly from: number;
  readonly to: number;
  /** Lower case, no full stop. */
  readonly message: string;
  readonly help?: string | undefined;
}

/** The documents of a YAML text as nodes of the yaml library; scalars are not interpreted. */
export interface YamlStream {
  readonly documents: readonly Document.Parsed<ParsedNode>[];
  readonly comments: readonly { readonly from: number; readonly to: number }[];
  readonly mistakes: readonly YamlMistake[];
}

/** Collections may be nested this deep: real files stay below 20, and what walks them recursively must not run out of stack. */
const MAX_DEPTH = 200;

/** Reads a YAML text, whatever is wrong with it: every mistake is told and what follows is read on. Never throws. Linear. */
export function parseYamlStream(written: string): YamlStream {
  // For go-yaml a lone CR ends a line, too.
  const text = written.includes('\r') ? written.replace(/\r(?!\n)/g, '\n') : written;
  const parser = new Parser();
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const documents: Document.Parsed<ParsedNode>[] = [];
  const comments: { from: number; to: number }[] = [];
  const mistakes: YamlMistake[] = [];
  const compose = (token: CST.Token) => {
    const deep = tooDeep(token);
    if (deep === undefined) documents.push(...composer.next(token));
    else mistakes.push({ from: deep, to: deep + 1, message: `values are nested more than ${MAX_DEPTH} deep` });
  };
  let offset = 0;
  let openQuote: number | undefined;
  const brackets = new Brackets();
  let scalar: boolean = false;
  for (const lexeme of new Lexer().lex(text)) {
    const control: boolean = !scalar && (lexeme === '\x02' || lexeme === '\x18' || lexeme === '\x1f');
    if (!scalar && lexeme.startsWith('#')) comments.push({ from: offset, to: offset + lexeme.length });
    if (!scalar) brackets.pass(lexeme, offset);
    openQuote = !scalar && /^["']/.test(lexeme) ? offset : openQuote;
    if (!control) offset += lexeme.length;
    scalar = control && lexeme === '\x1f';
    for (const token of parser.next(lexeme)) compose(token);
  }
  for (const token of parser.end()) compose(token);
  documents.push(...composer.end(false, text.length));
  // One mistake makes several errors in its line; the first one names it.
  let toldUntil = -1;
  for (const { errors } of documents) {
    for (const { code, pos, message } of errors) {
      const opening = /closing ["']quote/.test(message)
        ? openQuote
        : /^Flow .* and end with|^Expected flow .* to end with/.test(message) && !/[\]}]/.test(text[pos[0]] ?? '')
          ? brackets.leftOpenBefore(pos[0])
          : undefined;
      const from = opening ?? Math.min(pos[0], text.length);
      if (from < toldUntil) continue;
      const lineEnd = text.indexOf('\n', Math.max(from, Math.min(pos[0], text.length) - 1));
      toldUntil = lineEnd < 0 ? text.length + 1 : lineEnd + 1;
      const to = opening === undefined ? Math.max(from, Math.min(pos[1], text.length)) : from + 1;
      const why = opening === undefined ? explainYaml(code, message, text, from) : explainUnclosed(text[from] ?? '');
      mistakes.push({ from, to, ...why });
    }
  }
  return { documents, comments, mistakes };
}

/** Keeps track of brackets that are not closed. */
class Brackets {
  #open: number[] = [];
  readonly #left: { readonly opening: number; readonly until: number }[] = [];
  #reported = 0;

  /** `lexeme` begins at `offset` and is no part of a scalar. */
  pass(lexeme: string, offset: number): void {
    if (lexeme === '[' || lexeme === '{') this.#open.push(offset);
    else if (lexeme === ']' || lexeme === '}') this.#open.pop();
    else if (lexeme === '\x18') {
      const opening = this.#open[0];
      if (opening !== undefined) this.#left.push({ opening, until: offset });
      this.#open = [];
    }
  }

  /** The offset of the outermost bracket that is still open at an offset; offsets are asked for in their order. */
  leftOpenBefore(offset: number): number | undefined {
    while ((this.#left[this.#reported + 1]?.until ?? offset + 2) <= offset + 1) this.#reported++;
    const last = this.#left[this.#reported];
    return last && last.until <= offset + 1 ? last.opening : this.#open[0];
  }
}

/** The offset of a collection that is nested too deep. */
function tooDeep(document: CST.Token): number | undefined {
  if (document.type !== 'document' || !document.value) return undefined;
  let level: CST.Token[] = [document.value];
  for (let depth = 0; level.length > 0; depth++) {
    const next: CST.Token[] = [];
    for (const token of level) {
      if (!('items' in token)) continue;
      if (depth > MAX_DEPTH) return token.offset;
      for (const { key, value } of token.items) {
        if (key) next.push(key);
        if (value) next.push(value);
      }
    }
    level = next;
  }
  return undefined;
}
