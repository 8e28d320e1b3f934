import { type Expansion, expand, type RawReference } from '../../parse/dockerfile/expand.ts';
import type { Unquoted } from '../../parse/dockerfile/instruction-flags.ts';
import type { MappedText } from '../../parse/shell-text.ts';
import type { Located, SourceFile } from '../../text/source.ts';
import type { VariableReference, Word } from './dockerfile-types.ts';
import type { ProblemSink } from './problem-sink.ts';
import type { NameSpace } from './scope.ts';

/** Locates a part of a word's text in the file. */
type Locate = (from: number, to: number) => Located;

const NO_NAMES: readonly VariableReference[] = [];
const SPECIAL_CHARACTERS = /[$"'\\`]/;

/** Makes words out of parts of an instruction's text: located, unquoted, expanded. Mistakes in expansion go to the sink. */
export class WordReader {
  readonly file: SourceFile;
  readonly line: MappedText;
  readonly escape: '\\' | '`';
  readonly names: NameSpace;
  readonly sink: ProblemSink;

  constructor(file: SourceFile, line: MappedText, escaper: '\\' | '`', names: NameSpace, sink: ProblemSink) {
    this.file = file;
    this.line = line;
    this.escape = escaper;
    this.names = names;
    this.sink = sink;
  }

  /** Offsets of the instruction's text as a place in the file. */
  span(from: number, to: number): Located {
    const start = this.line.start(from);
    return { file: this.file, start, end: to > from ? this.line.end(to) : start };
  }

  /** A word that is not expanded. */
  plain(from: number, to: number, text = this.line.text.slice(from, to)): Word {
    const span = this.span(from, to);
    return wordAt(span, this.file.slice(span), text, NO_NAMES, text);
  }

  /** A word that the builder expands. `text` is given for elements of a JSON array. */
  expanded(from: number, to: number, text?: string): Word {
    const span = this.span(from, to);
    const raw = this.file.slice(span);
    const written = text ?? this.line.text.slice(from, to);
    if (!SPECIAL_CHARACTERS.test(written)) return wordAt(span, raw, written, NO_NAMES, written);
    return this.#expand(written, raw, span, (a, b) => (text === undefined ? this.span(from + a, from + b) : span));
  }

  /** The value of a flag, whose quotes have been removed before. */
  flagValue(value: Unquoted, expands: boolean): Word {
    return this.unquoted(value, 0, value.text.length, expands);
  }

  /** A part of a flag's value. */
  unquoted(value: Unquoted, from: number, to: number, expands: boolean): Word {
    const locate = (a: number, b: number): Located => {
      const start = value.at(from + a);
      return this.span(start, b > a ? value.at(from + b - 1) + 1 : start);
    };
    const span = locate(0, to - from);
    const raw = this.file.slice(span);
    const text = value.text.slice(from, to);
    if (!expands || !SPECIAL_CHARACTERS.test(text)) return wordAt(span, raw, text, NO_NAMES, text);
    return this.#expand(text, raw, span, locate);
  }

  #expand(text: string, raw: string, span: Located, locate: Locate): Word {
    const expansion = expand(text, { escape: this.escape, lookup: (name) => this.names.lookup(name) });
    this.#judge(expansion, locate);
    const variables = this.#referencesOf(expansion.references, locate);
    return wordAt(span, raw, expansion.text, variables, expansion.value);
  }

  /** The variables of a heredoc's body, where quotes are text and the escape character is always a backslash. */
  heredocVariables(body: Located): readonly VariableReference[] {
    const text = this.file.slice(body);
    if (!text.includes('$')) return NO_NAMES;
    const expansion = expand(text, { escape: '\\', quotesAreText: true, lookup: (name) => this.names.lookup(name) });
    const locate = (from: number, to: number): Located => this.file.at(body.start + from, body.start + to);
    this.#judge(expansion, locate);
    return this.#referencesOf(expansion.references, locate);
  }

  #judge({ mistake }: Expansion, locate: Locate): void {
    if (!mistake) return;
    const kind =
      mistake.kind === 'required'
        ? 'unset-required-variable'
        : mistake.kind === 'quote'
          ? 'unclosed-quote'
          : 'invalid-variable';
    this.sink.add(kind, locate(mistake.from, mistake.to), mistake.message, { help: mistake.help });
  }

  #referencesOf(references: readonly RawReference[], locate: Locate): readonly VariableReference[] {
    if (references.length === 0) return NO_NAMES;
    return references.map(({ from, to, name, nameFrom, nameTo, operator, operand }) => ({
      ...locate(from, to),
      name,
      nameSpan: locate(nameFrom, nameTo),
      operator,
      operand,
      declaration: this.names.declaration(name),
    }));
  }

  /** The value of an expanded word, split at spaces that its variables brought in; empty when it is not known. */
  splitValue({ value, raw }: Word): readonly string[] {
    if (value === undefined) return [];
    if (!SPECIAL_CHARACTERS.test(raw)) return value === '' ? [] : [value];
    if (raw.includes('\n')) return value.split(/\s+/).filter((part) => part !== '');
    return expand(raw, { escape: this.escape, lookup: (name) => this.names.lookup(name) }).words ?? [];
  }
}

/** Written out: no object of a model is more frequent, and to spread the span into it takes longer than all the rest. */
function wordAt(
  { file, start, end }: Located,
  raw: string,
  text: string,
  variables: readonly VariableReference[],
  value: string | undefined,
): Word {
  return { file, start, end, raw, text, quote: quoteOf(raw), variables, value };
}

function quoteOf(raw: string): '"' | "'" | undefined {
  const first = raw[0];
  return raw.length > 1 && (first === '"' || first === "'") && raw.endsWith(first) ? first : undefined;
}
