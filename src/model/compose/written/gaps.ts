/** A line without its end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** How the comments between two parts are divided between them. */
export interface Gap {
  /** The end of the comments that belong to the part before. */
  readonly trailEnd: number | undefined;
  /** The start of those that belong to the part after. */
  readonly leadStart: number | undefined;
  /** Whether there are others: then the parts on both sides stay side by side. */
  readonly tied: boolean;
}

/** What is known of the place of a gap. */
export interface GapPlace {
  readonly text: string;
  /** How far the parts are indented. */
  readonly column: number;
  /** Whether the part before is a list, whose items may be indented no further than it is. */
  readonly list: boolean;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Lines of comments without a blank line between them, by index. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** Divides the lines between two parts, all of them blank or comments. */
export function shareOut(lines: readonly Line[], place: GapPlace): Gap {
  const { text, atStart, atEnd } = place;
  const blocks = blocksOf(lines, text);
  let first = 0;
  let free = 0;
  if (!atStart) {
    while (first < blocks.length && belongsBefore(blocks[first]!, lines, place, free)) {
      free = blocks[first]!.to + 1;
      first++;
    }
  }
  const trailEnd = free > 0 ? lines[free - 1]!.end : undefined;
  const rest = blocks.slice(first);
  const last = rest.at(-1);
  if (!last) return { trailEnd, leadStart: undefined, tied: false };
  if (atEnd) {
    const next = rest[0]!;
    const same = levelOf(lines[next.from]!, place) === place.column;
    return { trailEnd, leadStart: undefined, tied: next.from === free && same };
  }
  const isClear =
    !lines.slice(last.from).some((line) => isCode(text, line)) && !(place.column > 0 && isBanner(last, lines, text));
  const clear = last.to === lines.length - 1 && isClear;
  const header = atStart && place.column === 0 && last.from === 0;
  if (atStart) {
    const touches = last.to === lines.length - 1;
    return {
      trailEnd,
      leadStart: clear && !header ? lines[last.from]!.start : undefined,
      tied: touches && (header || !clear),
    };
  }
  return { trailEnd, leadStart: clear ? lines[last.from]!.start : undefined, tied: !clear || rest.length > 1 };
}

function blocksOf(lines: readonly Line[], text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    if (isBlank(text, line)) continue;
    const before = blocks.at(-1);
    if (before && before.to === index - 1 && !startsAnew(lines, index, text))
      blocks[blocks.length - 1] = { from: before.from, to: index };
    else blocks.push({ from: index, to: index });
  }
  return blocks;
}

/** Whether a comment is further left than the one above: `# - "80:80"` in a list, and then one about the next key. */
function startsAnew(lines: readonly Line[], index: number, text: string): boolean {
  return indentAt(text, lines[index]!.start) < indentAt(text, lines[index - 1]!.start);
}

/** Whether a block is indented further than the parts, or is an item of the list before it that is commented out. */
function belongsBefore({ from }: Block, lines: readonly Line[], place: GapPlace, free: number): boolean {
  const line = lines[from]!;
  if (levelOf(line, place) > place.column) return true;
  return place.list && from === free && /^ *# ?-(?: |$)/.test(place.text.slice(line.start, line.end));
}

/** How far a comment is indented; where `#` is put at the beginning of a line to comment it out, that line. */
function levelOf(line: Line, { text, column }: GapPlace): number {
  const indent = indentAt(text, line.start);
  if (indent > 0 || column === 0 || !isCode(text, line)) return indent;
  return /^#+( *)/.exec(text.slice(line.start, line.end))?.[1]?.length ?? 0;
}

/** Whether a comment looks like a part of the file that is commented out. */
function isCode(text: string, { start, end }: Line): boolean {
  return /^ *#+ *(?:-(?: |$)|[a-z_][\w.-]*:(?:\s|$)|<<:)/.test(text.slice(start, end));
}

/** Whether a comment is drawn as a heading, which may be above several parts: `# ---- databases ----`. */
function isBanner({ from, to }: Block, lines: readonly Line[], text: string): boolean {
  return lines.slice(from, to + 1).some(({ start, end }) => /^ *#+ *[-=*~#_─━═]{3}/.test(text.slice(start, end)));
}

export function isBlank(text: string, { start, end }: Line): boolean {
  return /^[ \t]*$/.test(text.slice(start, end));
}

/** Whether the line that starts here is a comment. */
export function isComment(text: string, start: number): boolean {
  return text[start + indentAt(text, start)] === '#';
}

/** The spaces at the start of a line. */
export function indentAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at - start;
}

/** Where the line of an offset ends. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline < 0) return text.length;
  return text[newline - 1] === '\r' && newline > at ? newline - 1 : newline;
}
