import { DockerfileParser } from 'dockerfile-ast';
import type { Span } from './directives.ts';
import { KEYWORDS } from './keywords.ts';

/** Enough for a keyword and what shows that something follows it: dockerfile-ast takes seconds for a line of a megabyte. */
const MAX_LENGTH = 200;

/** Keywords that are words of a shell or names of programs as well. */
const SHELL_WORDS: ReadonlySet<string> = new Set(['ADD', 'ENV', 'LABEL', 'RUN', 'SHELL', 'USER', 'VOLUME']);

/**
 * The keyword of the instruction that a line was probably meant to be, although BuildKit makes it part of the previous instruction: what
 * dockerfile-ast finds in the line alone, if it is in capitals, the usual spelling.
 *
 * @param start where the line, or what follows its indentation, starts.
 * @param lower whether the file writes keywords in lowercase.
 */
export function meantInstruction(text: string, start: number, lower = false): Span | undefined {
  const first = text.charCodeAt(start);
  const small = lower && first >= 97 && first <= 122;
  if (!small && !(first >= 65 && first <= 90)) return undefined;
  const line = text.slice(start, start + MAX_LENGTH);
  const newline = line.indexOf('\n');
  const [instruction] = DockerfileParser.parse(newline < 0 ? line : line.slice(0, newline)).getInstructions();
  if (!instruction) return undefined;
  const keyword = instruction.getInstruction();
  const known = small
    ? KEYWORDS.has(keyword.toUpperCase()) && !SHELL_WORDS.has(keyword.toUpperCase())
    : KEYWORDS.has(keyword);
  if (!known) return undefined;
  const end = start + instruction.getInstructionRange().end.character;
  return text[end] === ' ' || text[end] === '\t' ? { start, end } : undefined;
}
