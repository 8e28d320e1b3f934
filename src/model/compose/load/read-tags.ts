import { nearest } from '../../../parse/suggest.ts';
import type { YamlNode } from '../../../parse/yaml/yaml-node-types.ts';
import type { Located, SourceFile } from '../../../text/source.ts';

/** Says what is wrong with the tag of a node, if Docker Compose ignores it; `item` says that the node is an item of a list. */
export function judgeTag(
  { tag = '', from, to }: YamlNode,
  file: SourceFile,
  item: boolean,
): { readonly at: Located; readonly message: string; readonly help: string } | undefined {
  const before = file.text.lastIndexOf(tag, from);
  const at = before < 0 || from - before > tag.length + 100 ? file.at(from, to) : file.at(before, before + tag.length);
  if (tag === '!reset')
    return {
      at,
      message: 'Docker Compose ignores `!reset` on a list item',
      help: 'use `!override` on the whole list and repeat the items to keep',
    };
  if (!item && tag === '!') return undefined;
  const guess = nearest(tag, ['!reset', '!override']);
  return {
    at,
    message: `Docker Compose does not know the tag \`${tag}\` and ignores it`,
    help: guess ? `did you mean \`${guess}\`?` : 'remove the tag',
  };
}
