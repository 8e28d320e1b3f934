import { KEYWORDS } from '../../parse/dockerfile/keywords.ts';
import { nearest } from '../../parse/suggest.ts';
import { correction, type ProblemSink, shorten } from './problems.ts';
import type { Dockerfile, Instruction, UnknownInstruction } from './types.ts';

/** Judges what a file as a whole needs: instructions, a FROM, and nothing but ARG above it. */
export function checkStructure({ file, instructions, stages }: Pick<Dockerfile, 'file' | 'instructions' | 'stages'>, sink: ProblemSink): void {
  const [first] = instructions;
  if (!first) {
    const end = Math.min(file.text.length, file.lineSpan(1).end);
    sink.add('empty-file', file.at(0, end), 'the Dockerfile holds no instruction', { help: 'begin with `FROM` and a base image' });
    return;
  }
  const before = stages[0]?.from.start ?? Number.POSITIVE_INFINITY;
  for (const instruction of instructions) {
    if (instruction.start >= before) return;
    // A mistyped FROM explains everything below it.
    if (instruction.kind === 'unknown' && nearest(instruction.keyword.toUpperCase(), ['FROM']) !== undefined) return;
    if (instruction.kind === 'unknown' || instruction.kind === 'arg') continue;
    if (stages.length === 0) break;
    sink.add('instruction-before-from', instruction.keywordSpan, `${instruction.keyword} stands before the first FROM, where only ARG is allowed`, {
      help: 'move it below the FROM',
    });
  }
  if (stages.length === 0)
    sink.add('no-stage', (instructions.find(({ kind }) => kind !== 'unknown') ?? first).keywordSpan, 'no FROM: there is no image to build on', {
      help: 'begin with `FROM` and a base image',
    });
}

/** Reports a word that is no instruction. */
export function checkUnknown(node: UnknownInstruction, before: Instruction | undefined, sink: ProblemSink): void {
  const { keyword, keywordSpan } = node;
  const upper = keyword.toUpperCase();
  const guess = nearest(upper, KEYWORDS);
  if (guess !== undefined) {
    const cased = keyword === keyword.toLowerCase() ? guess.toLowerCase() : guess;
    sink.add('unknown-instruction', keywordSpan, `\`${shorten(keyword)}\` is no instruction`, {
      help: `did you mean \`${cased}\`?`,
      fix: correction(keywordSpan, cased),
    });
    return;
  }
  const { escape } = node.dockerfile;
  const continues = before !== undefined && before.kind !== 'unknown' && /^[ \t]/.test(lineBefore(node));
  sink.add('unknown-instruction', keywordSpan, `\`${shorten(keyword)}\` is no instruction`, {
    help: continues
      ? `if the line continues ${before.keyword}, end the line before it with \`${escape}\``
      : 'begin the line with an instruction; a line that continues another needs ' + `\`${escape}\` at the end of the one before`,
  });
}

/** The white space between the start of the line and the instruction. */
function lineBefore({ file, start }: Instruction): string {
  return file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
}
