import type { Edit, Fix } from '../text/edit.ts';
import type { Located } from '../text/source.ts';
import { commentText, lineStart, nextLineStart, standsAlone } from './comment.ts';
import type { PragmaComment, PragmaName } from './pragma-types.ts';

/** A name to be removed from its comment. */
export interface DeadName {
  readonly comment: PragmaComment;
  readonly name: PragmaName;
}

/** Removes names, and whole comments if no name is left. Undefined if that would activate a directive. */
export function removeNames(dead: readonly DeadName[]): Fix | undefined {
  const byComment = new Map<PragmaComment, Set<PragmaName>>();
  for (const { comment, name } of dead) byComment.set(comment, (byComment.get(comment) ?? new Set()).add(name));
  const edits: Edit[] = [];
  let whole = true;
  for (const [comment, names] of byComment) {
    const left = comment.names.filter((name) => !names.has(name));
    if (left.length > 0) {
      const { file } = comment;
      const at = file.at(comment.names[0]!.start, comment.names.at(-1)!.end);
      edits.push({ at, text: left.map(({ name }) => name).join(comment.separator) });
      whole = false;
    } else {
      const edit = removeComment(comment);
      if (!edit) return undefined;
      edits.push(edit);
    }
  }
  return { title: whole ? 'remove the comment' : 'remove the name', safety: 'safe', edits };
}

/** A fix that rewrites a comment; `text` is the comment from its `#` on. */
export function rewritten({ file, start }: Located, text: string, corrected: string): Fix {
  const at = file.at(start, start + text.length);
  return { title: `use \`${corrected}\``, safety: 'safe', edits: [{ at, text: corrected }] };
}

/** Removes a comment with its line, or with the whitespace before it if the line has other content. */
export function removeComment(comment: Pick<PragmaComment, 'file' | 'start' | 'end'>): Edit | undefined {
  const { file, start } = comment;
  const end = start + commentText(comment).length;
  const begin = lineStart(file.text, start);
  if (!standsAlone(comment)) {
    const before = file.text.slice(begin, start).trimEnd();
    return { at: file.at(begin + before.length, end), text: '' };
  }
  const next = nextLineStart(file.text, start);
  // Only directives may precede a directive: removing the comment in between would turn the next line into one.
  if (/^[ \t]*#[ \t]*(?:syntax|escape|check)[ \t]*=/i.test(file.text.slice(next, next + 200))) return undefined;
  return { at: file.at(begin, next), text: '' };
}
