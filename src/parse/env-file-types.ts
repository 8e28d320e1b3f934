/** A reference to a variable in a value. */
export interface EnvFileReference {
  readonly name: string;
  /** The whole reference, as offsets in the text of the file; the whole value if it contains escapes. */
  readonly from: number;
  readonly to: number;
}

/** A variable of an env file. Offsets are UTF-16 units in the text, ends exclusive. */
export interface EnvFileEntry {
  readonly name: string;
  /** The key. */
  readonly from: number;
  readonly to: number;
  /** Quotes, escapes and variables resolved; undefined for a key alone, which passes on what is set outside. */
  readonly value: string | undefined;
  /** The value as written, quotes included; both the end of the key when there is none. */
  readonly valueFrom: number;
  readonly valueTo: number;
  /** The value holds a variable that has none: it stands for any text. */
  readonly unknown: boolean;
  /** The references in it that nothing gives a value, and that have no default. */
  readonly unset: readonly EnvFileReference[];
}

/** Something that Compose rejects in an env file. */
export interface EnvFileMistake {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly help?: string | undefined;
}

export interface EnvFile {
  /** In the order written; of two with the same name, the later one wins. */
  readonly entries: readonly EnvFileEntry[];
  readonly mistakes: readonly EnvFileMistake[];
}
