/**
 * Every code that ShellCheck 0.11 can report: its three series (parser, analysis, portability) without gaps, because the installed ShellCheck may be
 * newer than this list. 2026-11.
 */
export const SHELLCHECK_CODES: readonly string[] = [
  ...series(1000, 1199),
  ...series(2000, 2499),
  ...series(3000, 3099),
];

function series(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `SC${first + index}`);
}
