import type { Located } from '../../text/source.ts';
import type { Variable } from './stage-types.ts';

/** A comment line, from its `#` to the end of the line. */
export interface Comment extends Located {
  /** The text after `#`, untrimmed. */
  readonly text: string;
  /** Inside a continued instruction. */
  readonly inside: boolean;
}

/** `# name=value` at the top of the file: syntax, escape or check. */
export interface Directive extends Located {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: string;
  readonly valueSpan: Located;
}

/** `$NAME`, `${NAME}` or `${NAME:-word}` in a text that BuildKit expands. */
export interface VariableReference extends Located {
  readonly name: string;
  readonly nameSpan: Located;
  /** The operator (`:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/`, `//`), or undefined for a plain reference. */
  readonly operator: string | undefined;
  /** The raw text after the operator. */
  readonly operand: string | undefined;
  /** Where it was declared, if it was: an ARG or ENV word, or `automatic` (TARGETPLATFORM …), or `base` (the base image is known to set it). */
  readonly declaration: Variable | 'automatic' | 'base' | undefined;
}

/** One word of an instruction's arguments or of a flag's value. */
export interface Word extends Located {
  /** As written (continuations included). */
  readonly raw: string;
  /** Continuations, quotes and escapes removed as the instruction's own splitter does; variables still as written. */
  readonly text: string;
  readonly quote: '"' | "'" | undefined;
  /** References that BuildKit expands here; empty in instructions that do not expand. */
  readonly variables: readonly VariableReference[];
  /** The text after expansion; undefined when it depends on a value that is not known. */
  readonly value: string | undefined;
}

/** A `--name=value` flag of an instruction. */
export interface Flag extends Located {
  readonly name: string;
  /** The name without the dashes. */
  readonly nameSpan: Located;
  /** Undefined for `--name` without `=`. */
  readonly value: Word | undefined;
}

/** A here-document of RUN, COPY or ADD. */
export interface Heredoc extends Located {
  /** The delimiter without quotes. */
  readonly name: string;
  /** The `<<NAME` word on the instruction's line. */
  readonly marker: Located;
  /** The body, from its first line to before the terminator line. */
  readonly body: Located;
  readonly terminator: Located | undefined;
  /** False when the delimiter is quoted. */
  readonly expand: boolean;
  /** `<<-`: leading tabs are removed. */
  readonly chomp: boolean;
  /** `<< NAME`, with a space: BuildKit takes the body, but COPY and ADD take `<<` and `NAME` for two paths. */
  readonly spaced: boolean;
  /** References that BuildKit expands in the body (COPY and ADD, unquoted delimiter); empty otherwise. */
  readonly variables: readonly VariableReference[];
}
