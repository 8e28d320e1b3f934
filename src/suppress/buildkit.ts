import type { Located } from '../text/source.ts';
import { commentText, namesIn, pragmaComment } from './comment.ts';
import type { PragmaComment } from './pragma-types.ts';

/** Checks that BuildKit makes before it looks at comments above instructions (measured); only the directive skips them. */
export const notSkippedByComment: ReadonlySet<string> = new Set([
  'ConsistentInstructionCasing',
  'DuplicateStageName',
  'InvalidBaseImagePlatform',
  'InvalidDefaultArgInFrom',
  'NoEmptyContinuation',
  'ReservedStageName',
]);

/** Experimental checks: `skip=all` does not reach them. */
export const experimental: ReadonlySet<string> = new Set(['InvalidDefinitionDescription']);

/** What `# check=…` skips. */
export interface CheckSkip {
  readonly all: boolean;
  readonly comment: PragmaComment;
}

/** Whether a comment is `# check=…`. BuildKit knows it above an instruction only when it is not indented. */
export function isCheckComment(at: Located): boolean {
  return /^#\s*check\s*=/i.test(commentText(at));
}

/** Reads `skip=` of a `# check=…` comment or directive. Undefined if it does not skip anything or BuildKit rejects it. */
export function readCheck(at: Located): CheckSkip | undefined {
  const text = commentText(at);
  const head = /^#\s*check\s*=\s*/i.exec(text);
  if (!head) return undefined;
  const from = head[0].length;
  // BuildKit cuts the value at the first blank, then splits it into at most three parts.
  const value = text.slice(from).split(/\s/, 1)[0]!;
  let found: { from: number; to: number } | undefined;
  let start = from;
  for (const part of value.split(';')) {
    const option = /^(skip|error|experimental)=/.exec(part);
    if (!option) return undefined;
    if (option[1] === 'skip') found = { from: start + option[0].length, to: start + part.length };
    start += part.length + 1;
  }
  if (!found || value.split(';').length > 3) return undefined;
  const names = namesIn(at, found.from, found.to);
  if (names.length === 0) return undefined;
  const all = names.length === 1 && names[0]!.name === 'all';
  return { all, comment: pragmaComment(at, all ? [] : names, ',') };
}
