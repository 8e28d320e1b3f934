import type { Located } from '../../src/rule/index.ts';

/** A character of a logical line: continuations, and the comments and blank lines between them, are left out. */
export interface LogicalCharacter extends Located {
  readonly text: string;
}

/** The characters of a part of an instruction after Docker joins its lines. */
export function logicalCharacters(node: Located, escape: string): LogicalCharacter[] {
  const { text } = node.file;
  const continuation = escape === '`' ? /`[ \t]*\r?\n/y : /\\[ \t]*\r?\n/y;
  const skipped = /(?:[ \t]*(?:#[^\n]*)?\r?\n)*/y;
  const characters: LogicalCharacter[] = [];
  for (let at = node.start; at < node.end; ) {
    continuation.lastIndex = at;
    if (continuation.test(text)) {
      skipped.lastIndex = continuation.lastIndex;
      skipped.test(text);
      at = skipped.lastIndex;
      continue;
    }
    characters.push({ file: node.file, start: at, end: at + 1, text: text[at]! });
    at++;
  }
  return characters;
}
