const UNREADABLE = ['SC1009', 'SC1072', 'SC1073'];

/** The codes for a here-document of which no line looks like its end. */
export const UNENDED: readonly string[] = [...UNREADABLE, 'SC1044'];

/** Why a line does not end a here-document. */
export interface MissedEnd {
  readonly why: string;
  readonly codes: readonly string[];
  /** What the line should say, if it is plain that it was meant to end the document. */
  readonly fix?: string;
}

/**
 * Compares a line with the word that ends a here-document; undefined if they have nothing in common.
 *
 * @param tabs whether tabs are allowed before the word, as with `<<-`.
 */
export function missedEnd(line: string, word: string, tabs: boolean): MissedEnd | undefined {
  const bare = tabs ? line.replace(/^\t+/, '') : line;
  if (line.trim() === word) {
    if (bare.trimEnd() === word) return { why: 'there is whitespace after the word', codes: ['SC1118'], fix: word };
    const why = tabs ? 'only tabs are allowed before the word' : 'there is whitespace before the word';
    return { why, codes: [...UNREADABLE, tabs ? 'SC1040' : 'SC1039'], fix: word };
  }
  if (line.trim().toLowerCase() === word.toLowerCase())
    return { why: 'the case of the word differs', codes: [...UNREADABLE, 'SC1043'], fix: word };
  return line.includes(word)
    ? { why: 'the word is not alone on it', codes: [...UNREADABLE, 'SC1041', 'SC1042'] }
    : undefined;
}
