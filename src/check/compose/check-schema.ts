import {
  composeSchema,
  type Key,
  type ListType,
  type MappingType,
  type ScalarType,
  type Type,
} from '../../knowledge/compose-schema/index.ts';
import type {
  ComposeEntry,
  ComposeValue,
  MappingValue,
  ScalarValue,
  SequenceValue,
} from '../../model/compose/compose-types.ts';
import { describePlace, describeValue, scalarType } from '../../model/compose/describe.ts';
import type { ComposeTableKind } from '../../model/compose/problem-kinds.ts';
import { insertFirst, quoteScalar, wrapInList } from '../../model/compose/value-edits.ts';
import { nearest } from '../../parse/suggest.ts';
import type { Fix } from '../../text/edit.ts';
import { replacement } from '../../text/edit.ts';
import type { Problem } from '../../text/problem.ts';
import type { Located } from '../../text/source.ts';
import { clip, orList } from '../../text/wording.ts';
import { describeType } from './describe-type.ts';
import { invalidName, isStrangeAttachment } from './entry-names.ts';
import { checkValue } from './formats.ts';
import { legacyProblem, legacyServices } from './legacy-format.ts';
import { misusedAlias } from './misused-alias.ts';
import { repeatedItems } from './repeated-items.ts';
import { judgeUnknownKey } from './unknown-keys.ts';

export interface SchemaOptions {
  /** Whether the file is a piece of something larger; missing keys are then not reported. */
  readonly fragment?: boolean;
  /** Whether values of the right type are checked as well; true when omitted. */
  readonly values?: boolean;
}

/**
 * Checks a Compose file, or the result of merging several, against the schema table and reports every difference at its key or value:
 * what Docker Compose rejects, and values that it accepts although they fail or are changed later. A value that depends on an unknown
 * variable passes as any scalar.
 */
export function checkSchema(root: ComposeValue, options: SchemaOptions = {}): Problem<ComposeTableKind>[] {
  const checker = new Checker(options);
  checker.check(root, composeSchema, root);
  return checker.problems;
}

class Checker {
  readonly problems: Problem<ComposeTableKind>[] = [];
  readonly #fragment: boolean;
  readonly #values: boolean;
  /** The problems already reported: an alias is one place in the file but many in the tree. */
  readonly #reported = new Set<string>();

  /** A trial only finds out whether anything is wrong; it does not look for fixes. */
  readonly #trial: boolean;

  constructor({ fragment = false, values = true }: SchemaOptions, trial = false) {
    this.#trial = trial;
    this.#fragment = fragment;
    this.#values = values;
  }

  /** `at` is where a problem with the value as a whole is shown: its key, or the item of a list. */
  check(value: ComposeValue, type: Type, at: Located, help?: string): void {
    const { scalar, list, mapping } = type;
    if (!scalar && !list && !mapping) return;
    const misused = misusedAlias(value, type);
    if (misused) {
      this.#add(misused);
      return;
    }
    if (value.kind === 'scalar' && scalar) this.#scalar(value, scalar, type, at);
    else if (value.kind === 'sequence' && list) this.#list(value, list, mapping);
    else if (value.kind === 'mapping' && mapping) this.#mapping(value, mapping, at);
    else this.#wrongType(value, type, at, help);
  }

  #scalar(value: ScalarValue, type: ScalarType, whole: Type, at: Located): void {
    const actual = scalarType(value);
    const fits = accepts(type, actual) || (actual === 'integer' && accepts(type, 'number'));
    const number = typeof value.value === 'number' ? value.value : undefined;
    if (value.unknown) this.#format(value, type.format, at);
    else if (!fits && !(type.cast === 'boolean' && actual === 'string')) this.#wrongType(value, whole, at);
    else if (type.values && !type.values.includes(value.text)) this.#badWord(value, type.values);
    else if (number !== undefined && ((type.min ?? number) > number || (type.max ?? number) < number)) {
      const range = type.max === undefined ? `at least ${type.min}` : `from ${type.min} to ${type.max}`;
      this.#report(value, 'invalid-value', `${describePlace(value.path)} must be ${range}, not \`${value.text}\``);
    } else if (!this.#format(value, type.format, at) && type.pattern && !type.pattern.test(value.text)) {
      this.#report(value, 'invalid-value', notValid(value));
    }
  }

  #list(value: SequenceValue, type: ListType, alternative: MappingType | undefined): void {
    for (const item of value.items) {
      const mixed = item.kind === 'mapping' && alternative && !type.of.mapping;
      const help = mixed ? 'use a list of strings, or a mapping without `-`' : undefined;
      this.check(item, type.of, placeOfItem(item), help);
    }
    if (type.twice === 'rejected') for (const problem of repeatedItems(value)) this.#add(problem);
    this.#format(value, type.format, value);
  }

  #mapping(value: MappingValue, type: MappingType, at: Located): void {
    const legacy = value.path.length === 0 ? new Set(legacyServices(value)) : NONE;
    if (legacy.size > 0) this.#add(legacyProblem(value, legacy));
    let strange = false;
    // A key that appears twice is rejected anyway; only its last value is checked.
    const entries = new Map(value.entries.map((entry) => [entry.name, entry]));
    for (const entry of entries.values()) {
      if (legacy.has(entry)) this.#legacyService(entry);
      else if (!this.#entry(entry, type)) {
        strange = true;
        this.#unknownKey(entry, value, type);
      }
    }
    // The key that seems to be missing may be the mistyped one.
    if (!strange && !this.#fragment) {
      for (const name of type.required) if (!value.entry(name)) this.#missing(value, name, type, at);
      if (this.#values)
        for (const name of type.needed ?? []) if (!value.entry(name)) this.#missing(value, name, type, at);
    }
    this.#format(value, type.format, at);
  }

  /** Checks an entry; false when the mapping does not know its key. */
  #entry(entry: ComposeEntry, type: MappingType): boolean {
    const key = type.keys.get(entry.name);
    const { named } = type;
    if (key) this.#known(entry, key);
    else if (named && isStrangeAttachment(entry, type.format)) return true;
    else if (named?.pattern.test(entry.name)) this.check(entry.value, named.type, entry.key);
    else if (type.open || (type.extensions && entry.name.startsWith('x-'))) return true;
    else if (named) this.#add(invalidName(entry, named.noun));
    else return false;
    return true;
  }

  #known(entry: ComposeEntry, { type, deprecated }: Key): void {
    if (deprecated !== undefined && this.#values && !this.#trial)
      this.#report(entry.key, 'deprecated-key', `\`${entry.name}\` is discouraged`, { help: deprecated });
    this.check(entry.value, type, entry.key);
  }

  #unknownKey(entry: ComposeEntry, owner: MappingValue, type: MappingType): void {
    if (this.#trial) this.#report(entry.key, 'unknown-key', entry.name);
    else this.#add(judgeUnknownKey(entry, owner, type, (each, as) => this.#passes(each.value, as, each.key)));
  }

  #legacyService(entry: ComposeEntry): void {
    const service = composeSchema.mapping?.keys.get('services')?.type.mapping?.named?.type;
    if (service) this.check(entry.value, service, entry.key);
  }

  /** Whether a value would pass as that type without any problem. */
  #passes(value: ComposeValue, type: Type, at: Located): boolean {
    const trial = new Checker({ fragment: this.#fragment, values: this.#values }, true);
    trial.check(value, type, at);
    return trial.problems.length === 0;
  }

  #missing(value: MappingValue, name: string, type: MappingType, at: Located): void {
    const about = type.keys.get(name)?.about;
    const guess = name === 'type' ? mountType(value) : name === 'condition' ? 'service_started' : undefined;
    this.#report(
      at,
      'missing-key',
      `${describePlace(value.path)} lacks the key \`${name}\`${about === undefined ? '' : ` (${about})`}`,
      {
        help: guess === undefined ? `add \`${name}\`` : `add \`${name}: ${guess}\``,
        fix: guess === undefined ? undefined : insertFirst(value, name, guess, `add \`${name}: ${guess}\``),
      },
    );
  }

  #badWord(value: ScalarValue, values: readonly string[]): void {
    const guess = nearest(value.text, values);
    const one = guess === undefined ? undefined : nearest(value.text, values, 1);
    const all = value.locate(0, value.text.length);
    this.#report(value, 'invalid-value', notValid(value), {
      help: guess === undefined ? `use ${orList(values.map((each) => `\`${each}\``))}` : `did you mean \`${guess}\`?`,
      fix: one === undefined ? undefined : replacement(`replace with \`${one}\``, all, one),
    });
  }

  #wrongType(value: ComposeValue, type: Type, at: Located, advice?: string): void {
    if (this.#values && type.scalar && this.#format(value, type.scalar.format, at)) return;
    const empty = value.kind === 'scalar' && value.value === null;
    const shown = value.kind !== 'scalar' || value.start === value.end ? at : value;
    const expected = describeType(type);
    const message = `${describePlace(value.path)} must be ${expected}, not ${describeValue(value)}`;
    const help = empty ? 'set a value, or remove the key' : advice;
    this.#report(shown, 'wrong-type', message, { help, fix: this.#convert(value, type) });
  }

  /** A fix for the type that loses nothing and gives an accepted value. */
  #convert(value: ComposeValue, type: Type): Fix | undefined {
    if (this.#trial || value.kind !== 'scalar' || value.value === null || value.unknown) return undefined;
    const text: ScalarValue = { ...value, value: value.text, quote: '"' };
    if (type.scalar) return this.#passes(text, { scalar: type.scalar }, value) ? quoteScalar(value) : undefined;
    return type.list && this.#passes(value, type.list.of, value) ? wrapInList(value) : undefined;
  }

  /** Checks the content of a value; true when it has problems. */
  #format(value: ComposeValue, format: ScalarType['format'], at: Located): boolean {
    if (!this.#values || format === undefined) return false;
    const found = checkValue(value, format, at);
    for (const problem of found) this.#add(problem);
    return found.length > 0;
  }

  #report(
    at: Located,
    kind: ComposeTableKind,
    message: string,
    details: Pick<Problem, 'help' | 'labels' | 'fix'> = {},
  ): void {
    this.#add({ file: at.file, start: at.start, end: at.end, kind, message, ...details });
  }

  #add(problem: Problem<ComposeTableKind>): void {
    const key = `${problem.kind} ${problem.start} ${problem.end} ${problem.file.path}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.problems.push(problem);
  }
}

const NONE: ReadonlySet<ComposeEntry> = new Set();

function notValid({ text, path }: ScalarValue): string {
  return `\`${clip(text)}\` is not a valid value for ${describePlace(path)}`;
}

function accepts({ accepts: names }: ScalarType, name: ReturnType<typeof scalarType>): boolean {
  return name !== 'date' && names.includes(name);
}

function placeOfItem(item: ComposeValue): Located {
  return item.kind === 'mapping' ? (item.entries[0]?.key ?? item) : item;
}

/** The type of a mount, as far as its source shows it. */
function mountType(mount: MappingValue): string | undefined {
  const source = mount.get('source');
  if (source?.kind !== 'scalar' || source.value === null || source.text === '') return undefined;
  if (/^[./~]/.test(source.text)) return 'bind';
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(source.text) ? 'volume' : undefined;
}
