import { KEYWORDS, NOT_TRIGGERS } from '../../parse/dockerfile/keywords.ts';
import { nearest } from '../../parse/suggest.ts';
import { between } from '../../text/source.ts';
import { clip } from '../../text/wording.ts';
import type { Instruction, UnknownInstruction } from './dockerfile-types.ts';
import { endsInCommentedEscape } from './late-comment.ts';
import { correction, escapeName, type ProblemSink } from './problem-sink.ts';

/** Programs whose names are near an instruction by chance. */
const PROGRAMS: ReadonlySet<string> = new Set(['cd', 'cmp', 'arp', 'arch']);

/** Reports a word that is not an instruction, after the instruction before it, or in a trigger of ONBUILD. */
export function checkUnknown(
  node: UnknownInstruction,
  before: Instruction | 'trigger' | undefined,
  sink: ProblemSink,
): void {
  const { keyword, keywordSpan } = node;
  const guess = PROGRAMS.has(keyword) ? undefined : nearest(keyword.toUpperCase(), KEYWORDS);
  const quoted = keyword.includes('`') ? keyword : `\`${clip(keyword)}\``;
  const message = `${quoted} is not an instruction`;
  if (before === 'trigger' && guess !== undefined && NOT_TRIGGERS.has(guess)) {
    sink.add('unknown-instruction', keywordSpan, message, { help: `use another one: ONBUILD cannot contain ${guess}` });
    return;
  }
  const previous = before === 'trigger' ? undefined : before;
  const cased = keyword === keyword.toLowerCase() ? guess?.toLowerCase() : guess;
  sink.add('unknown-instruction', keywordSpan, message, {
    help: cased === undefined ? helpFor(node, previous) : `did you mean \`${cased}\`?`,
    fix: cased === undefined ? undefined : correction(keywordSpan, cased),
    reach: previous && endsInCommentedEscape(previous) ? between(previous, node) : undefined,
  });
}

function helpFor(node: UnknownInstruction, before: Instruction | undefined): string {
  const { keyword } = node;
  const escaper = escapeName(node.dockerfile.escape, 'a');
  if (keyword.startsWith('```')) return 'remove the Markdown fence';
  if (/^(?:<{7}|={7}|>{7})/.test(keyword)) return 'resolve the merge conflict';
  if (/^(?:\{\{|\}\}|\{%|%\}|<%)/.test(keyword)) return 'lint the rendered file: this looks like a template';
  if (before && endsInCommentedEscape(before))
    return `move the comment in the previous line to its own line: nothing may follow ${escapeName(node.dockerfile.escape, 'the')}`;
  const continues = before !== undefined && before.kind !== 'unknown' && /^[ \t]/.test(lineBefore(node));
  if (continues) return `end the previous line with ${escaper} if this line continues ${before.keyword}`;
  if (/^[a-z][\w.-]*$/.test(keyword)) return `use \`RUN ${clip(keyword)}\` to run it as a command`;
  return `start the line with an instruction, or end the previous line with ${escaper} to continue it`;
}

/** The whitespace between the start of the line and the instruction. */
function lineBefore({ file, start }: Instruction): string {
  return file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
}
