import { Composer, type CST, isAlias, isMap, isSeq, type ParsedNode, type Scalar, type YAMLError } from 'yaml';
import { explainStar, explainUnclosed, explainYaml } from './mistakes.ts';
import type { Quote } from './offsets.ts';
import { Unclosed } from './unclosed.ts';
import type { YamlMistake, YamlNode } from './yaml-node-types.ts';

/** Collections may be nested this deep: real files stay below 20, and recursion must not overflow the stack. */
export const MAX_DEPTH = 200;

/** Nothing is interpreted: the effect of a tag such as `!!omap` or `!!timestamp` does not matter here. */
const OPTIONS = { schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, logLevel: 'silent' } as const;

/** The documents as the yaml library composes them, and the mistakes that it finds, in our words. Continues after every mistake. */
export function composedDocuments(
  tokens: readonly CST.Token[],
  text: string,
): { readonly documents: readonly YamlNode[]; readonly mistakes: readonly YamlMistake[] } {
  const composer = new Composer(OPTIONS);
  const composed = [];
  const mistakes: YamlMistake[] = [];
  for (const token of tokens) {
    const deep = tooDeep(token);
    if (deep === undefined) composed.push(...composer.next(token));
    else mistakes.push({ from: deep, to: deep + 1, message: `values are nested more than ${MAX_DEPTH} levels deep` });
  }
  composed.push(...composer.end(false, text.length));
  const errors = composed.flatMap((document) => document.errors);
  mistakes.push(...explained(errors, text));
  return { documents: composed.flatMap(({ contents }) => (contents ? nodeOf(contents) : [])), mistakes };
}

/** One mistake makes several errors in its line; the first one names it. */
function explained(errors: readonly YAMLError[], text: string): readonly YamlMistake[] {
  if (errors.length === 0) return [];
  const unclosed = new Unclosed(text);
  const mistakes: YamlMistake[] = [];
  let toldUntil = -1;
  for (const { code, pos, message } of errors) {
    const at = Math.min(pos[0], text.length);
    const opening = unclosed.opening(text, message, pos[0]);
    const star = code === 'UNEXPECTED_TOKEN' ? starBefore(text, at) : undefined;
    const from = star ?? opening ?? at;
    if (from < toldUntil) continue;
    const lineEnd = text.indexOf('\n', Math.max(from, at - 1));
    toldUntil = lineEnd < 0 ? text.length + 1 : lineEnd + 1;
    if (star !== undefined) {
      mistakes.push({ from, to: at, ...explainStar(text, from) });
      continue;
    }
    const to = opening === undefined ? Math.max(from, Math.min(pos[1], text.length)) : from + 1;
    const why = opening === undefined ? explainYaml(code, message, text, from) : explainUnclosed(text[from] ?? '');
    mistakes.push({ from, to, ...why });
  }
  return mistakes;
}

/** Where an alias begins that ends before an offset, with only spaces in between: a schedule such as `*` and five more. */
function starBefore(text: string, at: number): number | undefined {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at);
  const found = /(?<![^\s[{,])\*\S*[ \t]+$/.exec(line);
  return found ? at - found[0].length : undefined;
}

/** The offset of a collection that is nested too deep. */
function tooDeep(document: CST.Token): number | undefined {
  if (document.type !== 'document' || !document.value) return undefined;
  let level: CST.Token[] = [document.value];
  for (let depth = 0; level.length > 0; depth++) {
    const next: CST.Token[] = [];
    for (const token of level) {
      if (!('items' in token)) continue;
      if (depth > MAX_DEPTH) return token.offset;
      for (const { key, value } of token.items) {
        if (key) next.push(key);
        if (value) next.push(value);
      }
    }
    level = next;
  }
  return undefined;
}

function nodeOf(node: ParsedNode): YamlNode {
  const [from, to] = node.range;
  if (isAlias(node)) return { kind: 'alias', from, to, anchor: undefined, tag: undefined, name: node.source };
  const base = { from, to, anchor: node.anchor, tag: node.tag };
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) => ({ key: nodeOf(key), value: value && nodeOf(value) }));
    return { kind: 'mapping', ...base, pairs };
  }
  if (isSeq(node)) return { kind: 'sequence', ...base, items: node.items.map(nodeOf) };
  return { kind: 'scalar', ...base, value: String(node.value ?? ''), quote: quoteOf(node) };
}

function quoteOf({ type }: Scalar.Parsed): Quote {
  switch (type) {
    case 'QUOTE_DOUBLE':
      return '"';
    case 'QUOTE_SINGLE':
      return "'";
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'block';
    default:
      return undefined;
  }
}
