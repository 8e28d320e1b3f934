import type { Problem } from '../../../text/problem.ts';
import type { Located, SourceFile } from '../../../text/source.ts';
import type { Interpolation, MappingValue } from '../compose-types.ts';
import type { ComposeReadingKind } from '../problem-kinds.ts';

/** One YAML document of a file. */
export interface Layer {
  /** Undefined when the document is empty or not a mapping. It does not contain entries tagged `!reset`. */
  readonly root: MappingValue | undefined;
  /** Paths that `!reset` removes from what was loaded before, steps joined by NUL. */
  readonly resets: ReadonlyMap<string, Located>;
  /** Paths of values tagged `!override`, which replace instead of being merged. */
  readonly overrides: ReadonlyMap<string, Located>;
}

/** A file as written, variables filled in. */
export interface ReadFile {
  readonly file: SourceFile;
  readonly layers: readonly Layer[];
  readonly comments: readonly Located[];
  readonly variables: readonly Interpolation[];
  readonly problems: readonly Problem<ComposeReadingKind>[];
}

export interface ReadOptions {
  /** Absolute directory against which relative paths in the file resolve. */
  readonly directory: string;
  readonly lookup: (name: string) => string | undefined;
}
