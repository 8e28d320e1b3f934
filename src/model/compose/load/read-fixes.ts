import type { YamlPair } from '../../../parse/yaml/yaml-node-types.ts';
import type { Fix } from '../../../text/edit.ts';
import type { SourceFile } from '../../../text/source.ts';

/** Folds several `<<: *a` lines of one mapping into one `<<: [*a, *b]`; undefined when they are not written so plainly. */
export function foldMergeKeys(file: SourceFile, merges: readonly YamlPair[]): Fix | undefined {
  const edits = [];
  const names: string[] = [];
  for (const { key, value } of merges) {
    if (value?.kind !== 'alias') return undefined;
    names.push(`*${value.name}`);
    if (names.length === 1) continue;
    const { text } = file;
    const line = text.lastIndexOf('\n', key.from) + 1;
    const newline = text.indexOf('\n', value.to);
    const end = newline < 0 ? text.length : newline + 1;
    if (text.slice(line, key.from).trim() !== '' || text.slice(value.to, end).trim() !== '') return undefined;
    edits.push({ at: file.at(line, end), text: '' });
  }
  const first = merges[0]?.value;
  if (!first) return undefined;
  // With two separate keys, the later mapping won in old versions; in a list the earlier one wins. Nothing that was accepted changes.
  edits.push({ at: file.at(first.from, first.to), text: `[${names.join(', ')}]` });
  return { title: 'combine into one `<<`', safety: 'safe', edits };
}
