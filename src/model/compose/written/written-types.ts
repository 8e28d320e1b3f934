import type { YamlNode } from '../../../parse/yaml/yaml-node-types.ts';
import type { Located } from '../../../text/source.ts';

/** A mapping or list as written in a file: aliases are not expanded, nothing is merged, `<<` is a key like any other. */
export interface WrittenCollection extends Located {
  readonly kind: 'mapping' | 'sequence';
  readonly flow: boolean;
  readonly parts: readonly WrittenPart[];
  /** The collection of an entry; undefined where there is none, or it is an alias. */
  get(key: string): WrittenCollection | undefined;
  /** The content of the whole file. */
  readonly document: YamlNode;
}

/** An entry of a mapping, or an item of a list. The span is that of its key, or of the item. */
export interface WrittenPart extends Located {
  /** The key; of a list the text of the item, empty if it is not a scalar. */
  readonly name: string;
  /** What a scalar says, as the value of the entry or as the item itself. */
  readonly text: string | undefined;
  readonly key: YamlNode;
  /** The value of an entry, or the item. */
  readonly node: YamlNode | null;
  /** The value or item, if it is a mapping or list. */
  readonly collection: WrittenCollection | undefined;
}

/** How a collection that is not in order differs from one that is. */
export interface Disorder {
  /** The first part that has to move up. */
  readonly part: WrittenPart;
  /** The part before which it belongs. */
  readonly before: WrittenPart;
  /** Puts all parts in order, each with its comments; undefined where a comment could be about more than one part, or the text is unusual. */
  readonly edit: { readonly at: Located; readonly text: string } | undefined;
}
