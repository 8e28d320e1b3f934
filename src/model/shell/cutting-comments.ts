import { findShellComments } from '../../parse/shell-comments.ts';
import type { MappedText } from '../../parse/shell-text.ts';
import type { SourceFile } from '../../text/source.ts';
import type { CuttingComment } from './shell-types.ts';

/** Finds the comments of a script that reach over the ends of lines in the file: see {@link CuttingComment}. */
export function findCuttingComments(file: SourceFile, mapped: MappedText): CuttingComment[] {
  const found: CuttingComment[] = [];
  for (const { from, to } of findShellComments(mapped.text)) {
    const start = mapped.start(from);
    const newline = file.text.indexOf('\n', start);
    if (newline < 0 || mapped.end(to) <= newline) continue;
    let at = from;
    while (at < to && mapped.start(at) < newline) at++;
    const ownEnd = at;
    while (at < to && /\s/.test(mapped.text[at]!)) at++;
    if (at === to) continue;
    const end = mapped.end(from + mapped.text.slice(from, ownEnd).trimEnd().length);
    found.push({ file, start, end, lost: { file, start: mapped.start(at), end: mapped.end(to) } });
  }
  return found;
}
