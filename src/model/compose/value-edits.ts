import { type Fix, replacement } from '../../text/edit.ts';
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
  return replacement('put it in quotes', value, `"${source}"`);
}

/** Makes a scalar a list of one. */
export function wrapInList(value: ScalarValue): Fix | undefined {
  const source = value.file.slice(value);
  if (value.quote === 'block' || value.value === null || source === '' || /[\r\n]/.test(source)) return undefined;
  if (value.quote !== undefined || /^[\w./@%+=~-]+$/.test(source))
    return replacement('make it a list', value, `[${source}]`);
  return /["\\]/.test(source) ? undefined : replacement('make it a list', value, `["${source}"]`);
}

/** Removes an item that is not the first of its list; undefined when the text around it is not the usual. */
export function removeItem(list: SequenceValue, index: number): Fix | undefined {
  const item = list.items[index];
  const before = list.items[index - 1];
  if (!item || !before || before.file !== item.file || before.end > item.start) return undefined;
  const { text } = item.file;
  const gap = text.slice(before.end, item.start);
  if (/^\s*,\s*$/.test(gap)) return replacement('remove it', item.file.at(before.end, item.end), '');
  const line = text.lastIndexOf('\n', item.start - 1) + 1;
  if (!/^[ ]*-[ ]+$/.test(text.slice(line, item.start))) return undefined;
  const rest = /^[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.exec(text.slice(item.end, item.end + 500));
  return rest ? replacement('remove it', item.file.at(line, item.end + rest[0].length), '') : undefined;
}

/** Removes an entry that has its lines for itself; undefined in flow style, or when something may refer to an anchor in it. */
export function removeEntry(entry: ComposeEntry, title: string, safety: Fix['safety']): Fix | undefined {
  const { file, key, value } = entry;
  const { text } = file;
  if (key.file !== file || (value.file !== file && value.end > value.start)) return undefined;
  const start = text.lastIndexOf('\n', key.start - 1) + 1;
  let end = Math.max(key.end, entry.end);
  if (text[end - 1] !== '\n') {
    const newline = text.indexOf('\n', end);
    const lineEnd = newline < 0 ? text.length : newline + 1;
    if (!/^[ \t]*:?[ \t]*(?:#[^\n]*)?\r?\n?$/.test(text.slice(end, lineEnd))) return undefined;
    end = lineEnd;
  }
  if (/[^ ]/.test(text.slice(start, key.start)) || text.slice(start, end).includes('&')) return undefined;
  return replacement(title, file.at(start, end), '', safety);
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
