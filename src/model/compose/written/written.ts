import { parseYamlStream } from '../../../parse/yaml/stream.ts';
import type { YamlMapping, YamlNode, YamlSequence } from '../../../parse/yaml/yaml-node-types.ts';
import type { SourceFile } from '../../../text/source.ts';
import { contentEnd } from './node-ends.ts';
import type { WrittenCollection, WrittenPart } from './written-types.ts';

const known = new WeakMap<SourceFile, WrittenCollection | null>();

/** The content of a file as written. Undefined if it is not one mapping, or is not valid YAML. Read on first access. */
export function writtenContent(file: SourceFile): WrittenCollection | undefined {
  let content = known.get(file);
  if (content === undefined) {
    content = read(file) ?? null;
    known.set(file, content);
  }
  return content ?? undefined;
}

function read(file: SourceFile): WrittenCollection | undefined {
  const { documents, mistakes } = parseYamlStream(file.text);
  const [document] = documents;
  if (documents.length !== 1 || mistakes.length > 0 || document?.kind !== 'mapping') return undefined;
  return collectionOf(document, document, file);
}

function collectionOf(node: YamlMapping | YamlSequence, document: YamlNode, file: SourceFile): WrittenCollection {
  const first = file.text[node.from];
  const nested = (value: YamlNode | null) =>
    value?.kind === 'mapping' || value?.kind === 'sequence' ? collectionOf(value, document, file) : undefined;
  const partOf = (key: YamlNode, value: YamlNode | null): WrittenPart => ({
    file,
    start: key.from,
    end: key === value ? (contentEnd(key, file.text) ?? key.to) : key.to,
    name: key.kind === 'scalar' ? key.value : '',
    text: value?.kind === 'scalar' ? value.value : undefined,
    key,
    node: value,
    collection: nested(value),
  });
  const parts =
    node.kind === 'mapping'
      ? node.pairs.map(({ key, value }) => partOf(key, value))
      : node.items.map((item) => partOf(item, item));
  return {
    file,
    start: node.from,
    end: node.to,
    kind: node.kind,
    flow: first === '{' || first === '[',
    parts,
    document,
    get: (key) => parts.find(({ name }) => name === key)?.collection,
  };
}
