import type { RawFlag, Unquoted } from '../../parse/dockerfile/instruction-flags.ts';
import { goBoolean } from '../../parse/go-boolean.ts';
import { parseMount } from '../../parse/mount.ts';
import { checkMount } from '../../parse/mount-check.ts';
import { nearest } from '../../parse/suggest.ts';
import type { Located } from '../../text/source.ts';
import { clip } from '../../text/wording.ts';
import type { Flag, MountEntry, Word } from './dockerfile-types.ts';
import { joinPath } from './image-paths.ts';
import { MountNode } from './mount-node.ts';
import { correction } from './problem-sink.ts';
import type { RawInstruction } from './read-instruction.ts';
import { dependsOnBuild } from './scope.ts';

/** What the check of a mount depends on besides its own text. */
export interface MountPlace {
  /** Undefined when unknown. */
  readonly workdir: string | undefined;
  readonly windows: boolean;
}

/** Reads a `--mount` flag; its mistakes are reported. The flag's word gets the variables of its fields. */
export function readMount(
  { reader }: RawInstruction,
  flag: Flag,
  raw: RawFlag,
  place: MountPlace,
): { mount: MountNode; flag: Flag } | undefined {
  const { value } = flag;
  if (!value || !raw.value) return undefined;
  const text = raw.value;
  const parsed = parseMount(value.text);
  if (!parsed.ok) {
    reader.sink.add('invalid-mount', reader.unquoted(text, parsed.from, parsed.to, false), parsed.message, {
      help: parsed.help,
      early: true,
    });
    return undefined;
  }
  const entries = parsed.fields.map((field): MountEntry => {
    const span = reader.unquoted(text, field.from, field.to, false);
    const keySpan = reader.unquoted(text, field.keyFrom, field.keyTo, false);
    const word =
      field.value === undefined
        ? undefined
        : reader.unquoted(text, field.valueFrom, field.valueTo, field.key !== 'from');
    return { file: span.file, start: span.start, end: span.end, key: field.key, keySpan, value: word };
  });
  const expanded = parsed.fields.map((field, index) => {
    const word = entries[index]!.value;
    return { field, value: word && !dependsOnBuild(word.variables) ? word.value : undefined };
  });
  const ignored: MountEntry[] = [];
  for (const found of checkMount(expanded, place)) {
    if (found.kind === 'ignored') {
      const entry = entries[parsed.fields.findIndex((field) => field.keyFrom === found.from)];
      if (entry) ignored.push(entry);
      continue;
    }
    const at = found.kind === 'missing' ? flag : reader.unquoted(text, found.from, found.to, false);
    const { suggestion } = found;
    reader.sink.add('invalid-mount', at, found.message, {
      help: suggestion ? `did you mean \`${suggestion}\`?` : found.help,
      fix: suggestion ? correction(at, suggestion) : undefined,
      early: found.kind === 'field',
    });
  }
  const whole: Word = { ...value, variables: entries.flatMap((entry) => entry.value?.variables ?? []) };
  const flagWithVariables: Flag = { ...flag, value: whole };
  const get = (key: string): string | undefined => entries.findLast((entry) => entry.key === key)?.value?.value;
  const target = get('target');
  const mount = new MountNode({
    type: entries.some(({ key }) => key === 'type') ? (get('type')?.toLowerCase() ?? '') : 'bind',
    flag: flagWithVariables,
    entries,
    target: target === undefined ? undefined : joinPath(place.workdir, target, place.windows),
    ignored,
  });
  return { mount, flag: flagWithVariables };
}

const NETWORKS = ['default', 'none', 'host'];
const SECURITY = ['sandbox', 'insecure'];

/** The flags of RUN that take one of a few words, and devices. */
export function checkRunFlags(reading: RawInstruction, flag: Flag, raw: RawFlag): void {
  const { name, value } = flag;
  if (!value || !raw.value) return;
  if (name === 'network') checkWord(reading, flag, value, NETWORKS);
  else if (name === 'security') checkWord(reading, flag, value, SECURITY);
  else if (name === 'device') checkDevice(reading, flag, value, raw.value);
}

function checkWord({ reader }: RawInstruction, flag: Flag, value: Word, allowed: readonly string[]): void {
  if (allowed.includes(value.text)) return;
  const guess = nearest(value.text, allowed);
  const message =
    value.text === ''
      ? `\`--${flag.name}\` has no value`
      : `\`${clip(value.text)}\` is not a valid value for \`--${flag.name}\``;
  reader.sink.add('invalid-flag-value', value.text === '' ? flag : value, message, {
    help:
      guess === undefined ? `use ${allowed.map((word) => `\`${word}\``).join(' or ')}` : `did you mean \`${guess}\`?`,
    fix: guess === undefined ? undefined : correction(value, guess),
  });
}

function checkDevice({ reader }: RawInstruction, flag: Flag, value: Word, raw: Unquoted): void {
  if (value.text === '') {
    reader.sink.add('invalid-flag-value', flag, '`--device` has no value', { help: 'use `--device=…`' });
    return;
  }
  let from = 0;
  let name: Located | undefined;
  for (const field of value.text.split(',')) {
    const equals = field.indexOf('=');
    const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    const at = reader.unquoted(raw, from, from + field.length, false);
    from += field.length + 1;
    if (key === 'required') {
      if (equals >= 0 && goBoolean(field.slice(equals + 1)) === undefined)
        reader.sink.add('invalid-flag-value', at, `\`${clip(field.slice(equals + 1))}\` is not a boolean`, {
          help: 'use `required` or `required=true`',
        });
    } else if (!name) {
      // The first word that is not an option is the name, with or without `name=`.
      if (field.toLowerCase() !== 'name=') name = at;
    } else if (key === 'name' && equals >= 0)
      reader.sink.add('invalid-flag-value', at, `\`${clip(field)}\` gives the device a second name`, {
        help: 'use a separate `--device` flag for each device',
        labels: [{ at: name, message: 'the first name' }],
      });
    else
      reader.sink.add('invalid-flag-value', at, `\`${clip(field)}\` is not an option of \`--device\``, {
        help: 'use the device name, and `required` if the build cannot continue without it',
      });
  }
}
