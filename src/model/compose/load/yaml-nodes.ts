import { isScalar, type ParsedNode, type Scalar } from 'yaml';
import type { Quote } from '../../../parse/yaml/offsets.ts';
import { resolvePlain } from '../../../parse/yaml/scalar.ts';

/** What YAML takes a plain key for. */
export function kindOfKey(name: string): string {
  const value = resolvePlain(name);
  return value === null ? 'null' : typeof value;
}

/** Whether a key is `<<`, which merges mappings. */
export function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.value === '<<' && quoteOf(key) === undefined;
}

/** How a scalar is written. */
export function quoteOf(node: Scalar.Parsed): Quote {
  switch (node.type) {
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
