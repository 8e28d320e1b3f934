import { DockerfileParser } from 'dockerfile-ast';
import type { Span } from './directives.ts';
import { KEYWORDS } from './keywords.ts';

/** Enough for a keyword and what shows that something follows it: dockerfile-ast takes seconds for a line of a megabyte. */
const MAX_LENGTH = 200;

/**
 * The keyword of the instruction that a line was probably meant to be, although BuildKit makes it a part of what stands before it: what
 * dockerfile-ast finds in the line alone, if it is written as nearly everybody writes it, in capitals from the first column on.
 */
export function meantInstruction(text: string, lineStart: number): Span | undefined {
  const first = text.charCodeAt(lineStart);
  if (!(first >= 65 && first <= 90)) return undefined;
  const start = text.slice(lineStart, lineStart + MAX_LENGTH);
  const newline = start.indexOf('\n');
  const [instruction] = DockerfileParser.parse(newline < 0 ? start : start.slice(0, newline)).getInstructions();
  if (!instruction || !KEYWORDS.has(instruction.getInstruction())) return undefined;
  const end = lineStart + instruction.getInstructionRange().end.character;
  return text[end] === ' ' || text[end] === '\t' ? { start: lineStart, end } : undefined;
}
