import type { Located } from '../model/source.ts';
import { commentText, namesIn, pragmaComment } from './comment.ts';
import type { PragmaComment, PragmaProblem } from './types.ts';

/** `# hadolint [global|stage] ignore=…`, read. */
export interface HadolintPragma {
  readonly scope: 'next' | 'global' | 'stage';
  readonly comment: PragmaComment;
  readonly reason: string | undefined;
}

/** Reads a comment of hadolint as hadolint does: all of it must fit. `shell=` is no suppression and left to the model. */
export function readHadolintPragma(at: Located): HadolintPragma | PragmaProblem | undefined {
  const text = commentText(at);
  const head = /^#\s*hadolint\s+(?:(global|stage)\s+)?ignore\b\s*/.exec(text);
  if (!head) return undefined;
  const list = /^=([DLSC0-9,\s]*[DLSC0-9])\s*(?:#\s*(.*))?$/.exec(text.slice(head[0].length));
  if (!list) {
    return {
      kind: 'malformed',
      file: at.file,
      start: at.start,
      end: at.start + text.length,
      message: 'hadolint does not understand this comment, so it suppresses nothing',
      help: 'write `# hadolint ignore=DL3008,SC2086`, a reason only behind a further `#`',
    };
  }
  const from = head[0].length + list[0].indexOf(list[1]!);
  const names = namesIn(at, from, from + list[1]!.length);
  const scope = head[1] === 'global' || head[1] === 'stage' ? head[1] : 'next';
  return { scope, comment: pragmaComment(at, names, ','), reason: list[2] || undefined };
}
