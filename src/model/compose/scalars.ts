import { maskReferences } from '../../parse/hole.ts';
import type { Located } from '../../text/source.ts';
import type { ComposeValue, Interpolation, ScalarValue } from './compose-types.ts';

/** The text of a scalar with every reference that may be unknown overwritten, so that it can be taken apart. */
export function maskedText(scalar: ScalarValue): string {
  return scalar.unknown ? maskReferences(scalar.text) : scalar.text;
}

/** A part of a scalar as a scalar of its own, always a string; `unknown` when the part holds a reference without value. */
export function partOfScalar(scalar: ScalarValue, from: number, to: number): ScalarValue {
  const text = scalar.text.slice(from, to);
  const span = scalar.locate(from, to);
  // A value that comes from a default lies inside of its reference.
  const interpolations = referencesIn(scalar.interpolations, span);
  return {
    file: scalar.file,
    start: span.start,
    end: span.end,
    path: scalar.path,
    directory: scalar.directory,
    kind: 'scalar',
    value: text,
    text,
    raw: scalar.unknown || interpolations.length > 0 ? scalar.file.slice(span) : text,
    quote: scalar.quote,
    interpolations,
    unknown: scalar.unknown && maskedText(scalar).slice(from, to).includes('\0'),
    locate: (start, end) => scalar.locate(from + start, from + end),
  };
}

/** The references that share something with a span; they come in the order of the file and do not overlap. */
function referencesIn(references: readonly Interpolation[], { start, end }: Located): readonly Interpolation[] {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Interpolation[] = [];
  for (let index = low; index < references.length && references[index]!.start < end; index++)
    found.push(references[index]!);
  return found;
}

/** The scalar that a value is; undefined for a mapping, a sequence or nothing. */
export function asScalar(value: ComposeValue | undefined): ScalarValue | undefined {
  return value?.kind === 'scalar' ? value : undefined;
}

/** Whether a value is a scalar that depends on a variable without a value: it may be anything. */
export function isUnknown(value: ComposeValue | undefined): value is ScalarValue {
  return value?.kind === 'scalar' && value.unknown;
}

/** The text of a scalar whose value is known and not null; {@link isUnknown} tells what is unknown from what is not there. */
export function knownText(value: ComposeValue | undefined): string | undefined {
  return value?.kind === 'scalar' && !value.unknown && value.value !== null ? value.text : undefined;
}

/** A boolean as Compose casts it: a YAML boolean, or the words that go-yaml once read as one. Undefined when unknown or neither. */
export function knownBoolean(value: ComposeValue | undefined): boolean | undefined {
  if (value?.kind !== 'scalar' || value.unknown) return undefined;
  if (typeof value.value === 'boolean') return value.value;
  if (/^(?:true|y|yes|on)$/i.test(value.text)) return true;
  return /^(?:false|n|no|off)$/i.test(value.text) ? false : undefined;
}

/** The text of a scalar or key without its quotes. */
export function withoutQuotes(at: Located): Located {
  const { file, start, end } = at;
  const quote = file.text[start];
  const quoted = (quote === '"' || quote === "'") && end - start > 1 && file.text[end - 1] === quote;
  return quoted ? file.at(start + 1, end - 1) : at;
}
