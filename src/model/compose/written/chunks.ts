import { type Gap, indentAt, isBlank, isComment, type Line, lineEnd, shareOut } from './gaps.ts';
import { contentEnd, isEmpty } from './node-ends.ts';
import type { WrittenCollection, WrittenPart } from './written-types.ts';

/** The text of a part with the comments about it: whole lines without the last line end, or in flow style the part alone. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Whether the comment above it may be about what comes before as well, or about the whole file: then they stay side by side. */
  readonly tiedToPrevious: boolean;
  readonly tiedToNext: boolean;
}

/** The parts of a collection in block style as chunks; undefined where the text is not the usual. */
export function chunksOf({ file, kind, parts }: WrittenCollection): readonly Chunk[] | undefined {
  const { text } = file;
  const bodies: Line[] = [];
  for (const part of parts) {
    const body = bodyOf(part, kind, text);
    if (!body || body.start < (bodies.at(-1)?.end ?? 0)) return undefined;
    bodies.push(body);
  }
  const column = indentAt(text, bodies[0]!.start);
  if (bodies.some(({ start }) => indentAt(text, start) !== column)) return undefined;
  const gaps: Gap[] = [];
  for (let index = 0; index <= bodies.length; index++) {
    const before = bodies[index - 1];
    const after = bodies[index];
    const lines = linesBetween(text, before, after);
    if (lines.some(({ start, end }) => !isBlank(text, { start, end }) && !isComment(text, start))) return undefined;
    const list = before !== undefined && isList(parts[index - 1]!);
    gaps.push(shareOut(lines, { text, column, list, atStart: !before, atEnd: !after }));
  }
  return bodies.map(({ start, end }, index) => ({
    start: gaps[index]!.leadStart ?? start,
    end: gaps[index + 1]!.trailEnd ?? end,
    tiedToPrevious: gaps[index]!.tied,
    tiedToNext: gaps[index + 1]!.tied,
  }));
}

/** From the beginning of the first line of a part to the end of its last one. */
function bodyOf(part: WrittenPart, kind: WrittenCollection['kind'], text: string): Line | undefined {
  const start = text.lastIndexOf('\n', part.start - 1) + 1;
  const lead = kind === 'mapping' ? /^ *$/ : /^ *- +(?:&\S+ +)?$/;
  if (!lead.test(text.slice(start, part.start)) || isEmptyItem(part)) return undefined;
  const content = part.node && !isEmpty(part.node) ? contentEnd(part.node, text) : part.end;
  if (content === undefined) return undefined;
  const from = Math.max(part.end, content);
  const end = lineEnd(text, from);
  const rest = /^[ \t]*(?::[ \t]*(?:[&!]\S*[ \t]*)*)?(?:#.*)?$/;
  return rest.test(text.slice(from, end)) ? { start, end } : undefined;
}

function isEmptyItem({ key, node }: WrittenPart): boolean {
  return key === node && isEmpty(node);
}

/** Whether the value is a list in block style, whose dashes may start in the same column as the key. */
function isList({ node, collection }: WrittenPart): boolean {
  return node?.kind === 'sequence' && collection?.flow === false;
}

/** The lines between two parts; at the beginning and the end of a collection as far as they are blank or comments. */
function linesBetween(text: string, before: Line | undefined, after: Line | undefined): readonly Line[] {
  const lines: Line[] = [];
  if (!before) {
    for (let start = after!.start; start > 0; ) {
      start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
      const line = lineFrom(text, start);
      if (!isBlank(text, line) && !isComment(text, line.start)) break;
      lines.unshift(line);
    }
    return lines;
  }
  const until = after?.start ?? text.length;
  for (let start = nextLine(text, before.end); start < until; start = nextLine(text, start)) {
    const line = lineFrom(text, start);
    if (!after && !isBlank(text, line) && !isComment(text, line.start)) break;
    lines.push(line);
  }
  return lines;
}

function lineFrom(text: string, start: number): Line {
  return { start, end: lineEnd(text, start) };
}

function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}
