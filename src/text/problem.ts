import type { Fix } from './edit.ts';
import type { Located } from './source.ts';

/** A further place that explains a finding; it may lie in another file. */
export interface Label {
  readonly at: Located;
  readonly message: string;
  /** It does not explain the finding, but has the same flaw, for which the finding also stands. */
  readonly repeats?: boolean | undefined;
}

/**
 * A mistake that a parser or model builder found. Models collect problems; the rule that subscribes to a `kind` turns
 * them into findings, so that severity, documentation and suppression work as for every other rule.
 */
export interface Problem<Kind extends string = string> extends Located {
  readonly kind: Kind;
  readonly message: string;
  readonly help?: string | undefined;
  readonly labels?: readonly Label[] | undefined;
  readonly fix?: Fix | undefined;
  /** The range in which findings that are only consequences are hidden, if larger than the problem itself. */
  readonly reach?: Located | undefined;
  /** What is wrong, if several places may report it: findings about one thing become one. */
  readonly about?: string | undefined;
  /** Codes of other tools that apply to just this problem. */
  readonly alias?: string | readonly string[] | undefined;
}
