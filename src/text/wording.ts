/** The number of characters of a text that are examined: most of them may be whitespace. */
const LOOKED_AT = 500;

/** A text short enough for a message: at most `length` characters, line breaks and other whitespace as single spaces. */
export function clip(text: string, length = 60): string {
  const line = text.slice(0, LOOKED_AT).replace(/\s+/g, ' ');
  return line.length > length || text.length > LOOKED_AT ? `${line.slice(0, length - 1)}…` : line;
}

/** `a, b or c`. */
export function orList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'nothing';
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `a, b and c`. */
export function andList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 file`, `3 files`; the severity `info` has no plural: `3 info`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`;
}
