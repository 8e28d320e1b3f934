import {
  type EvaluatedPiece,
  evaluate,
  parseTemplate,
  referencesIn,
  referenceValue,
  type Template,
} from '../../../parse/interpolation.ts';
import type { Mistake } from '../../../parse/mistake.ts';
import { type OffsetMap, offsetMap, type Quote } from '../../../parse/yaml/offsets.ts';
import { resolveTagged } from '../../../parse/yaml/scalar.ts';
import type { Located } from '../../../text/source.ts';
import type {
  ComposeEntry,
  ComposeValue,
  Interpolation,
  MappingValue,
  ScalarValue,
  SequenceValue,
} from '../compose-types.ts';

type Path = ComposeValue['path'];
type Lookup = (name: string) => string | undefined;

/** Where a value stands. */
export interface Place extends Located {
  readonly path: Path;
  readonly directory: string;
}

/** A scalar as YAML gives it, before variables are filled in. */
interface Written {
  readonly raw: string;
  readonly quote: Quote;
  readonly tag: string | undefined;
}

/** What filling variables into a scalar brought to light. */
export interface Interpolated {
  readonly scalar: ScalarValue;
  /** All references in it, nested ones too. */
  readonly variables: readonly Interpolation[];
  readonly mistakes: readonly { readonly at: Located; readonly mistake: Mistake }[];
}

/** A scalar without variables. */
export function plainScalar(place: Place, { raw, quote, tag }: Written): ScalarValue {
  const { file, start, end, path, directory } = place;
  const value = resolveTagged(raw, tag, quote === undefined);
  return {
    kind: 'scalar',
    file,
    start,
    end,
    path,
    directory,
    value,
    text: raw,
    raw,
    quote,
    interpolations: NONE,
    unknown: false,
    locate: locateRaw,
  };
}

const NONE: readonly Interpolation[] = [];

/** Maps of scalars whose characters do not stand in the file one by one; most scalars need none. */
const maps = new WeakMap<object, OffsetMap>();

/** Where a part of a scalar's raw text stands; shared by all scalars, since a function for each would be most of their memory. */
function locateRaw(this: ScalarValue, from: number, to: number): Located {
  const { file, start, end, raw, quote } = this;
  const map = maps.get(this) ?? offsetMap(file.text, start, end, quote, raw);
  if (quote !== undefined) maps.set(this, map);
  const first = map.at(from);
  return { file, start: first, end: Math.max(first, map.end(to)) };
}

/** A scalar with its variables filled in; what it holds is always a string then, which Docker casts where a key asks for it. */
export function interpolatedScalar(place: Place, written: Written, lookup: Lookup): Interpolated {
  const { raw, quote } = written;
  const template = parseTemplate(raw);
  if (!template) return { scalar: plainScalar(place, written), variables: [], mistakes: [] };
  const { file, start, end, path, directory } = place;
  const plain = plainScalar(place, written);
  const locate = (from: number, to: number) => locateRaw.call(plain, from, to);
  const mistakes = template.mistakes.map((mistake) => ({ at: locate(mistake.from, mistake.to), mistake }));
  const { text, pieces, unknown } = evaluate(raw, template, lookup);
  const referenceAt = (reference: Template['parts'][number]): Interpolation[] => {
    if (!('name' in reference)) return [];
    const { name, operator, operand } = reference;
    const standIn = operand && raw.slice(operand.from, operand.to);
    return [
      {
        ...locate(reference.from, reference.to),
        name,
        operator,
        operand: standIn,
        value: referenceValue(raw, reference, lookup),
      },
    ];
  };
  const interpolations = template.parts.flatMap(referenceAt);
  let ends: readonly number[] | undefined;
  const scalar: ScalarValue = {
    kind: 'scalar',
    file,
    start,
    end,
    path,
    directory,
    value: interpolations.length > 0 || quote !== undefined ? text : resolveTagged(text, written.tag, true),
    text,
    raw,
    quote,
    interpolations,
    unknown: unknown || mistakes.length > 0,
    locate: (from, to) => {
      ends ??= endsOf(pieces);
      const first = rawOffset(pieces, ends, from, false);
      return locate(first, Math.max(first, rawOffset(pieces, ends, to, true)));
    },
  };
  return { scalar, variables: [...referencesIn(template)].flatMap(referenceAt), mistakes };
}

/** Where each piece ends in the evaluated text. */
function endsOf(pieces: readonly EvaluatedPiece[]): readonly number[] {
  let at = 0;
  return pieces.map(({ text }) => (at += text.length));
}

/** The offset in a template for one in the evaluated text: inside a value it is where the reference begins, or ends. */
function rawOffset(pieces: readonly EvaluatedPiece[], ends: readonly number[], offset: number, asEnd: boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (asEnd ? ends[middle]! < offset : ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  if (!piece) return pieces.at(-1)?.to ?? 0;
  const start = low === 0 ? 0 : ends[low - 1]!;
  if (piece.literal) return piece.from + offset - start;
  return asEnd && offset > start ? piece.to : piece.from;
}

/** A mapping; of entries with the same name the first is the one that is found by it. */
export function mappingOf(place: Place, entries: readonly ComposeEntry[]): MappingValue {
  const { file, start, end, path, directory } = place;
  let index: Map<string, ComposeEntry> | undefined;
  const entry = (name: string) => {
    if (entries.length < 8) return entries.find((each) => each.name === name);
    if (!index) {
      index = new Map();
      for (const each of entries) if (!index.has(each.name)) index.set(each.name, each);
    }
    return index.get(name);
  };
  return { kind: 'mapping', file, start, end, path, directory, entries, entry, get: (name) => entry(name)?.value };
}

export function sequenceOf(place: Place, items: readonly ComposeValue[]): SequenceValue {
  const { file, start, end, path, directory } = place;
  return { kind: 'sequence', file, start, end, path, directory, items };
}

/** An entry whose span reaches from its key to the end of its value. */
export function entryOf(key: Located, name: string, value: ComposeValue): ComposeEntry {
  const end = value.file === key.file ? Math.max(key.end, value.end) : key.end;
  return { file: key.file, start: key.start, end, name, key, value };
}
