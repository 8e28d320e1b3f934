import { type Mistake, mistake } from '../mistake.ts';

/** Why a text cannot be expanded. `required`: the message of `${name:?message}`; `unclosed`: something is still open at the end. */
export interface ExpansionMistake extends Mistake {
  readonly kind: 'syntax' | 'quote' | 'required' | 'unclosed';
}

const MODIFIERS = 'use `:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/` or `//`';
const SHOWN = 40;

export function unclosedQuote(open: number, quote: string): ExpansionMistake {
  const which = quote === "'" ? 'single' : 'double';
  const help = 'close the quote, or escape it if it is meant literally';
  return { ...mistake(open, open + 1, `the ${which} quote is never closed`, { help }), kind: 'quote' };
}

/** What is still open at the end of the text; the caller reports it. */
export function unclosed(source: string): ExpansionMistake {
  return { ...mistake(source.length, source.length, ''), kind: 'unclosed' };
}

export function noName(source: string, from: number): ExpansionMistake {
  const to = Math.min(from + 3, source.length);
  const help =
    source[from + 2] === '{'
      ? 'use `${NAME}`; if another tool fills this in, run it before the build'
      : 'use `${NAME}`; escape a literal dollar sign';
  return { ...mistake(from, to, `\`${source.slice(from, to)}\` is not a variable`, { help }), kind: 'syntax' };
}

/** `${NAME^^}`, `${NAME:=word}` and other forms of shells. */
export function unknownModifier(source: string, from: number, at: number, operator: string): ExpansionMistake {
  const message = `the builder does not support the modifier \`${operator}\` in \`${around(source, from)}\``;
  return { ...mistake(at, at + operator.length, message, { help: modifierHelp(operator) }), kind: 'syntax' };
}

function modifierHelp(operator: string): string {
  if (operator === ':=' || operator === '=')
    return `use \`${operator.replace('=', '-')}\`: the builder does not assign variables`;
  if (operator[0] === '^' || operator[0] === ',') return 'change the case in RUN, where a shell expands the variable';
  if (/^:[0-9]/.test(operator))
    return 'cut the text with `#`, `##`, `%` or `%%`, or in RUN, where a shell expands the variable';
  return MODIFIERS;
}

export function missingBrace(source: string, from: number): ExpansionMistake {
  const message = `\`${around(source, from)}\` has no closing brace`;
  return { ...mistake(from, source.length, message, { help: 'add `}`' }), kind: 'syntax' };
}

export function missingSlash(source: string, from: number): ExpansionMistake {
  const message = `\`${around(source, from)}\` lacks the second \`/\` before the replacement`;
  return { ...mistake(from, source.length, message, { help: 'use `${NAME/pattern/replacement}`' }), kind: 'syntax' };
}

/** @param text the backslash and what follows it, which is somewhere after `from`. */
export function badPatternEscape(source: string, from: number, text: string): ExpansionMistake {
  const found = source.indexOf(text, from);
  const at = found < 0 ? from : found;
  const help = 'escape only `*`, `?`, `\\`, `/` and `}`';
  const to = Math.min(at + text.length, source.length);
  return { ...mistake(at, to, `\`${text}\` is not a valid escape in a pattern`, { help }), kind: 'syntax' };
}

/** `${NAME:?message}` of a name without a value. */
export function required(
  span: { readonly from: number; readonly to: number },
  name: string,
  state: 'set' | 'unset',
  reason: string,
): ExpansionMistake {
  const message = `\`${name}\` is ${state === 'unset' ? 'not set' : 'empty'}, so the build fails: ${reason.replace(/[.!]+$/, '')}`;
  return { ...mistake(span.from, span.to, message, { help: `set \`${name}\` to a value` }), kind: 'required' };
}

/** A reference as it is quoted in messages: to its brace, shortened. */
function around(source: string, from: number): string {
  const close = source.indexOf('}', from);
  const text = source.slice(from, close < 0 ? undefined : close + 1);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
