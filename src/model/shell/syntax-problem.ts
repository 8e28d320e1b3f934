import type { Problem } from '../../text/problem.ts';
import { locate, type Origin } from './word.ts';

/** A syntax error at an offset of a script's text; one at the end lands on the last character that is there. */
export function syntaxProblem(origin: Origin, message: string, offset: number): Problem<'syntax-error'> {
  const { text } = origin.text;
  let at = Math.min(offset, text.length);
  if (at === text.length || isSpace(text[at]!)) {
    while (at > 0 && isSpace(text[at - 1]!)) at--;
    at = Math.max(0, at - 1);
  }
  return { ...locate(origin, at, at + 1), kind: 'syntax-error', message: message.replaceAll("'", '`') };
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
