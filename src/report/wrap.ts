import { widthOf } from './cells.ts';

/** Breaks text at spaces so that no line is wider than `width` columns; a longer word gets its own line. */
export function wrap(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const size = widthOf(word);
    if (line !== '' && taken + 1 + size > width) {
      lines.push(line);
      line = word;
      taken = size;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      taken += line === word ? size : size + 1;
    }
  }
  lines.push(line);
  return lines;
}
