import type { RuleIndex } from '../rule/rule-index.ts';
import type { Located, SourceFile } from '../text/source.ts';
import { lineStart, nextLineStart, standsAlone } from './comment.ts';
import { readDclintPragma } from './dclint.ts';
import { readOwnPragma, unknownName, unknownNames } from './infralint.ts';
import { isCodeOf, suggestName } from './pragma-names.ts';
import type { PragmaComment, PragmaProblem, Pragmas, PragmaTool, Suppression } from './pragma-types.ts';
import { Ranges } from './ranges.ts';

type Covers = Suppression['covers'];

/**
 * What the comments of a Compose file suppress: ours and dclint's. Blocks are found by indentation, so that comments count in a file
 * that is not valid YAML, too.
 */
export function composePragmas(
  { file, comments }: { file: SourceFile; comments: readonly Located[] },
  known: RuleIndex,
): Pragmas {
  const suppressions: Suppression[] = [];
  const problems: PragmaProblem[] = [];
  const ranges = new Ranges();
  const blocks = new Blocks(file);
  const whole = { start: 0, end: file.text.length };
  const add = (tool: PragmaTool, comment: PragmaComment, covers: Covers, reason?: string | undefined) => {
    const names = comment.names.length === 0 ? [undefined] : comment.names;
    for (const name of names) suppressions.push({ tool, comment, name, covers, reason });
  };
  let content = false;
  let seen = 0;
  for (const at of comments) {
    content ||= hasContent(file.text.slice(seen, at.start));
    seen = at.end;
    const own = readOwnPragma(at, known);
    if (own && 'kind' in own) problems.push(own);
    else if (own) {
      problems.push(...unknownNames(own.comment, known));
      if (own.verb === 'disable' || own.verb === 'enable') ranges.add(own);
      else add('infralint', own.comment, own.verb === 'ignore' ? blocks.below(at) : whole, own.reason);
    }
    const dclint = readDclintPragma(at);
    if (!dclint) continue;
    for (const name of dclint.comment.names) {
      const meant = isCodeOf(name.name, 'dclint', known) ? undefined : suggestName(name.name, known, 'dclint');
      if (meant !== undefined) problems.push(unknownName(dclint.comment, name, meant));
    }
    add('dclint', dclint.comment, dclint.scope === 'line' ? blocks.line(at) : content ? undefined : whole);
  }
  ranges.finish();
  return { file, suppressions: [...suppressions, ...ranges.suppressions], problems: [...problems, ...ranges.problems] };
}

/** Whether a text holds more than blanks, comments and document marks. */
function hasContent(text: string): boolean {
  return /^[ \t]*[^\s#%-]|^[ \t]*-(?!--\s*$)/m.test(text);
}

/** The stretches to which comments of a YAML file belong. */
class Blocks {
  readonly #file: SourceFile;
  readonly #ends = new Map<number, number>();
  #key = 0;

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /**
   * The key or item below a comment with all that is indented further. Of a comment at the end of a line, that line, and what is below it if
   * the line is a key without a value.
   */
  below(comment: Located): Covers {
    if (standsAlone(comment)) return { start: comment.start, end: this.#endOf(this.#keyBelow(comment.start), comment) };
    const { text } = this.#file;
    const start = lineStart(text, comment.start);
    if (!text.slice(start, comment.start).trimEnd().endsWith(':')) return this.line(comment);
    return { start, end: this.#endOf(start, comment) };
  }

  #endOf(key: number, comment: Located): number {
    const end = this.#ends.get(key) ?? this.#blockEnd(key);
    this.#ends.set(key, end);
    return Math.max(end, comment.end);
  }

  /** The line of a comment; if the comment is alone on its line, also the next line. */
  line(comment: Located): Covers {
    const { text } = this.#file;
    const next = nextLineStart(text, comment.start);
    const end = standsAlone(comment) ? nextLineStart(text, next) : next;
    return { start: lineStart(text, comment.start), end: Math.max(comment.end, end - 1) };
  }

  /** The start of the next line with content. Comments come in file order, and those above the same key look for it once. */
  #keyBelow(offset: number): number {
    const { text } = this.#file;
    if (offset < this.#key) return this.#key;
    this.#key = nextLineStart(text, offset);
    while (this.#key < text.length && isBlank(this.#line(this.#key))) this.#key = nextLineStart(text, this.#key);
    return this.#key;
  }

  #blockEnd(key: number): number {
    const { text } = this.#file;
    const first = this.#line(key);
    const indent = indentOf(first);
    const isItem = startsItem(first);
    let end = key + first.length;
    for (let at = nextLineStart(text, key); at < text.length; at = nextLineStart(text, at)) {
      const line = this.#line(at);
      if (isBlank(line)) continue;
      const deeper = indentOf(line) - indent;
      // The items of a list need not be indented below their key.
      if (deeper < 0 || (deeper === 0 && (isItem || !startsItem(line)))) break;
      end = at + line.length;
    }
    return end;
  }

  #line(start: number): string {
    const { text } = this.#file;
    const end = text.indexOf('\n', start);
    return text.slice(start, end < 0 ? text.length : end);
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isBlank(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

function startsItem(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line);
}
