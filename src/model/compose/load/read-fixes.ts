import { isAlias, type Pair, type ParsedNode } from 'yaml';
import type { Fix } from '../../../text/edit.ts';
import type { SourceFile } from '../../../text/source.ts';

/** Folds several `<<: *a` lines of one mapping into one `<<: [*a, *b]`; undefined when they are not written so plainly. */
export function foldMergeKeys(
  file: SourceFile,
  merges: readonly Pair<ParsedNode, ParsedNode | null>[],
): Fix | undefined {
  const edits = [];
  const names: string[] = [];
  for (const { key, value } of merges) {
    if (!isAlias(value)) return undefined;
    names.push(`*${value.source}`);
    if (names.length === 1) continue;
    const { text } = file;
    const line = text.lastIndexOf('\n', key.range[0]) + 1;
    const newline = text.indexOf('\n', value.range[1]);
    const end = newline < 0 ? text.length : newline + 1;
    if (text.slice(line, key.range[0]).trim() !== '' || text.slice(value.range[1], end).trim() !== '') return undefined;
    edits.push({ at: file.at(line, end), text: '' });
  }
  const first = merges[0]?.value;
  if (!first) return undefined;
  // Of two maps under separate keys the later won in old versions; in a list the earlier wins: nothing that was accepted changes.
  edits.push({ at: file.at(first.range[0], first.range[1]), text: `[${names.join(', ')}]` });
  return { title: 'merge them with one `<<`', safety: 'safe', edits };
}
