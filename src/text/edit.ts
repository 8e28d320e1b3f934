import type { Located } from './source.ts';

/** A replacement of some text: data, never a function. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly at: Located;
  readonly text: string;
}

/** A repair. `safe` keeps the meaning provably; `unsafe` may change behaviour and needs `--fix=unsafe`. All edits apply or none. */
export interface Fix {
  /** Imperative, lower case, no full stop: "remove the redundant flag". */
  readonly title: string;
  readonly safety: 'safe' | 'unsafe';
  readonly edits: readonly Edit[];
}

/** A repair that replaces one place by a text. */
export function replacement(title: string, at: Located, text: string, safety: Fix['safety'] = 'safe'): Fix {
  return { title, safety, edits: [{ at, text }] };
}
