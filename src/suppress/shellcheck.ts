import type { Located } from '../text/source.ts';
import { commentText, pragmaComment } from './comment.ts';
import type { PragmaComment, PragmaName } from './pragma-types.ts';

/** Reads a comment of ShellCheck that suppresses something: `# shellcheck disable=SC2086,SC2046`, or `all`, whose comment has no names. */
export function readShellcheckPragma(at: Located): PragmaComment | undefined {
  const text = commentText(at);
  const head = /^#\s*shellcheck\s/.exec(text)?.[0];
  if (head === undefined) return undefined;
  const directives = text.slice(head.length).split('#', 1)[0]!;
  const names: PragmaName[] = [];
  let everything = false;
  for (const { index, 1: list = '' } of directives.matchAll(/(?<!\S)disable=(\S*)/g)) {
    const from = at.start + head.length + index + 'disable='.length;
    for (const word of list.matchAll(/[^,]+/g)) {
      const name = namesOf(word[0]);
      const start = from + word.index;
      everything ||= word[0] === 'all';
      for (const each of name) names.push({ file: at.file, start, end: start + word[0].length, name: each });
    }
  }
  if (everything) return pragmaComment(at, [], ',');
  return names.length > 0 ? pragmaComment(at, names, ',') : undefined;
}

/** More codes than this are not numbered in a range by anyone. */
const MOST = 2000;

/** The codes of a word: `SC2086`, `2086` or `SC2000-SC2100`. */
function namesOf(word: string): readonly string[] {
  const [, first, last = first] = /^(?:SC)?(\d{4})(?:-(?:SC)?(\d{4}))?$/.exec(word) ?? [];
  if (first === undefined) return [];
  const count = Math.min(Number(last) - Number(first) + 1, MOST);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => `SC${Number(first) + index}`);
}
