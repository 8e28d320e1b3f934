import { type Mistake, mistake } from './mistake.ts';

/** One word of a command, without quotes and escapes, and its place. */
export interface CommandWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface CommandWords {
  readonly ok: true;
  readonly words: readonly CommandWord[];
  /** Where the first unquoted `;`, `&`, `|`, `<` or `>` is: everything from there on is dropped. */
  readonly droppedFrom: number | undefined;
}

/**
 * Splits a command as compose-go does for `command` and `entrypoint` given as a string (mattn/go-shellwords, without variables and
 * backticks): no shell is involved, an unquoted operator ends the command, parentheses and open quotes are rejected.
 */
export function splitCommand(text: string): CommandWords | Mistake {
  const words: CommandWord[] = [];
  let buffer = '';
  let from = -1;
  let escaped = false;
  /** The open quote: `"`, `'`, a backtick, or `(` for `$(`. */
  let quote = '';
  let quoteAt = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (escaped) {
      buffer += character === 't' ? '\t' : character === 'n' ? '\n' : character;
      escaped = false;
      continue;
    }
    if (/[ \t\r\n]/.test(character) && quote === '') {
      if (from >= 0) words.push({ text: buffer, from, to: at });
      buffer = '';
      from = -1;
      continue;
    }
    if (';&|<>'.includes(character) && quote === '') {
      // A descriptor such as the 2 of `2>` goes with the operator.
      const descriptor = character === '>' && /^[0-9]/.test(buffer);
      if (from >= 0 && !descriptor) words.push({ text: buffer, from, to: at });
      return { ok: true, words, droppedFrom: descriptor ? from : at };
    }
    if (from < 0) from = at;
    if (character === '\\' && quote !== "'") escaped = true;
    else if (character === quote && (quote === '"' || quote === "'")) quote = '';
    else if ((character === '"' || character === "'") && quote === '') {
      quote = character;
      quoteAt = at;
    } else if ((character === '(' || character === ')') && (quote === '' || quote === '(')) {
      if (character === ')' && quote === '(') quote = '';
      else if (character === '(' && quote === '' && buffer.endsWith('$')) {
        quote = '(';
        quoteAt = at;
      } else return mistake(at, at + 1, `a \`${character}\` outside of quotes: Compose cannot split the command`);
      buffer += character;
    } else {
      if (character === '`' && (quote === '' || quote === '`')) {
        quote = quote === '' ? '`' : '';
        quoteAt = at;
      }
      buffer += character;
    }
  }
  if (escaped) return mistake(text.length - 1, text.length, 'the command ends in a backslash');
  if (quote !== '')
    return mistake(quoteAt, quoteAt + 1, `the ${quote === '(' ? 'parenthesis' : 'quote'} \`${quote}\` is never closed`);
  if (from >= 0) words.push({ text: buffer, from, to: text.length });
  return { ok: true, words, droppedFrom: undefined };
}

/** Whether a command is unaffected when everything from an operator on is dropped: no command follows, and Docker keeps standard error with the output. */
export function isHarmlessEnd(dropped: string): boolean {
  return /^(?:2>&1|[;&|\s])+$/.test(dropped);
}
