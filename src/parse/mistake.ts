/**
 * Why a text is not what it should be. Offsets count UTF-16 units from the start of that text, `to` exclusive;
 * an empty span points at the place where something is missing.
 */
export interface Mistake {
  readonly ok: false;
  readonly from: number;
  readonly to: number;
  /** Lower case, no full stop, with the offending text in backticks. */
  readonly message: string;
  /** What to do, imperative. */
  readonly help?: string | undefined;
  /** What was probably meant instead of the text from `from` to `to`. */
  readonly suggestion?: string | undefined;
}

/** A {@link Mistake} at a place of a text. */
export function mistake(
  from: number,
  to: number,
  message: string,
  more: { readonly help?: string | undefined; readonly suggestion?: string | undefined } = {},
): Mistake {
  return { ok: false, from, to, message, ...more };
}
