import type { YamlNode } from '../../../parse/yaml/yaml-node-types.ts';

/** Whether the place for a value is empty. */
export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.from === node.to;
}

/** Where the text of a node ends, without the line ends after it; undefined where these belong to it, or it cannot be told. */
export function contentEnd(node: YamlNode, text: string): number | undefined {
  if (node.kind === 'alias') return node.to;
  if (node.kind === 'scalar') return node.quote === 'block' ? blockEnd(node, text) : node.to;
  if (text[node.from] === '[' || text[node.from] === '{')
    return /[\]}]/.test(text[node.to - 1] ?? '') ? node.to : undefined;
  if (node.kind === 'sequence') {
    const last = node.items.at(-1);
    return last && !isEmpty(last) ? contentEnd(last, text) : undefined;
  }
  const last = node.pairs.at(-1);
  if (!last) return undefined;
  return last.value && !isEmpty(last.value) ? contentEnd(last.value, text) : last.key.to;
}

/** Of a block scalar, unless it keeps the blank lines after it or ends with the file. */
function blockEnd({ from, to }: YamlNode, text: string): number | undefined {
  const source = text.slice(from, to);
  const header = /^[|>][^\r\n]*/.exec(source)?.[0];
  const content = source.trimEnd();
  if (header === undefined || /^.\d?\+/.test(header) || !source.endsWith('\n')) return undefined;
  return /\n[ \t]+(?:\r?\n|$)/.test(source.slice(content.length)) ? undefined : from + content.length;
}
