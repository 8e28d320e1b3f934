import type { FileKind } from '../text/file-kind.ts';

/** A file to be linted. */
export interface Input {
  /** Relative to the working directory, forward slashes. */
  readonly path: string;
  /** Undefined for standard input. */
  readonly absolutePath: string | undefined;
  readonly kind: FileKind;
  /** Given on the command line, rather than found in a directory. */
  readonly named: boolean;
  /** The text, for standard input and programs; read from disk when undefined. */
  readonly text?: string;
}
