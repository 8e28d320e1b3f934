import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { ComposeProject, ComposeValue } from '../model/compose/types.ts';

export interface ComposeModelOptions {
  readonly format: 'yaml' | 'json';
  /** Write behind each value which file and line it came from (YAML comments; in JSON a second object). */
  readonly origins: boolean;
}

/** The merged model of a Compose project as text: what infralint sees after include, extends, merge and interpolation. */
export function printComposeModel(project: ComposeProject, options: ComposeModelOptions): string {
  if (!project.root) return options.format === 'json' ? '{}\n' : '';
  if (options.format === 'json') {
    const model = toPlain(project.root);
    const shown = options.origins ? { model, origins: Object.fromEntries(originsOf(project.root)) } : model;
    return `${JSON.stringify(shown, null, 2)}\n`;
  }
  const document = new Document();
  document.contents = toNode(project.root, options.origins);
  return document.toString({ lineWidth: 0 });
}

function toPlain(value: ComposeValue): unknown {
  if (value.kind === 'scalar') return value.unknown ? value.text : value.value;
  if (value.kind === 'sequence') return value.items.map(toPlain);
  return Object.fromEntries(value.entries.map((entry) => [entry.name, toPlain(entry.value)]));
}

function toNode(value: ComposeValue, origins: boolean): Scalar | YAMLMap | YAMLSeq {
  if (value.kind === 'scalar') {
    const scalar = new Scalar(toPlain(value));
    if (origins) scalar.comment = ` ${origin(value)}`;
    return scalar;
  }
  if (value.kind === 'sequence') {
    const sequence = new YAMLSeq();
    sequence.items = value.items.map((item) => toNode(item, origins));
    if (origins && value.items.length === 0) sequence.comment = ` ${origin(value)}`;
    return sequence;
  }
  const mapping = new YAMLMap();
  mapping.items = value.entries.map((entry) => new Pair(new Scalar(entry.name), toNode(entry.value, origins)));
  if (origins && value.entries.length === 0) mapping.comment = ` ${origin(value)}`;
  return mapping;
}

function originsOf(value: ComposeValue): [string, string][] {
  if (value.kind === 'scalar') return [[value.path.join('.'), origin(value)]];
  if (value.kind === 'sequence') return value.items.flatMap(originsOf);
  return value.entries.flatMap((entry) => originsOf(entry.value));
}

function origin(value: ComposeValue): string {
  return `${value.file.path}:${value.file.position(value.start).line}`;
}
