import { type Change, diffLines } from './line-diff.ts';

const context = 3;

/**
 * The difference between two texts as a unified diff that `patch -p1` and `git apply` accept; empty for equal texts. Line ends stay
 * as they are, a missing one at the end is marked.
 *
 * @param path relative, with forward slashes; written with `a/` and `b/` before it
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const old = splitLines(before);
  const now = splitLines(after);
  let text = `--- ${fileName(`a/${path}`)}\n+++ ${fileName(`b/${path}`)}\n`;
  for (const hunk of hunksOf(diffLines(old, now))) text += renderHunk(hunk, old, now);
  return text;
}

/** Lines with their line ends; only LF ends a line, as for patch and git. */
function splitLines(text: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push(text.slice(start, end + 1));
    start = end + 1;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

/** Changes whose context lines touch or overlap belong to one hunk. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    if (last && change.oldStart - last.at(-1)!.oldEnd <= 2 * context) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function renderHunk(changes: readonly Change[], old: readonly string[], now: readonly string[]): string {
  const first = changes[0]!;
  const last = changes.at(-1)!;
  const lead = Math.min(context, first.oldStart);
  const trail = Math.min(context, old.length - last.oldEnd);
  let body = '';
  let at = first.oldStart - lead;
  for (const change of changes) {
    for (; at < change.oldStart; at++) body += diffLine(' ', old[at]!);
    for (; at < change.oldEnd; at++) body += diffLine('-', old[at]!);
    for (let line = change.newStart; line < change.newEnd; line++) body += diffLine('+', now[line]!);
  }
  for (; at < last.oldEnd + trail; at++) body += diffLine(' ', old[at]!);
  const from = range(first.oldStart - lead, last.oldEnd + trail);
  const to = range(first.newStart - lead, last.newEnd + trail);
  return `@@ -${from} +${to} @@\n${body}`;
}

/** Start and length; an empty range names the line before it, a length of 1 is not written. */
function range(start: number, end: number): string {
  const length = end - start;
  if (length === 0) return `${start},0`;
  return length === 1 ? `${start + 1}` : `${start + 1},${length}`;
}

function diffLine(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** A name as git writes it: in C quotes when it holds quotes, backslashes or control characters; a tab ends one with spaces. */
function fileName(name: string): string {
  if (!/["\\\u0000-\u001f\u007f]/.test(name)) return name.includes(' ') ? `${name}\t` : name;
  const quoted = name.replace(/["\\\u0000-\u001f\u007f]/g, (character) => {
    const named = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' }[character];
    return named ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
  });
  return `"${quoted}"`;
}
