import type { Located } from '../text/source.ts';
import { commentText, namesIn, pragmaComment } from './comment.ts';
import type { PragmaComment } from './pragma-types.ts';

/** `# dclint disable-file`, `# dclint disable rule …` or `# dclint disable-line rule …`, read; without names it means all rules. */
export interface DclintPragma {
  readonly scope: 'file' | 'line';
  readonly comment: PragmaComment;
}

export function readDclintPragma(at: Located): DclintPragma | undefined {
  const text = commentText(at);
  const head = /^#\s*dclint\s+disable(-file|-line)?(?=\s|$)/.exec(text);
  if (!head) return undefined;
  const names = head[1] === '-file' ? [] : namesIn(at, head[0].length, text.length);
  return { scope: head[1] === '-line' ? 'line' : 'file', comment: pragmaComment(at, names, ' ') };
}
