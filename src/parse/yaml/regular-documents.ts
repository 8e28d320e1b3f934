import type { CST } from 'yaml';
import type { Quote } from './offsets.ts';
import { emptyPlace, endBehind, type Lead, leadOf } from './regular-lead.ts';
import { resolveScalar, scalarText } from './regular-scalar.ts';
import type { YamlAlias, YamlMapping, YamlNode, YamlPair, YamlScalar, YamlSequence } from './yaml-node-types.ts';

/**
 * The documents of a syntax tree that contains only the usual: collections, scalars, aliases, anchors, local tags and comments, each
 * where it belongs. Undefined if it contains anything else, including any mistake.
 */
export function regularDocuments(tokens: readonly CST.Token[], maxDepth: number): readonly YamlNode[] | undefined {
  const documents: YamlNode[] = [];
  for (const token of tokens) {
    switch (token.type) {
      case 'document': {
        const document = new Reader(maxDepth).document(token);
        if (!document) return undefined;
        documents.push(document);
        break;
      }
      case 'space':
      case 'comment':
      case 'newline':
        break;
      default:
        return undefined;
    }
  }
  return documents;
}

/** Reads one document; what its methods return is undefined for what is not regular. */
class Reader {
  readonly #maxDepth: number;
  #depth = 0;
  /** Where the last node ends, with the comments and line breaks after it. */
  #end = 0;

  constructor(maxDepth: number) {
    this.#maxDepth = maxDepth;
  }

  document({ start, value, end }: CST.Document): YamlNode | undefined {
    const lead = value && leadOf(start, 'doc-start', true, true);
    if (!lead || (lead.found && isBlock(value) && !lead.broken)) return undefined;
    return endBehind(end, 0, true) === undefined ? undefined : this.#node(value, lead);
  }

  #node(token: CST.Token, lead: Lead): YamlNode | undefined {
    switch (token.type) {
      case 'alias':
        return lead.anchor === undefined && lead.tag === undefined ? this.#alias(token) : undefined;
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.#scalar(token, lead);
      case 'block-scalar':
        return this.#block(token, lead);
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        return this.#collection(token, lead);
      default:
        return undefined;
    }
  }

  #collection(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection, lead: Lead): YamlNode | undefined {
    if (this.#depth > this.#maxDepth) return undefined;
    this.#depth++;
    const node =
      token.type === 'block-map'
        ? this.#blockMap(token, lead)
        : token.type === 'block-seq'
          ? this.#blockSequence(token, lead)
          : this.#flow(token, lead);
    this.#depth--;
    return node;
  }

  #blockMap({ offset, indent, items }: CST.BlockMap, { anchor, tag }: Lead): YamlMapping | undefined {
    const pairs: YamlPair[] = [];
    let to = offset;
    let end: number | undefined;
    for (const { start, key, sep, value } of items) {
      // Comments on their own lines are the last part of it.
      if (end !== undefined) return undefined;
      const lead = leadOf(start, 'explicit-key-ind', true, true);
      if (!lead || lead.found || hasProperties(lead)) return undefined;
      if (!key) {
        if (sep) return undefined;
        end = lead.end;
        continue;
      }
      const between = leadOf(sep, 'map-value-ind', false, value !== undefined);
      if (!between?.found || between.end - key.offset > MAX_KEY) return undefined;
      if (('indent' in key && key.indent !== indent) || (value?.type === 'block-map' && !between.broken))
        return undefined;
      const keyNode = this.#key(key);
      const valueNode = keyNode && (value ? this.#node(value, between) : this.#empty(sep, between));
      if (!valueNode) return undefined;
      pairs.push({ key: keyNode, value: valueNode });
      to = this.#end;
    }
    this.#end = end ?? to;
    return { kind: 'mapping', from: offset, to, anchor, tag, pairs };
  }

  #blockSequence({ offset, items }: CST.BlockSequence, of: Lead): YamlSequence | undefined {
    if (hasProperties(of) && !of.apart) return undefined;
    const nodes: YamlNode[] = [];
    let to = offset;
    let end: number | undefined;
    for (const { start, value } of items) {
      const lead = leadOf(start, 'seq-item-ind', true, value !== undefined);
      if (!lead) return undefined;
      if (!lead.found) {
        if (value || hasProperties(lead)) return undefined;
        end = lead.end;
        continue;
      }
      const node = value ? this.#node(value, lead) : this.#empty(start, lead);
      if (!node) return undefined;
      nodes.push(node);
      to = this.#end;
    }
    this.#end = end ?? to;
    return { kind: 'sequence', from: offset, to, anchor: of.anchor, tag: of.tag, items: nodes };
  }

  #flow(token: CST.FlowCollection, { anchor, tag }: Lead): YamlMapping | YamlSequence | undefined {
    const pairs: YamlPair[] = [];
    const nodes: YamlNode[] = [];
    const inMap = token.start.source === '{';
    for (const [index, item] of token.items.entries()) {
      const lead = leadOf(item.start, 'explicit-key-ind', false, true);
      if (!lead || lead.found) return undefined;
      const { key, sep, value } = item;
      if (!key && !sep && !value) {
        // After the last item: spaces, comments, a comma.
        if (index < token.items.length - 1 || hasProperties(lead) || (index === 0 && lead.comma)) return undefined;
        continue;
      }
      if (lead.comma !== index > 0 || isBlock(value)) return undefined;
      if (inMap) {
        const pair = hasProperties(lead) ? undefined : this.#flowPair(item);
        if (!pair) return undefined;
        pairs.push(pair);
      } else {
        const node = sep || !value ? undefined : this.#node(value, lead);
        if (!node) return undefined;
        nodes.push(node);
      }
    }
    const [close, ...rest] = token.end;
    if (close?.source !== (inMap ? '}' : ']')) return undefined;
    const from = token.offset;
    const to = close.offset + 1;
    if (!this.#endsAt(endBehind(rest, to))) return undefined;
    const base = { from, to, anchor, tag };
    return inMap ? { kind: 'mapping', ...base, pairs } : { kind: 'sequence', ...base, items: nodes };
  }

  #flowPair({ key, sep = [], value }: CST.CollectionItem): YamlPair | undefined {
    const keyNode = key ? this.#key(key) : undefined;
    const between = leadOf(sep, 'map-value-ind', false, value !== undefined);
    if (!keyNode || !between || between.comma) return undefined;
    if (!between.found) return value ? undefined : { key: keyNode, value: null };
    const node = value ? this.#node(value, between) : this.#empty(sep, between);
    return node && { key: keyNode, value: node };
  }

  /** Keys are scalars or aliases in one line, with nothing before or after them. */
  #key(token: CST.Token): YamlScalar | YamlAlias | undefined {
    switch (token.type) {
      case 'alias':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar': {
        if (token.source.includes('\n') || (token.end && token.end.length > 0)) return undefined;
        return token.type === 'alias' ? this.#alias(token) : this.#scalar(token, NO_PROPERTIES);
      }
      default:
        return undefined;
    }
  }

  #alias({ source, offset: from, end }: CST.FlowScalar): YamlAlias | undefined {
    const to = from + source.length;
    if (source.length === 1 || !this.#endsAt(endBehind(end, to))) return undefined;
    return { kind: 'alias', from, to, anchor: undefined, tag: undefined, name: source.slice(1) };
  }

  #scalar(token: CST.FlowScalar, { anchor, tag }: Properties): YamlScalar | undefined {
    const { type, source, offset: from } = token;
    const to = from + source.length;
    const value = scalarText(token);
    if (value === undefined || !this.#endsAt(endBehind(token.end, to))) return undefined;
    const quote: Quote = type === 'scalar' ? undefined : type === 'single-quoted-scalar' ? "'" : '"';
    return { kind: 'scalar', from, to, anchor, tag, value, quote };
  }

  #block(token: CST.BlockScalar, { anchor, tag }: Properties): YamlScalar | undefined {
    const resolved = resolveScalar(token);
    if (!resolved) return undefined;
    const [from, to] = resolved.range;
    this.#end = to;
    return { kind: 'scalar', from, to, anchor, tag, value: resolved.value, quote: 'block' };
  }

  #empty(tokens: readonly CST.SourceToken[], { anchor, tag, comment, end }: Lead): YamlScalar {
    const at = emptyPlace(tokens);
    this.#end = comment ? end : at;
    return { kind: 'scalar', from: at, to: at, anchor, tag, value: '', quote: undefined };
  }

  #endsAt(end: number | undefined): boolean {
    if (end !== undefined) this.#end = end;
    return end !== undefined;
  }
}

type Properties = Pick<Lead, 'anchor' | 'tag'>;

const NO_PROPERTIES: Properties = { anchor: undefined, tag: undefined };

/** The `:` must be this near; what is longer, with the blanks around, is left to the yaml library. */
const MAX_KEY = 1024;

function hasProperties({ anchor, tag }: Properties): boolean {
  return anchor !== undefined || tag !== undefined;
}

function isBlock(token: CST.Token | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq';
}
