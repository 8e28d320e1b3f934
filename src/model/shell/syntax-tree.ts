import type { ParsedScript } from 'unbash';
import { parse } from 'unbash';
import type { MappedText } from '../../parse/shell-text.ts';

/** The text of a script and its tree from unbash, without a root if the text is nested too deep for the parser. */
export interface SyntaxTree {
  readonly text: MappedText;
  readonly root: ParsedScript | undefined;
}

/** Parses a text; offsets in the tree are those of the text. Never throws. */
export function parseTree(text: MappedText): SyntaxTree {
  try {
    return { text, root: parse(text.text) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { text, root: undefined };
  }
}
