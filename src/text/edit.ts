import type { Located } from './source.ts';

/** A replacement of some text: data, never a function. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly at: Located;
  readonly text: string;
}

/** A fix. `safe` provably keeps the meaning; `unsafe` may change behavior and needs `--fix=unsafe`. Either all edits apply or none. */
export interface Fix {
  /** Imperative, lower case, no full stop: "remove the redundant flag". */
  readonly title: string;
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly Edit[];
}

/** A fix that replaces the text of one place. */
export function replacement(title: string, at: Located, text: string, safety: Fix['safety'] = 'safe'): Fix {
  return { title, safety, edits: [{ at, text }] };
}
