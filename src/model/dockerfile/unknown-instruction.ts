import { KEYWORDS } from '../../parse/dockerfile/keywords.ts';
import { nearest } from '../../parse/suggest.ts';
import { between } from '../../text/source.ts';
import { clip } from '../../text/wording.ts';
import type { Instruction, UnknownInstruction } from './dockerfile-types.ts';
import { endsInCommentedEscape } from './late-comment.ts';
import { correction, escapeName, type ProblemSink } from './problem-sink.ts';

/** Programs whose names are near an instruction by chance. */
const PROGRAMS: ReadonlySet<string> = new Set(['cd', 'cmp', 'arp', 'arch']);

/** Reports a word that is not an instruction. */
export function checkUnknown(node: UnknownInstruction, before: Instruction | undefined, sink: ProblemSink): void {
  const { keyword, keywordSpan } = node;
  const guess = PROGRAMS.has(keyword) ? undefined : nearest(keyword.toUpperCase(), KEYWORDS);
  const cased = keyword === keyword.toLowerCase() ? guess?.toLowerCase() : guess;
  const quoted = keyword.includes('`') ? keyword : `\`${clip(keyword)}\``;
  sink.add('unknown-instruction', keywordSpan, `${quoted} is not an instruction`, {
    help: cased === undefined ? helpFor(node, before) : `did you mean \`${cased}\`?`,
    fix: cased === undefined ? undefined : correction(keywordSpan, cased),
    reach: before && endsInCommentedEscape(before) ? between(before, node) : undefined,
  });
}

function helpFor(node: UnknownInstruction, before: Instruction | undefined): string {
  const { keyword } = node;
  const escaper = escapeName(node.dockerfile.escape, 'a');
  if (keyword.startsWith('```')) return 'remove the Markdown fence';
  if (/^(?:<{7}|={7}|>{7})/.test(keyword)) return 'resolve the conflict of the merge';
  if (/^(?:\{\{|\}\}|\{%|%\}|<%)/.test(keyword)) return 'this looks like a template: lint the file that is made of it';
  if (before && endsInCommentedEscape(before))
    return `put the comment in the line before on a line of its own: after ${escapeName(node.dockerfile.escape, 'the')}, the line must end`;
  const continues = before !== undefined && before.kind !== 'unknown' && /^[ \t]/.test(lineBefore(node));
  if (continues) return `if the line continues ${before.keyword}, end the line before it with ${escaper}`;
  if (/^[a-z][\w.-]*$/.test(keyword)) return `to run it as a command of the build, write \`RUN ${clip(keyword)}\``;
  return `begin the line with an instruction, or end the line before it with ${escaper} if it continues that`;
}

/** The white space between the start of the line and the instruction. */
function lineBefore({ file, start }: Instruction): string {
  return file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
}
