import { splitVolume } from '../../parse/compose-volume.ts';
import { type Fix, replacement } from '../../text/edit.ts';
import type { MappingValue, ScalarValue, VolumeMount } from './compose-types.ts';
import { asScalar, knownBoolean } from './scalars.ts';

const TITLE = 'mount it read-only';

/** Mounts something read-only, in the form in which it is written; undefined where a variable decides, or the text is not the usual. */
export function mountReadOnly({ node, unknown }: VolumeMount): Fix | undefined {
  if (unknown) return undefined;
  if (node.kind === 'scalar') return inShortForm(node);
  return node.kind === 'mapping' ? inLongForm(node) : undefined;
}

function inShortForm(item: ScalarValue): Fix | undefined {
  if (item.quote === 'block' || item.interpolations.length > 0 || item.raw !== item.text) return undefined;
  const { text } = item;
  const { target, options, rest } = splitVolume(text);
  if (rest) return undefined;
  const writable = options.find(({ from, to }) => text.slice(from, to) === 'rw');
  if (writable) return replacement(TITLE, item.locate(writable.from, writable.to), 'ro', 'unsafe');
  const end = options.at(-1)?.to ?? target.to;
  return replacement(TITLE, item.locate(end, end), options.length > 0 ? ',ro' : ':ro', 'unsafe');
}

function inLongForm(item: MappingValue): Fix | undefined {
  const { file } = item;
  const written = asScalar(item.get('read_only'));
  if (written) {
    if (knownBoolean(written) !== false || written.interpolations.length > 0 || written.file !== file) return undefined;
    return replacement(TITLE, written, 'true', 'unsafe');
  }
  const target = item.entry('target');
  const value = asScalar(target?.value);
  if (!target || !value || value.file !== file || target.key.file !== file || value.quote === 'block') return undefined;
  if (value.start < item.start || value.end > item.end) return undefined;
  if (file.text[item.start] === '{')
    return replacement(TITLE, file.at(value.end, value.end), ', read_only: true', 'unsafe');
  const line = file.text.lastIndexOf('\n', target.key.start - 1) + 1;
  const lead = file.text.slice(line, target.key.start);
  if (!/^ *(?:- +)?$/.test(lead)) return undefined;
  const newline = file.text.indexOf('\n', value.end);
  const end = newline < 0 ? file.text.length : file.text[newline - 1] === '\r' ? newline - 1 : newline;
  const separator = file.text.includes('\r\n') ? '\r\n' : '\n';
  return replacement(TITLE, file.at(end, end), `${separator}${' '.repeat(lead.length)}read_only: true`, 'unsafe');
}
