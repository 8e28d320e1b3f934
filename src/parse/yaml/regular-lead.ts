import type { CST } from 'yaml';

type Tokens = readonly CST.SourceToken[];

/** The text before a node. */
export interface Lead {
  /** Whether the indicator is there: the `-` of an item, the `:` before a value. */
  readonly found: boolean;
  readonly anchor: string | undefined;
  readonly tag: string | undefined;
  /** Whether a line ends after the anchor and the tag. */
  readonly apart: boolean;
  readonly comma: boolean;
  readonly comment: boolean;
  /** Whether a line ends in it. */
  readonly broken: boolean;
  /** Offset of its end; 0 if it is missing. */
  readonly end: number;
}

const NOTHING: Lead = {
  found: false,
  anchor: undefined,
  tag: undefined,
  apart: false,
  comma: false,
  comment: false,
  broken: false,
  end: 0,
};

/**
 * Reads the text before a node or between a key and its value; undefined if anything there is not regular. `blank` says that whitespace
 * or the start of a line comes before, `node` that a node follows.
 */
export function leadOf(
  tokens: Tokens,
  indicator: CST.SourceToken['type'],
  blank: boolean,
  node: boolean,
): Lead | undefined {
  if (tokens.length === 0) return NOTHING;
  let found = false;
  let apart = false;
  let comma = false;
  let comment = false;
  let broken = false;
  let anchor: string | undefined;
  let tag: string | undefined;
  let afterBlank = blank;
  let needsBlank = false;
  let end = 0;
  for (const { type, source, offset } of tokens) {
    end = offset + source.length;
    if (needsBlank && type !== 'space' && type !== 'newline') return undefined;
    needsBlank = false;
    switch (type) {
      case 'space':
        if (source.includes('\t')) return undefined;
        afterBlank = true;
        break;
      case 'newline':
        afterBlank = broken = apart = true;
        break;
      case 'comment':
        if (!afterBlank) return undefined;
        comment = true;
        break;
      case 'anchor':
        if (anchor !== undefined || source.length === 1) return undefined;
        anchor = source.slice(1);
        needsBlank = true;
        apart = false;
        break;
      case 'tag':
        if (tag !== undefined || !LOCAL_TAG.test(source)) return undefined;
        tag = source;
        needsBlank = true;
        apart = false;
        break;
      case 'comma':
        if (comma || indicator !== 'explicit-key-ind') return undefined;
        comma = true;
        afterBlank = false;
        break;
      case indicator:
        if (found || anchor !== undefined || tag !== undefined) return undefined;
        found = true;
        afterBlank = false;
        break;
      default:
        return undefined;
    }
  }
  return needsBlank && node ? undefined : { found, anchor, tag, apart, comma, comment, broken, end };
}

/** Not those whose meaning YAML or a directive defines. */
const LOCAL_TAG = /^![\w-]+$/;

/** The place of an empty value: after the last token that is not whitespace, and the spaces that follow it. */
export function emptyPlace(tokens: Tokens): number {
  let index = tokens.length - 1;
  while (index >= 0 && isSpacing(tokens[index]!)) index--;
  let at = index < 0 ? 0 : endOfToken(tokens[index]!);
  for (let next = tokens[index + 1]; next?.type === 'space'; next = tokens[++index + 1]) at = endOfToken(next);
  return at;
}

/** Where the spaces, comments and line breaks after a node end; undefined if anything else is among them. */
export function endBehind(tokens: Tokens | undefined, from: number, blank = false): number | undefined {
  let end = from;
  let afterBlank = blank;
  for (const token of tokens ?? []) {
    if (!isSpacing(token) || (token.type === 'comment' && !afterBlank)) return undefined;
    if (token.type !== 'comment') afterBlank = true;
    end = endOfToken(token);
  }
  return end;
}

function isSpacing({ type }: CST.SourceToken): boolean {
  return type === 'space' || type === 'comment' || type === 'newline';
}

function endOfToken({ offset, source }: CST.SourceToken): number {
  return offset + source.length;
}
