import { isScalar } from 'yaml';
import { parseYamlStream } from '../../../parse/yaml/stream.ts';
import type { Problem } from '../../problem.ts';
import type { Located, SourceFile } from '../../source.ts';
import type { Interpolation, MappingValue } from '../types.ts';
import { Reader } from './reader.ts';

export type ReadProblemKind =
  | 'yaml-syntax'
  | 'duplicate-key'
  | 'non-string-key'
  | 'excessive-aliases'
  | 'unknown-tag'
  | 'interpolation-syntax'
  | 'empty-file'
  | 'not-a-mapping'
  | 'several-documents';

/** One YAML document of a file. */
export interface Layer {
  /** Undefined when it is empty or no mapping. Entries tagged `!reset` are not in it. */
  readonly root: MappingValue | undefined;
  /** Paths of what `!reset` takes away from what was loaded before, steps joined by NUL. */
  readonly resets: ReadonlyMap<string, Located>;
  /** Paths of values tagged `!override`, which replace instead of being merged. */
  readonly overrides: ReadonlyMap<string, Located>;
}

/** A file as written, variables filled in. */
export interface ReadFile {
  readonly file: SourceFile;
  readonly layers: readonly Layer[];
  readonly comments: readonly Located[];
  readonly variables: readonly Interpolation[];
  readonly problems: readonly Problem<ReadProblemKind>[];
}

export interface ReadOptions {
  /** Absolute directory against which relative paths in the file resolve. */
  readonly directory: string;
  readonly lookup: (name: string) => string | undefined;
}

/** Reads a Compose file as Docker does (go-yaml, then interpolation), all mistakes at once. Never throws; linear. */
export function readComposeFile(file: SourceFile, options: ReadOptions): ReadFile {
  const reader = new Reader(file, options);
  const { documents, comments, mistakes } = parseYamlStream(file.text);
  for (const { from, to, message, help } of mistakes) reader.tell('yaml-syntax', file.at(from, to), message, { help });
  const layers: Layer[] = [];
  for (const { contents } of documents) {
    const empty = !contents || (isScalar(contents) && contents.range[0] === contents.range[1]);
    if (empty) {
      if (documents.length > 1 && mistakes.length === 0) tellEmpty(reader, file, contents?.range[0] ?? 0);
      continue;
    }
    if (layers.length === 1) {
      const message =
        'here begins a second YAML document: Docker Compose merges it into the first, most other tools read only one';
      reader.tell('several-documents', file.at(contents.range[0], contents.range[0] + 1), message);
    }
    layers.push(reader.layer(contents));
  }
  if (layers.length === 0 && mistakes.length === 0) {
    reader.tell('empty-file', file.at(0, 0), 'the file is empty, which Docker Compose refuses', {
      help: 'declare `services`',
    });
  }
  const variables = [...reader.variables.values()].sort((a, b) => a.start - b.start);
  return {
    file,
    layers,
    comments: comments.map(({ from, to }) => file.at(from, to)),
    variables,
    problems: reader.problems,
  };
}

/** Tells of a document without content, which ends at an offset, at the line that begins it. */
function tellEmpty(reader: Reader, file: SourceFile, end: number): void {
  const start = Math.max(0, file.text.lastIndexOf('---', end));
  const message = 'here begins an empty YAML document, and Docker Compose refuses a document that is no mapping';
  reader.tell('not-a-mapping', file.at(start, start + 3), message, { help: 'remove the line `---`' });
}
