import type { PragmaProblemKind } from '../rule/contract.ts';
import type { Problem } from '../text/problem.ts';
import type { Located, SourceFile } from '../text/source.ts';

/** The tools whose comments are read. */
export type PragmaTool = 'infralint' | 'hadolint' | 'buildkit' | 'dclint' | 'shellcheck';

/** A comment that suppresses, from its `#` to the end of the line. */
export interface PragmaComment extends Located {
  /** The names in it, each at its place; empty for a blanket one. */
  readonly names: readonly PragmaName[];
  /** The separator between two names when they are rewritten. */
  readonly separator: string;
}

/** A rule id, with or without its scope, or the code of a tool. */
export interface PragmaName extends Located {
  readonly name: string;
}

/** One name of one comment, and the stretch of the file in which its findings are not shown. */
export interface Suppression {
  readonly tool: PragmaTool;
  readonly comment: PragmaComment;
  /** Undefined for all codes of the tool. */
  readonly name: PragmaName | undefined;
  /** Offsets, both ends included; undefined if the tool ignores the comment. */
  readonly covers: { readonly start: number; readonly end: number } | undefined;
  readonly reason: string | undefined;
  /** Codes that the tool reports anyway. */
  readonly exempt?: ReadonlySet<string> | undefined;
  /** The name in the `enable[…]` that ends the stretch. */
  readonly partner?: { readonly comment: PragmaComment; readonly name: PragmaName } | undefined;
}

export type PragmaProblem = Problem<PragmaProblemKind>;

/** What the comments of one file suppress, and what is wrong with them. */
export interface Pragmas {
  readonly file: SourceFile;
  readonly suppressions: readonly Suppression[];
  /** Malformed comments and unknown names; unused ones are only known after the findings. */
  readonly problems: readonly PragmaProblem[];
}
