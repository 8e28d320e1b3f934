import { parseHadolintComment } from '../parse/hadolint-comment.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import type { Located } from '../text/source.ts';
import { commentText, namesIn, pragmaComment } from './comment.ts';
import { hadolintMistake, isMeantForHadolint } from './hadolint-mistakes.ts';
import type { PragmaComment, PragmaProblem } from './pragma-types.ts';

/** `# hadolint [global|stage] ignore=…`, read. */
export interface HadolintPragma {
  readonly scope: 'next' | 'global' | 'stage';
  readonly comment: PragmaComment;
  readonly reason: string | undefined;
}

/** Reads a hadolint comment that suppresses something; `shell=` is handled by the model. */
export function readHadolintPragma(at: Located, names: RuleIndex): HadolintPragma | PragmaProblem | undefined {
  const text = commentText(at);
  const read = parseHadolintComment(text);
  if (read?.kind === 'shell' || (!read && !isMeantForHadolint(text))) return undefined;
  if (!read || read.kind === 'malformed') {
    return {
      kind: 'malformed-suppression',
      file: at.file,
      start: at.start,
      end: at.start + text.length,
      ...hadolintMistake(at, text, names),
    };
  }
  const { scope, from, to, reason } = read;
  return { scope, comment: pragmaComment(at, namesIn(at, from, to), ','), reason };
}
