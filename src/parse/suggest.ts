/** Longer words are not typos, and among more candidates some are similar by chance; both would also be slow. */
const MAX_LENGTH = 100;
const MAX_CANDIDATES = 3000;

/**
 * The candidate that a mistyped word probably stands for: the one at the smallest Damerau-Levenshtein distance, compared without
 * regard to case. Short words allow fewer edits. Undefined when the word is itself a candidate or when none is near.
 */
export function nearest(word: string, candidates: Iterable<string>, maxDistance = 2): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  const known: string[] = [];
  for (const candidate of candidates) if (known.push(candidate) > MAX_CANDIDATES) return undefined;
  const lower = word.toLowerCase();
  const limit = Math.min(maxDistance, Math.max(1, word.length >> 1));
  let best: string | undefined;
  let bestScore = limit + 1;
  for (const candidate of known) {
    if (candidate === word) return undefined;
    // Any letter is one edit away from any other.
    if (word.length === 1 && !candidate.toLowerCase().includes(lower)) continue;
    // Half a point for a difference in case only, so that the same spelling wins among equals.
    const score = distance(lower, candidate.toLowerCase(), limit) + (sameCase(word, candidate) ? 0 : 0.5);
    if (score < bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** ``did you mean `word`?`` for the nearest candidate, or undefined when none is near. */
export function didYouMean(word: string, candidates: Iterable<string>, maxDistance = 2): string | undefined {
  const found = nearest(word, candidates, maxDistance);
  return found === undefined ? undefined : `did you mean \`${found}\`?`;
}

/** Shorter names resemble others by chance. */
const MIN_OPEN = 5;

/**
 * The candidate that a mistyped name probably stands for, among names that people choose freely (variables, services, stages): one edit
 * between names of at least five letters, or two neighboring letters swapped.
 */
export function nearestName(word: string, candidates: Iterable<string>): string | undefined {
  const letters = [...word].sort().join('');
  const isNear = (other: string) =>
    Math.min(word.length, other.length) >= MIN_OPEN || [...other].sort().join('') === letters;
  const near: string[] = [];
  for (const candidate of candidates) if (isNear(candidate)) near.push(candidate);
  return nearest(word, near, 1);
}

/** ``did you mean `word`?`` for the candidate of {@link nearestName}. */
export function didYouMeanName(word: string, candidates: Iterable<string>): string | undefined {
  const found = nearestName(word, candidates);
  return found === undefined ? undefined : `did you mean \`${found}\`?`;
}

/** Edits (insert, delete, replace, swap neighbors) between two words; `limit + 1` when there are more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, beforeLast[j - 2]! + 1);
      row.push(value);
      smallest = Math.min(smallest, value);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

function sameCase(a: string, b: string): boolean {
  return (a === a.toLowerCase()) === (b === b.toLowerCase());
}
