import type { EnvFile } from '../../parse/env-file-types.ts';
import type { SourceFile } from '../../text/source.ts';

/** A file with variables, or an example of such a file. */
export interface VariableFile {
  readonly file: SourceFile;
  readonly parsed: EnvFile;
  /** The value is empty for a name that is only passed through. */
  readonly variables: ReadonlyMap<string, string>;
}

/** A file that names variables, next to the Compose file or in the directory of an included one. */
export interface NamingFile {
  /** Absolute. */
  readonly path: string;
  /** The names of its assignments, also of those in comments. */
  readonly names: ReadonlySet<string>;
}

/** The values that variables of a Compose file may have. */
export interface ComposeEnvironment {
  /** The `.env` files that were read. */
  readonly files: readonly VariableFile[];
  /** The first example of a `.env` next to it: its names are meant to be set, its values are not used. */
  readonly example: VariableFile | undefined;
  /** All files that show users the variables: `.env`, its examples, `*.env` and similar. Their values are not used. */
  readonly naming: readonly NamingFile[];
  /** The value of a variable; undefined when nothing gives one. */
  valueOf(name: string): string | undefined;
}
