import type { Located } from '../text/source.ts';
import type { PragmaComment, PragmaName } from './pragma-types.ts';

/** The words of a part of a comment that are names, separated by commas or spaces. */
export function namesIn(comment: Located, from: number, to: number): readonly PragmaName[] {
  const names: PragmaName[] = [];
  for (const match of comment.file.text.slice(comment.start + from, comment.start + to).matchAll(/[^\s,]+/g)) {
    const start = comment.start + from + match.index;
    names.push({ file: comment.file, start, end: start + match[0].length, name: match[0] });
  }
  return names;
}

/** The text of a comment from its `#`, without a carriage return. */
export function commentText({ file, start, end }: Located): string {
  return file.text.slice(start, end).trimEnd();
}

export function pragmaComment(
  { file, start, end }: Located,
  names: readonly PragmaName[],
  separator: string,
): PragmaComment {
  return { file, start, end, names, separator };
}

/** Whether there is only whitespace before a comment on its line. */
export function standsAlone({ file, start }: Located): boolean {
  return file.text.slice(lineStart(file.text, start), start).trim() === '';
}

/** The offset at which the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset at which the line after an offset starts; the end of the text after the last line. */
export function nextLineStart(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
