import type { Quote } from './offsets.ts';

/** A node of a YAML file. Offsets in the text, quotes and block header included; `to` exclusive. */
interface NodeBase {
  readonly from: number;
  /** Of a collection: also after what follows its last value, which may be comments and line breaks. */
  readonly to: number;
  /** The name after `&`. */
  readonly anchor: string | undefined;
  /** Resolved: `!reset`, `tag:yaml.org,2002:str`. */
  readonly tag: string | undefined;
}

export interface YamlScalar extends NodeBase {
  readonly kind: 'scalar';
  /** The text with quotes, escapes and folding resolved; not interpreted. */
  readonly value: string;
  readonly quote: Quote;
}

export interface YamlAlias extends NodeBase {
  readonly kind: 'alias';
  readonly name: string;
}

/** A key and its value, which is null if there is not even a `:`. */
export interface YamlPair {
  readonly key: YamlNode;
  readonly value: YamlNode | null;
}

export interface YamlMapping extends NodeBase {
  readonly kind: 'mapping';
  /** As written: a key may appear twice, and `<<` is a key like any other. */
  readonly pairs: readonly YamlPair[];
}

export interface YamlSequence extends NodeBase {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
}

export type YamlNode = YamlScalar | YamlAlias | YamlMapping | YamlSequence;

/** Why a text is not valid YAML; offsets in the text, `to` exclusive. */
export interface YamlMistake {
  readonly from: number;
  readonly to: number;
  /** Lower case, no full stop. */
  readonly message: string;
  readonly help?: string | undefined;
}
