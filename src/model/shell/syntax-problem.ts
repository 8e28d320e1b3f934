import type { ParseError } from 'unbash';
import type { Diagnosis, OpenConstruct } from '../../parse/shell/cursor.ts';
import { diagnose } from '../../parse/shell/diagnosis.ts';
import type { Label, Problem } from '../../text/problem.ts';
import { locate, type Origin } from './word.ts';

/**
 * What keeps a shell from reading a text.
 *
 * @param error what the parser says, which knows less of the reason.
 * @param whole whether it is a script of its own: ShellCheck does not look into strings that a command hands to a shell.
 */
export function syntaxProblem(origin: Origin, error: ParseError, whole: boolean): Problem<'syntax-error'> {
  const found = explained(origin.text.text) ?? unexplained(error);
  return {
    ...placed(origin, found.at, found.end),
    kind: 'syntax-error',
    message: found.message,
    help: found.help,
    labels: found.opened && [opening(origin, found.opened)],
    alias: whole ? found.codes : [],
  };
}

/** A text nested too deep is not explained. */
function explained(text: string): Diagnosis | undefined {
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
