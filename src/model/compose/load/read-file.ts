import { parseYamlStream } from '../../../parse/yaml/stream.ts';
import type { SourceFile } from '../../../text/source.ts';
import type { Layer, ReadFile, ReadOptions } from './layer-types.ts';
import { YamlReader } from './yaml-reader.ts';

/** Reads a Compose file as Docker does (go-yaml, then interpolation), all mistakes at once. Never throws; linear. */
export function readComposeFile(file: SourceFile, options: ReadOptions): ReadFile {
  const reader = new YamlReader(file, options);
  const { documents, comments, mistakes } = parseYamlStream(file.text);
  for (const { from, to, message, help } of mistakes)
    reader.report('syntax-error', file.at(from, to), message, { help });
  const layers: Layer[] = [];
  for (const contents of documents) {
    if (contents.kind === 'scalar' && contents.from === contents.to) {
      if (documents.length > 1 && mistakes.length === 0) reportEmpty(reader, file, contents.from);
      continue;
    }
    if (layers.length === 1) {
      const message =
        'a second YAML document starts here: Docker Compose merges it into the first, but most other tools read only one';
      reader.report('several-documents', file.at(contents.from, contents.from + 1), message);
    }
    layers.push(reader.layer(contents));
  }
  if (layers.length === 0 && mistakes.length === 0) {
    reader.report('empty-file', file.at(0, 0), 'the file is empty: Docker Compose rejects it', {
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

/** Reports a document without content that ends at an offset, at the line that begins it. */
function reportEmpty(reader: YamlReader, file: SourceFile, end: number): void {
  const start = Math.max(0, file.text.lastIndexOf('---', end));
  const message = 'an empty YAML document starts here: Docker Compose rejects it because it is not a mapping';
  reader.report('not-a-mapping', file.at(start, start + 3), message, { help: 'remove the line `---`' });
}
