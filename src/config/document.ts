import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Located, SourceFile } from '../text/source.ts';
import type { ConfigProblem } from './config-types.ts';

/** A configuration file as data, with the places of its keys and values. */
export interface ConfigDocument {
  /** Undefined for an empty file. */
  readonly data: unknown;
  readonly problems: readonly ConfigProblem[];
  has(path: readonly PropertyKey[]): boolean;
  /** The place of a value, or of the nearest existing node around it. */
  value(path: readonly PropertyKey[]): Located;
  /** The place of a key. */
  key(path: readonly PropertyKey[]): Located;
  /** The source text of a scalar, without quotes; undefined for anything else. */
  written(path: readonly PropertyKey[]): string | undefined;
}

/** Reads YAML, of which JSON is a subset. */
export function parseConfig(file: SourceFile): ConfigDocument {
  // A code such as 4.10 or 221e0658 is not a number.
  const document = parseDocument(file.text, { prettyErrors: false, merge: true, stringKeys: true });
  const problems: ConfigProblem[] = document.errors.map((error) => ({
    message: error.code === 'NON_STRING_KEY' ? 'a key must be a string' : firstLine(error.message),
    at: file.at(
      Math.min(error.pos[0], file.text.length),
      Math.min(Math.max(error.pos[1], error.pos[0]), file.text.length),
    ),
  }));
  const look = (path: readonly PropertyKey[]) => find(document, path);
  return {
    data: problems.length === 0 ? toData(document, problems, file) : undefined,
    problems,
    has: (path) => look(path).depth === path.length,
    value: (path) => place(file, look(path).value ?? document.contents),
    key: (path) => {
      const found = look(path);
      return place(file, found.key ?? found.value ?? document.contents);
    },
    written: (path) => {
      const { value } = look(path);
      return isScalar(value) ? (value.source ?? String(value.value)) : undefined;
    },
  };
}

function toData(document: Document, problems: ConfigProblem[], file: SourceFile): unknown {
  try {
    return document.toJS() ?? undefined;
  } catch (error) {
    // An undefined alias, or an alias bomb.
    problems.push({ message: firstLine(error instanceof Error ? error.message : String(error)), at: file.at(0, 0) });
    return undefined;
  }
}

/** The result of following a path. */
interface Place {
  readonly depth: number;
  readonly key?: Node | undefined;
  readonly value?: Node | undefined;
}

function find(document: Document, path: readonly PropertyKey[]): Place {
  let here: Place = { depth: 0, value: isNode(document.contents) ? document.contents : undefined };
  for (const [index, step] of path.entries()) {
    const depth = index + 1;
    let node = here.value;
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return here;
      here = {
        depth,
        key: isNode(pair.key) ? pair.key : undefined,
        value: isNode(pair.value) ? pair.value : undefined,
      };
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return here;
      here = { depth, value: item };
    } else return here;
  }
  return here;
}

function place(file: SourceFile, node: Node | null | undefined): Located {
  const range = node?.range;
  if (!range) return file.at(0, 0);
  // A collection is shown by its first line.
  const end = isScalar(node) ? range[1] : Math.min(range[1], lineEnd(file.text, range[0]));
  return file.at(range[0], end);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function firstLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? message;
  return line.charAt(0).toLowerCase() + line.slice(1);
}
