import { DockerfileParser } from 'dockerfile-ast';

/** Larger than anybody writes by hand: there dockerfile-ast, which takes seconds for a line of a megabyte, is not asked. */
const MAX_LENGTH = 200_000;

/**
 * The lines (from 0) in which instructions begin, as dockerfile-ast splits a Dockerfile; ascending. Empty for a huge text, which
 * {@link splitInstructions} reads alone. What BuildKit sees otherwise is for the caller to correct.
 */
export function instructionLines(text: string): readonly number[] {
  if (text.length > MAX_LENGTH) return [];
  // To BuildKit a carriage return alone ends no line.
  const unix = text.includes('\r') ? text.replace(/\r(?!\n)/g, ' ') : text;
  const instructions = DockerfileParser.parse(unix).getInstructions();
  return instructions.map((instruction) => instruction.getRange().start.line);
}
