import { KEYWORDS } from '../../parse/dockerfile/keywords.ts';
import { nearest } from '../../parse/suggest.ts';
import { correction, escapeName, type ProblemSink, shorten } from './problems.ts';
import type { Dockerfile, Instruction, UnknownInstruction } from './types.ts';

/** Judges what a file as a whole needs: instructions, a FROM, and nothing but ARG above it. */
export function checkStructure(
  { file, instructions, stages }: Pick<Dockerfile, 'file' | 'instructions' | 'stages'>,
  sink: ProblemSink,
): void {
  const [first] = instructions;
  if (!first) {
    const end = Math.min(file.text.length, file.lineSpan(1).end);
    sink.add('empty-file', file.at(0, end), 'the Dockerfile holds no instruction', {
      help: 'begin with `FROM` and a base image',
    });
    return;
  }
  const before = stages[0]?.from.start ?? Number.POSITIVE_INFINITY;
  for (const instruction of instructions) {
    if (instruction.start >= before) return;
    // A mistyped FROM explains everything below it.
    if (instruction.kind === 'unknown' && nearest(instruction.keyword.toUpperCase(), ['FROM']) !== undefined) return;
    if (instruction.kind === 'unknown' || instruction.kind === 'arg') continue;
    if (stages.length === 0) break;
    sink.add(
      'instruction-before-from',
      instruction.keywordSpan,
      `${instruction.keyword} stands before the first FROM, where only ARG is allowed`,
      {
        help: 'move it below the FROM',
      },
    );
  }
  if (stages.length === 0)
    sink.add(
      'no-stage',
      (instructions.find(({ kind }) => kind !== 'unknown') ?? first).keywordSpan,
      'no FROM: there is no image to build on',
      {
        help: 'begin with `FROM` and a base image',
      },
    );
}

/** Programs whose names are near an instruction by chance. */
const PROGRAMS: ReadonlySet<string> = new Set(['cd', 'cmp', 'arp', 'arch']);

/** Reports a word that is no instruction. */
export function checkUnknown(node: UnknownInstruction, before: Instruction | undefined, sink: ProblemSink): void {
  const { keyword, keywordSpan } = node;
  const guess = PROGRAMS.has(keyword) ? undefined : nearest(keyword.toUpperCase(), KEYWORDS);
  const cased = keyword === keyword.toLowerCase() ? guess?.toLowerCase() : guess;
  const quoted = keyword.includes('`') ? keyword : `\`${shorten(keyword)}\``;
  sink.add('unknown-instruction', keywordSpan, `${quoted} is no instruction`, {
    help: cased === undefined ? helpFor(node, before) : `did you mean \`${cased}\`?`,
    fix: cased === undefined ? undefined : correction(keywordSpan, cased),
  });
}

function helpFor(node: UnknownInstruction, before: Instruction | undefined): string {
  const { keyword } = node;
  const escaper = escapeName(node.dockerfile.escape, 'a');
  if (keyword.startsWith('```')) return 'remove the Markdown fence';
  if (/^(?:<{7}|={7}|>{7})/.test(keyword)) return 'resolve the conflict of the merge';
  if (/^(?:\{\{|\}\}|\{%|%\}|<%)/.test(keyword)) return 'this looks like a template: lint the file that is made of it';
  const continues = before !== undefined && before.kind !== 'unknown' && /^[ \t]/.test(lineBefore(node));
  if (continues) return `if the line continues ${before.keyword}, end the line before it with ${escaper}`;
  if (/^[a-z][\w.-]*$/.test(keyword)) return `to run it as a command of the build, write \`RUN ${shorten(keyword)}\``;
  return `begin the line with an instruction, or end the line before it with ${escaper} if it continues that`;
}

/** The white space between the start of the line and the instruction. */
function lineBefore({ file, start }: Instruction): string {
  return file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
}
