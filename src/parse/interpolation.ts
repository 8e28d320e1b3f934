import { type Mistake, mistake } from './mistake.ts';

type Lookup = (name: string) => string | undefined;

/** `$NAME` or `${NAME<operator><operand>}` in a text; offsets in that text, `to` exclusive. */
export interface TemplateReference {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly operator: '-' | ':-' | '?' | ':?' | '+' | ':+' | undefined;
  /** What follows the operator: itself a template, its offsets those of the whole text. */
  readonly operand: Template | undefined;
}

/** A stretch that stands for a text of its own: `$$`, or text as it is. */
export interface TemplateText {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with references to variables. */
export interface Template {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly (TemplateText | TemplateReference)[];
  readonly mistakes: readonly Mistake[];
}

/** The maximum nesting of references; three is already rare. */
const MAX_DEPTH = 50;

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const OPERATOR = /:?[-?+]/y;
const NO_BRACES = /[^{}\n]*\}/y;

/**
 * Reads a text as Compose does (compose-go, package template): `$NAME`, `${NAME}` and `${NAME-default}` with the operators `-`, `:-`,
 * `?`, `:?`, `+`, `:+`, nested at will; `$$` is a dollar sign; a dollar sign before anything else stands for itself, before a brace it
 * is a mistake. Undefined for a text without a dollar sign. Linear in length times depth.
 */
export function parseTemplate(text: string): Template | undefined {
  return text.includes('$') ? template(text, 0, text.length, 0) : undefined;
}

function template(text: string, from: number, to: number, depth: number): Template {
  const parts: (TemplateText | TemplateReference)[] = [];
  const mistakes: Mistake[] = [];
  let plain = from;
  const flush = (end: number) => {
    if (end > plain) parts.push({ from: plain, to: end, text: text.slice(plain, end) });
  };
  let lineEnd = from;
  for (let at = text.indexOf('$', from); at >= 0 && at < to; at = text.indexOf('$', at)) {
    const next = at + 1 < to ? text[at + 1]! : '';
    if (next === '$') {
      flush(at);
      parts.push({ from: at, to: at + 2, text: '$' });
      at += 2;
      plain = at;
      continue;
    }
    const braced = next === '{';
    const nameEnd = matchEnd(NAME, text, braced ? at + 2 : at + 1);
    if (!braced && nameEnd === undefined) {
      at++;
      continue;
    }
    if (braced && at >= lineEnd) lineEnd = endOfLine(text, at, to);
    const close = braced ? closingBrace(text, at, lineEnd) : nameEnd;
    const found = braced ? reference(text, at, close, nameEnd, lineEnd, depth) : simple(text, at, nameEnd ?? to);
    if ('ok' in found) mistakes.push(found);
    else {
      flush(at);
      parts.push(found);
      for (const inside of found.operand?.mistakes ?? []) mistakes.push(inside);
      plain = found.to;
    }
    at = Math.max(close ?? lineEnd, at + 1);
  }
  flush(to);
  return { from, to, parts, mistakes };
}

function simple(text: string, from: number, to: number): TemplateReference {
  return { from, to, name: text.slice(from + 1, to), operator: undefined, operand: undefined };
}

/** The text between `${` and the brace at `close - 1`. */
function reference(
  text: string,
  at: number,
  close: number | undefined,
  nameEnd: number | undefined,
  limit: number,
  depth: number,
): TemplateReference | Mistake {
  if (close === undefined) {
    return mistake(at, limit, `\`${clip(text.slice(at, limit))}\` is not closed on the same line`, {
      help: 'close it with `}`, or use `$$` for a dollar sign',
    });
  }
  const whole = text.slice(at, close);
  if (nameEnd === undefined || depth >= MAX_DEPTH) {
    return mistake(at, close, `\`${clip(whole)}\` is not a variable`, {
      help: 'use `${NAME}` with letters, digits and `_`, or `$$` for a dollar sign',
    });
  }
  const name = text.slice(at + 2, Math.min(nameEnd, close - 1));
  if (nameEnd === close - 1) return { from: at, to: close, name, operator: undefined, operand: undefined };
  const operatorEnd = matchEnd(OPERATOR, text, nameEnd);
  const operator = operatorEnd === undefined ? undefined : operatorOf(text.slice(nameEnd, operatorEnd));
  if (operator === undefined || operatorEnd! > close - 1) {
    return mistake(at, close, `\`${clip(text.slice(nameEnd, close - 1))}\` in \`${clip(whole)}\` is not an operator`, {
      help: `use \`\${${name}:-default}\` for a default, or \`$$\` for a dollar sign`,
    });
  }
  return { from: at, to: close, name, operator, operand: template(text, operatorEnd!, close - 1, depth + 1) };
}

function operatorOf(text: string): TemplateReference['operator'] {
  switch (text) {
    case '-':
    case ':-':
    case '?':
    case ':?':
    case '+':
    case ':+':
      return text;
    default:
      return undefined;
  }
}

/**
 * The offset after the brace that closes the one after `$`. As in compose-go, nested braces are counted, the character after an opening one
 * is skipped, and if they are not balanced, the last brace of the line is used. It must be on the same line.
 */
function closingBrace(text: string, at: number, limit: number): number | undefined {
  const simple = matchEnd(NO_BRACES, text, at + 3);
  if (simple !== undefined && simple <= limit && text[at + 2] !== '}') return simple;
  let open = 0;
  let last: number | undefined;
  for (let each = at + 1; each < limit; each++) {
    if (text[each] === '}') {
      last = each + 1;
      if (--open === 0) return last;
    } else if (text[each] === '{') {
      open++;
      each++;
      if (each < limit && text[each] === '}') last = each + 1;
    }
  }
  return last;
}

function endOfLine(text: string, at: number, limit: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? limit : Math.min(newline, limit);
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** A stretch of the evaluated text and the stretch of the template that it came from. */
export interface EvaluatedPiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** It is in the template character by character. */
  readonly literal: boolean;
}

export interface Evaluated {
  readonly text: string;
  readonly pieces: readonly EvaluatedPiece[];
  /** Depends on a variable that has neither value nor default: that reference is in the text as written. */
  readonly unknown: boolean;
}

/** Expands variables. One that `lookup` does not know is unknown, not empty, unless the reference has a default. */
export function evaluate(source: string, template: Template, lookup: Lookup): Evaluated {
  const pieces: EvaluatedPiece[] = [];
  let unknown = false;
  for (const part of template.parts) {
    const { from, to } = part;
    if (!('name' in part)) pieces.push({ text: part.text, from, to, literal: part.text.length === to - from });
    else {
      const found = resolve(source, part, lookup);
      unknown ||= found === undefined;
      if (found === undefined) pieces.push({ text: source.slice(from, to), from, to, literal: true });
      else if (typeof found === 'string') pieces.push({ text: found, from, to, literal: false });
      else for (const piece of found) pieces.push(piece);
    }
  }
  return { text: pieces.map(({ text }) => text).join(''), pieces, unknown };
}

/** The value of a reference; undefined when it is unknown. */
export function referenceValue(source: string, reference: TemplateReference, lookup: Lookup): string | undefined {
  const found = resolve(source, reference, lookup);
  return typeof found === 'object' ? found.map(({ text }) => text).join('') : found;
}

/** The value of a variable, or the pieces of the operand that replaces it. */
function resolve(
  source: string,
  { name, operator, operand }: TemplateReference,
  lookup: Lookup,
): string | readonly EvaluatedPiece[] | undefined {
  const value = lookup(name);
  const other = () => {
    const evaluated = operand && evaluate(source, operand, lookup);
    return evaluated?.unknown ? undefined : (evaluated?.pieces ?? '');
  };
  switch (operator) {
    case '-':
      return value ?? other();
    case ':-':
      return value || other();
    case '+':
      return value === undefined ? undefined : other();
    case ':+':
      return value ? other() : value;
    default:
      return value;
  }
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
