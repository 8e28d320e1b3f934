import type { ParseError } from 'unbash';
import type { Diagnosis, OpenConstruct } from '../../parse/shell/cursor.ts';
import type { Reading } from '../../parse/shell/diagnosis-part.ts';
import { diagnose } from '../../parse/shell/diagnosis-part.ts';
import { type MappedText, TextBuilder, throughBoth } from '../../parse/shell-text.ts';
import type { Label, Problem } from '../../text/problem.ts';
import { locate, type Origin } from './word.ts';

/**
 * What keeps a shell from reading a text.
 *
 * @param error what the parser says, which knows less of the reason.
 * @param whole whether it is a script of its own: ShellCheck does not look into strings that a command hands to a shell.
 */
export function syntaxProblem(origin: Origin, error: ParseError, whole: boolean): Problem<'syntax-error'> {
  const found = readingOf(origin.text.text)?.problem ?? unexplained(error);
  return {
    ...placed(origin, found.at, found.end),
    kind: 'syntax-error',
    message: found.message,
    help: found.help,
    labels: found.opened && [opening(origin, found.opened)],
    alias: whole ? found.codes : [],
  };
}

/** What can be read of a text with errors: without what follows them, and with what was meant in place of slips. */
export function readablePart(text: MappedText): { readonly text: MappedText; readonly broken: boolean } | undefined {
  const reading = readingOf(text.text);
  if (!reading) return undefined;
  const builder = new TextBuilder(text.text);
  let from = 0;
  for (const { at, end, repair = '' } of reading.repairs) {
    builder.copy(from, at).put(repair, at, end);
    from = end;
  }
  builder.copy(from, reading.end);
  return { text: throughBoth(text, builder), broken: reading.broken };
}

/** What the parser does not mind but shells do: a `;` after the `&` that ends at an offset. */
export function semicolonProblem(origin: Origin, offset: number): Problem<'syntax-error'> | undefined {
  const { text } = origin.text;
  let pos = offset;
  while (text[pos] === ' ' || text[pos] === '\t') pos++;
  if (text[pos] !== ';' || text[pos + 1] === ';' || text[pos + 1] === '&') return undefined;
  return syntaxProblem(origin, { message: '`;` after `&`', pos }, true);
}

/** A text nested too deep is not explained. */
function readingOf(text: string): Reading | undefined {
  try {
    return diagnose(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function unexplained({ message, pos }: ParseError): Diagnosis {
  const codes = ['SC1072', 'SC1073'];
  return { at: pos, end: pos + 1, message: message.replaceAll("'", '`'), help: undefined, codes, opened: undefined };
}

/** A place at the end of the text is its last character. */
function placed(origin: Origin, from: number, to: number): ReturnType<typeof locate> {
  const { text } = origin.text;
  let at = Math.min(from, text.length);
  if (at < text.length && !isSpace(text[at]!)) return locate(origin, at, Math.min(to, text.length));
  while (at > 0 && isSpace(text[at - 1]!)) at--;
  at = Math.max(0, at - 1);
  return locate(origin, at, at + 1);
}

function opening(origin: Origin, { name, at }: OpenConstruct): Label {
  return { at: locate(origin, at, at + name.length), message: 'opened here' };
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
