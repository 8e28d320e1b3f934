import type { SourceFile } from '../../text/source.ts';
import { goBoolean } from '../go-boolean.ts';
import { nearest } from '../suggest.ts';

/** A span in a file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface RawDirective extends Span {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: string;
  readonly valueSpan: Span;
}

/** A mistake at its place in the file. */
export interface PlacedMistake extends Span {
  readonly message: string;
  readonly help?: string | undefined;
}

/** What `# check=` says. */
export interface CheckOptions {
  /** Names of checks to leave out, or `all`. */
  readonly skip: readonly string[];
  readonly error: boolean;
  /** Names of experimental checks to run, or `all`. */
  readonly experimental: readonly string[];
}

export interface Directives {
  readonly directives: readonly RawDirective[];
  readonly escape: '\\' | '`';
  readonly mistakes: readonly PlacedMistake[];
}

const LINE = /^#[\t\n\v\f\r ]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\v\f\r ]*=[\t\n\v\f\r ]*([^\n]*)$/;

/**
 * Reads the parser directives at the top of a file. `escape` may have whitespace before it, `syntax` and `check` may not; a shebang
 * in the first line is ignored for those two only. The first line that is not a directive ends the block.
 */
export function readDirectives(file: SourceFile): Directives {
  const directives: RawDirective[] = [];
  const mistakes: PlacedMistake[] = [];
  const seen = new Set<string>();
  let escaper: '\\' | '`' = '\\';
  // BuildKit has two readers that disagree about where the block ends.
  let escapeOpen = true;
  let othersOpen = true;
  for (let number = 1; number <= file.lineCount && (escapeOpen || othersOpen); number++) {
    const span = file.lineSpan(number);
    const raw = file.slice(span);
    if (number === 1 && raw.startsWith('#!')) {
      escapeOpen = false;
      continue;
    }
    const text = raw.replace(/^[\t\v\f\r ]+/, '');
    const indented = text.length !== raw.length;
    if (indented) othersOpen = false;
    const match = text.startsWith('#') ? LINE.exec(text.trimEnd()) : null;
    const name = match?.[1]?.toLowerCase();
    const value = match?.[2] ?? '';
    if ((name !== 'syntax' && name !== 'escape' && name !== 'check') || value === '') break;
    const start = span.start + raw.length - text.length;
    const end = start + text.trimEnd().length;
    if (seen.has(name)) {
      if (escapeOpen)
        mistakes.push({ start, end, message: `the directive \`${name}\` is given twice`, help: 'keep one of them' });
      continue;
    }
    seen.add(name);
    const valueSpan = { start: end - value.length, end };
    if (name === 'escape') {
      if (!escapeOpen) continue;
      if (value === '\\' || value === '`') escaper = value;
      else
        mistakes.push({
          ...valueSpan,
          message: `\`${value}\` cannot be the escape character`,
          help: 'use a backslash or a backtick',
        });
    } else if (!othersOpen) continue;
    directives.push({ start, end, name, value, valueSpan });
  }
  return { directives, escape: escaper, mistakes };
}

const CHECK_KEYS = ['skip', 'error', 'experimental'];

/** Reads the value of `check`: up to three `key=value` separated by semicolons, cut at the first space. */
export function readCheckOptions(text: string, start: number): { options: CheckOptions; mistakes: PlacedMistake[] } {
  const mistakes: PlacedMistake[] = [];
  const lists: Record<string, string[]> = { skip: [], experimental: [] };
  let error = false;
  const space = text.search(/\s/);
  const value = space < 0 ? text : text.slice(0, space);
  let from = start;
  for (const [index, part] of value.split(';').entries()) {
    const span = { start: from, end: from + part.length };
    from = span.end + 1;
    const equals = part.indexOf('=');
    const key = part.slice(0, equals);
    const argument = part.slice(equals + 1);
    if (index >= 3) {
      mistakes.push({ ...span, message: `\`check\` accepts at most three options: \`${part}\` is one too many` });
    } else if (equals < 0) {
      mistakes.push({
        ...span,
        message: part === '' ? '`check` has an empty option' : `the check option \`${part}\` has no value`,
        help:
          space >= 0 && part === ''
            ? 'remove the space after the semicolon'
            : 'use `skip=…`, `error=true` or `experimental=…`',
      });
    } else if (!CHECK_KEYS.includes(key)) {
      const guess = nearest(key, CHECK_KEYS);
      mistakes.push({
        start: span.start,
        end: span.start + key.length,
        message: `\`${key}\` is not an option of \`check\``,
        help: guess ? `did you mean \`${guess}\`?` : 'use `skip`, `error` or `experimental`',
      });
    } else if (key === 'error') {
      const parsed = goBoolean(argument);
      if (parsed === undefined)
        mistakes.push({
          start: span.start + equals + 1,
          end: span.end,
          message: `\`${argument}\` is not a boolean`,
          help: 'use `error=true`',
        });
      error = parsed === true;
    } else {
      lists[key] = argument.split(',').map((name) => name.trim());
    }
  }
  return { options: { skip: lists.skip ?? [], error, experimental: lists.experimental ?? [] }, mistakes };
}
