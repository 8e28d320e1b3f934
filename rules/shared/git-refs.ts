/** Names of branches that move, and lines of development without a number at their end: `8.x-4.x`, `REL_16_STABLE`. */
const MOVES =
  /^(?:(?:refs\/heads|(?:refs\/remotes\/)?origin)\/.+|(?:.*[-_/.])?(?:main|master|trunk|dev|devel|develop|development|next|nightly|unstable|staging)|latest|stable|release|HEAD|gh-pages|[vV]?\d+(?:\.\d+)*\.x(?:[-.].*)?|.*[-_]stable|feature\/.+)$/i;

/** Whether a name is surely that of a branch, which may point to another commit tomorrow. */
export function isMovingRef(ref: string): boolean {
  return MOVES.test(ref) && !/@\{|^(?:refs\/)?tags\//.test(ref);
}
