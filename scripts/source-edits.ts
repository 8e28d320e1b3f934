import type { Options } from 'tsup';

/** A plugin of the bundler. */
export type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** A range of a source, as offsets with an exclusive end, and its replacement. */
export interface SourceEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies all edits to a source. Their ranges, which may touch but not overlap, refer to the original source. */
export function edited(source: string, edits: readonly SourceEdit[]): string {
  let text = source;
  // From the end, so that the remaining ranges stay valid.
  for (const { from, to, text: replacement } of [...edits].sort((a, b) => b.from - a.from))
    text = text.slice(0, from) + replacement + text.slice(to);
  return text;
}
