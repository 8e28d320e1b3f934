import { type Fix, replacement } from '../../text/edit.ts';
import type { Located } from '../../text/source.ts';
import type { ComposeEntry, MappingValue, ScalarValue, SequenceValue } from './compose-types.ts';

/** Renames a key, keeping its quotes. */
export function renameKey(entry: ComposeEntry, name: string): Fix {
  const written = entry.key.file.slice(entry.key);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  return replacement(`rename \`${entry.name}\` to \`${name}\``, entry.key, quote + name + quote);
}

/** Puts quotes around a plain scalar, so that YAML reads a string. */
export function quoteScalar(value: ScalarValue): Fix | undefined {
  const source = value.file.slice(value);
  if (value.quote !== undefined || !/^[\w.:+-]+$/.test(source)) return undefined;
  return replacement('add quotes', value, `"${source}"`);
}

/** Makes a scalar a list of one. */
export function wrapInList(value: ScalarValue): Fix | undefined {
  const source = value.file.slice(value);
  if (value.quote === 'block' || value.value === null || source === '' || /[\r\n]/.test(source)) return undefined;
  if (value.quote !== undefined || /^[\w./@%+=~-]+$/.test(source))
    return replacement('change to a list', value, `[${source}]`);
  return /["\\]/.test(source) ? undefined : replacement('change to a list', value, `["${source}"]`);
}

/**
 * Removes an item of a list, in any position and either style; undefined when the text around it is unusual, when a comment is about it,
 * or when nothing would be left of the list.
 */
export function removeItem(list: SequenceValue, index: number, safety: Fix['safety'] = 'safe'): Fix | undefined {
  const item = list.items[index];
  if (!item || list.items.length < 2 || item.file !== list.file || item.start < list.start) return undefined;
  const at = list.file.text[list.start] === '[' ? placeInFlow(list, index) : placeOfLines(item, /^ *- +$/);
  return at && replacement('remove the item', at, '', safety);
}

/** An item of a flow list with the comma on one side of it. */
function placeInFlow({ items, file }: SequenceValue, index: number): Located | undefined {
  const item = items[index]!;
  const [before, after] = [items[index - 1], items[index + 1]];
  const isComma = (from: number, to: number) => from <= to && /^\s*,\s*$/.test(file.text.slice(from, to));
  if (holdsMore(file.slice(item))) return undefined;
  if (before?.file === file && isComma(before.end, item.start)) return file.at(before.end, item.end);
  if (after?.file === file && isComma(item.end, after.start)) return file.at(item.start, after.start);
  return undefined;
}

/** Removes an entry that does not share its lines with anything else; undefined in flow style, when a comment is about it, or when something may refer to an anchor in it. */
export function removeEntry(entry: ComposeEntry, title: string, safety: Fix['safety']): Fix | undefined {
  const { file, key, value } = entry;
  if (key.file !== file || (value.file !== file && value.end > value.start)) return undefined;
  const at = placeOfLines({ file, start: key.start, end: Math.max(key.end, entry.end) }, /^ *$/);
  return at && replacement(title, at, '', safety);
}

/** The lines of a node that shares them with nothing else; `before` is what may precede it on its line. */
function placeOfLines({ file, start: from, end: to }: Located, before: RegExp): Located | undefined {
  const { text } = file;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  let end = to;
  if (text[end - 1] !== '\n') {
    const newline = text.indexOf('\n', end);
    const lineEnd = newline < 0 ? text.length : newline + 1;
    if (!/^[ \t]*:?[ \t]*\r?\n?$/.test(text.slice(end, lineEnd))) return undefined;
    end = lineEnd;
  }
  if (!before.test(text.slice(start, from)) || holdsMore(text.slice(from, end))) return undefined;
  return isCommentLine(text, start) ? undefined : file.at(start, end);
}

/** Whether a text may hold a comment, or an anchor that something refers to. */
function holdsMore(text: string): boolean {
  return /(?:^|\s)#/.test(text) || /(?:^|[\s[{,])&/.test(text);
}

/** Whether the line before a place is a comment: it would then seem to be about the following text. */
function isCommentLine(text: string, start: number): boolean {
  if (start === 0) return false;
  return /^[ \t]*#/.test(text.slice(text.lastIndexOf('\n', start - 2) + 1, start));
}

/** Writes an entry before the first one of a mapping, in its style. */
export function insertFirst(mapping: MappingValue, name: string, value: string, title: string): Fix | undefined {
  const first = mapping.entries[0];
  if (!first || first.file !== mapping.file || first.start < mapping.start) return undefined;
  const { text } = mapping.file;
  const at = mapping.file.at(first.key.start, first.key.start);
  if (text[mapping.start] === '{') return replacement(title, at, `${name}: ${value}, `);
  const line = text.lastIndexOf('\n', first.key.start - 1) + 1;
  const lead = text.slice(line, first.key.start);
  if (!/^[ -]*$/.test(lead)) return undefined;
  const lineEnd = text[text.indexOf('\n', line) - 1] === '\r' ? '\r\n' : '\n';
  return replacement(title, at, `${name}: ${value}${lineEnd}${' '.repeat(lead.length)}`);
}

/**
 * Writes lines of YAML after the last entry of a block mapping, with its indentation; undefined in flow style, and
 * for a mapping all of whose entries come from elsewhere.
 */
export function appendLines(mapping: MappingValue, lines: readonly string[], title: string): Fix | undefined {
  const { file, start, end } = mapping;
  const { text } = file;
  const own = mapping.entries.filter(({ key }) => key.file === file && key.start >= start && key.end <= end);
  const last = own.reduce<ComposeEntry | undefined>((a, b) => (a && a.key.start > b.key.start ? a : b), undefined);
  if (!last || text[start] === '{' || (last.value.file !== file && last.value.end > last.value.start)) return undefined;
  const lead = text.slice(text.lastIndexOf('\n', last.key.start - 1) + 1, last.key.start);
  if (!/^ +$/.test(lead)) return undefined;
  let stop = Math.max(last.key.end, last.end);
  while (/\s/.test(text[stop - 1]!)) stop--;
  const lineEnd = text.indexOf('\n', stop) < 0 ? text.length : text.indexOf('\n', stop);
  if (!/^:?[ \t]*(?:[ \t]#.*)?\r?$/.test(text.slice(stop, lineEnd))) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const at = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  const added = lines.map((line) => `${newline}${lead}${line}`).join('');
  return replacement(title, file.at(at, at), added, 'unsafe');
}
