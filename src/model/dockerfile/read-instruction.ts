import type { Span } from '../../parse/dockerfile/directives.ts';
import { findHeredocs } from '../../parse/dockerfile/heredoc.ts';
import { type RawFlag, takeFlags } from '../../parse/dockerfile/instruction-flags.ts';
import { type JsonElement, looksLikeJson, readJsonArray } from '../../parse/dockerfile/json-array.ts';
import { flagsOf, isSpace, KEYWORDS } from '../../parse/dockerfile/keywords.ts';
import type { LogicalLine, Swallowed } from '../../parse/dockerfile/split.ts';
import type { Fix } from '../../text/edit.ts';
import type { Located, SourceFile } from '../../text/source.ts';
import type {
  BuildState,
  Comment,
  Dockerfile,
  Flag,
  OnbuildInstruction,
  Stage,
  SwallowedKeyword,
  Word,
} from './dockerfile-types.ts';
import type { InstructionParts } from './nodes.ts';
import type { ProblemSink } from './problem-sink.ts';
import { readHeredocs } from './read-heredocs.ts';
import type { NameSpace } from './scope.ts';
import { splitWords } from './split-words.ts';
import { WordReader } from './word-reader.ts';

/** The context of an instruction while it is read. */
export interface InstructionContext {
  readonly dockerfile: Dockerfile;
  readonly stage: Stage | undefined;
  readonly state: BuildState | undefined;
  readonly onbuild: OnbuildInstruction | undefined;
  /** Resolves variables. */
  readonly names: NameSpace;
  readonly sink: ProblemSink;
}

/** An instruction taken apart, before its kind matters. */
export interface RawInstruction {
  readonly reader: WordReader;
  /** Upper case when Docker knows it, else as written. */
  readonly keyword: string;
  readonly parts: InstructionParts;
  readonly rawFlags: readonly RawFlag[];
  /** The rest: offsets into the text of the instruction. */
  readonly from: number;
  readonly to: number;
}

/** Instructions that may be written as a JSON array, and whether a shell reads them otherwise. */
const JSON_FORMS: ReadonlyMap<string, boolean> = new Map([
  ['RUN', true],
  ['CMD', true],
  ['ENTRYPOINT', true],
  ['HEALTHCHECK', true],
  ['SHELL', false],
  ['ADD', false],
  ['COPY', false],
  ['VOLUME', false],
]);
/** What ends a keyword. */
const BLANK = /[\t\v\f\r ]/g;
const NONE: readonly never[] = [];
const WITH_HEREDOCS: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD']);
const SPLIT_WORDS: ReadonlySet<string> = new Set(['ADD', 'COPY', 'VOLUME', 'EXPOSE', 'FROM']);

/** Reads keyword, flags, words and heredocs of an instruction that begins at an offset of a logical line's text. */
export function readInstruction(line: LogicalLine, start: number, context: InstructionContext): RawInstruction {
  const { dockerfile, names, sink } = context;
  const { file } = dockerfile;
  const reader = new WordReader(file, line.text, dockerfile.escape, names, sink);
  const { text } = line.text;
  BLANK.lastIndex = start;
  const keywordEnd = BLANK.exec(text)?.index ?? text.length;
  const written = text.slice(start, keywordEnd);
  const upper = written.toUpperCase();
  const keyword = KEYWORDS.has(upper) ? upper : written;
  const textEnd = Math.max(keywordEnd, text.trimEnd().length);

  // A trigger keeps its flags: ONBUILD itself has none, and what begins with `--` is not an instruction.
  const taken = takeFlags(text, keywordEnd, textEnd);
  const flags = taken.flags.length === 0 ? NONE : taken.flags.map((raw) => readFlag(raw, upper, reader));
  const from = Math.min(taken.rest, textEnd);
  const to = textEnd;

  const jsonFrom = keyword === 'HEALTHCHECK' ? skipSpaces(text, endOfWord(text, from), to) : from;
  const shell = JSON_FORMS.get(keyword);
  const array = shell === undefined || text[jsonFrom] !== '[' ? undefined : readJsonArray(text.slice(jsonFrom, to));
  const elements = array && stringsOnly(array, jsonFrom, reader);
  const malformedJson = shell !== undefined && !array && looksLikeJson(text.slice(jsonFrom, to), shell);

  const heredocs = WITH_HEREDOCS.has(keyword) ? readHeredocs(line, reader, keyword) : NONE;
  const words = readWords(keyword, reader, from, to, jsonFrom, elements);
  const mayHold = !WITH_HEREDOCS.has(keyword) && keyword !== 'ONBUILD' && !elements && text.includes('<<');
  const stray = mayHold ? findHeredocs(text.slice(from, to).replaceAll('=<<', ' <<')) : NONE;
  const comments = context.onbuild ? context.onbuild.comments : commentsOf(line, file);
  const begin = line.text.start(start);
  const parts: InstructionParts = {
    file,
    start: begin,
    end: Math.max(line.end, begin),
    keyword,
    keywordSpan: reader.span(start, keywordEnd),
    flags,
    rest: reader.span(from, to),
    words,
    json: elements !== undefined,
    malformedJson,
    emptyLines: line.emptyLines.length === 0 ? NONE : line.emptyLines.map(({ start, end }) => file.at(start, end)),
    swallowed: line.swallowed.length === 0 ? NONE : line.swallowed.map((span) => swallowedKeyword(span, file)),
    strayHeredocs: stray.length === 0 ? NONE : stray.map((each) => reader.span(from + each.from, from + each.to)),
    heredocs,
    comments,
    stage: context.stage,
    onbuild: context.onbuild,
    dockerfile,
    state: context.state,
  };
  return { reader, keyword, parts, rawFlags: taken.flags, from, to };
}

function readFlag(raw: RawFlag, keyword: string, reader: WordReader): Flag {
  const { name } = raw;
  const nameSpan = reader.span(name.at(0), name.at(name.text.length));
  const value = raw.value && reader.flagValue(raw.value, flagsOf(keyword).get(name.text)?.expands === true);
  return { ...reader.span(raw.from, raw.to), name: name.text, nameSpan, value };
}

function swallowedKeyword({ start, end, continuation }: Swallowed, file: SourceFile): SwallowedKeyword {
  return {
    file,
    start,
    end,
    continuation: file.at(continuation.start, continuation.end),
    fix: endLine(continuation, file),
  };
}

function endLine(continuation: Span, file: SourceFile): Fix | undefined {
  let { start } = continuation;
  while (/[ \t]/.test(file.text.charAt(start - 1))) start--;
  if (/[&|;({,=]/.test(file.text.charAt(start - 1))) return undefined;
  return {
    title: 'remove the continuation character',
    safety: 'unsafe',
    edits: [{ at: file.at(start, continuation.end), text: '' }],
  };
}

function commentsOf(line: LogicalLine, file: SourceFile): readonly Comment[] {
  const { above, inside } = line;
  if (above.length === 0 && inside.length === 0) return NONE;
  const comments: Comment[] = [];
  for (const { start, end } of above)
    comments.push({ file, start, end, text: file.text.slice(start + 1, end), inside: false });
  for (const { start, end } of inside)
    comments.push({ file, start, end, text: file.text.slice(start + 1, end), inside: true });
  return comments;
}

/** The elements of an array; a problem is reported for each that is not a string. */
function stringsOnly(array: readonly JsonElement[], offset: number, reader: WordReader): JsonElement[] | undefined {
  const elements: JsonElement[] = [];
  for (const { from, to, text } of array) {
    if (text === undefined)
      reader.sink.add(
        'invalid-exec-form',
        reader.span(offset + from, offset + to),
        `\`${reader.line.text.slice(offset + from, offset + to)}\` is not a string: exec form accepts only strings`,
        {
          help: 'put it in double quotes',
          fix: quoted(reader.span(offset + from, offset + to)),
          early: true,
        },
      );
    elements.push({ from: offset + from, to: offset + to, text: text ?? '' });
  }
  return elements;
}

function quoted(at: Located) {
  const text = at.file.slice(at);
  if (!/^(?:-?[0-9.]+|true|false)$/.test(text)) return undefined;
  return { title: 'add quotes', safety: 'safe' as const, edits: [{ at, text: `"${text}"` }] };
}

function readWords(
  keyword: string,
  reader: WordReader,
  from: number,
  to: number,
  jsonFrom: number,
  elements: readonly JsonElement[] | undefined,
): Word[] {
  const expands = keyword === 'ADD' || keyword === 'COPY' || keyword === 'VOLUME';
  const words: Word[] = [];
  if (keyword === 'HEALTHCHECK' && from < to) words.push(reader.plain(from, endOfWord(reader.line.text, from)));
  if (elements) {
    for (const { from: start, to: end, text } of elements)
      words.push(expands ? reader.expanded(start, end, text ?? '') : reader.plain(start, end, text));
    return words;
  }
  if (from >= to) return words;
  if (SPLIT_WORDS.has(keyword)) return splitWords({ keyword, reader, from, to });
  switch (keyword) {
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'SHELL':
    case 'MAINTAINER':
      return [reader.plain(from, to)];
    case 'HEALTHCHECK':
      if (jsonFrom < to) words.push(reader.plain(jsonFrom, to));
      return words;
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
      return [reader.expanded(from, to)];
    default:
      // ENV, LABEL and ARG are read as pairs, ONBUILD as an instruction; the arguments of an unknown one are not read.
      return [];
  }
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text[at]!)) at++;
  return at;
}

function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text[at]!)) at++;
  return at;
}
