import type { Options } from 'tsup';

/** A plugin of the bundler. */
export type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** A range of a source, offsets with the end exclusive, and what takes its place. */
export interface SourceEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A source with all edits made; their ranges, which may touch but not overlap, are those before any of them. */
export function edited(source: string, edits: readonly SourceEdit[]): string {
  let text = source;
  // From the end, so that the ranges of what is still to be changed stay true.
  for (const { from, to, text: replacement } of [...edits].sort((a, b) => b.from - a.from))
    text = text.slice(0, from) + replacement + text.slice(to);
  return text;
}
