import { type CST, Lexer, Parser } from 'yaml';
import { composedDocuments, MAX_DEPTH } from './composed-documents.ts';
import { regularDocuments } from './regular-documents.ts';
import type { YamlMistake, YamlNode } from './yaml-node-types.ts';

/** The documents of a YAML text. */
export interface YamlStream {
  /** The content of each; an empty scalar for one without any. */
  readonly documents: readonly YamlNode[];
  readonly comments: readonly { readonly from: number; readonly to: number }[];
  readonly mistakes: readonly YamlMistake[];
}

/**
 * Reads a YAML text with all its mistakes: each is reported, and reading continues after it. Never throws. Linear. The nodes come
 * directly from the syntax tree if it contains only the usual; the yaml library checks and composes the rest.
 */
export function parseYamlStream(written: string): YamlStream {
  // For go-yaml a lone CR ends a line, too.
  const text = written.includes('\r') ? written.replace(/\r(?!\n)/g, '\n') : written;
  const { tokens, comments } = syntaxOf(text);
  const documents = regularDocuments(tokens, MAX_DEPTH);
  return documents ? { documents, comments, mistakes: [] } : { ...composedDocuments(tokens, text), comments };
}

function syntaxOf(text: string): { readonly tokens: readonly CST.Token[]; readonly comments: YamlStream['comments'] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: { from: number; to: number }[] = [];
  let offset = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const first = lexeme.charCodeAt(0);
    // Of the characters that the lexer puts in between, the last announces a scalar, in which nothing has a meaning.
    const control: boolean = !scalar && lexeme.length === 1 && (first === 0x02 || first === 0x18 || first === 0x1f);
    if (!scalar && first === HASH) comments.push({ from: offset, to: offset + lexeme.length });
    if (!control) offset += lexeme.length;
    scalar = control && first === 0x1f;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments };
}

const HASH = 0x23;
