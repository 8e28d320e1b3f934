import type { Format } from '../../knowledge/compose-schema/index.ts';
import type {
  ComposeEntry,
  ComposeValue,
  MappingValue,
  ScalarValue,
  SequenceValue,
} from '../../model/compose/compose-types.ts';
import { describePlace } from '../../model/compose/describe.ts';
import { maskedText } from '../../model/compose/scalars.ts';
import { removeItem } from '../../model/compose/value-edits.ts';
import { hasHole } from '../../parse/hole.ts';
import type { Fix } from '../../text/edit.ts';
import { replacement } from '../../text/edit.ts';
import type { Located } from '../../text/source.ts';
import { clip } from '../../text/wording.ts';
import { type Check, problem, type ValueProblem } from './value-checks.ts';

/** An item of a list of `KEY=value`. */
const assignment: Check = (value, at) => {
  if (value.kind === 'mapping') return mappingItem(value, at);
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return [];
  const text = maskedText(value);
  const colon = text.includes(':') ? /^([\w.-]+):(?:[ \t]+|$)/.exec(text) : null;
  if (colon) {
    const name = colon[1]!;
    return [
      problem(
        value,
        'invalid-list-entry',
        `\`${clip(value.text)}\` uses \`:\` instead of \`=\`: the whole text becomes the name`,
        {
          help: `use \`${name}=…\``,
          about: listOf(value, ':'),
          fix: replacement('replace `:` with `=`', value.locate(name.length, colon[0].length), '='),
        },
      ),
    ];
  }
  const equals = text.indexOf('=');
  const rest = text.slice(equals + 1);
  if (equals < 0 || value.quote !== undefined || !/^(["']).*\1$/s.test(rest) || rest.length < 2) return [];
  // Quotes around a command substitution are meant for the shell that will read the value.
  if (/\$\(|`/.test(rest)) return [];
  return [
    problem(
      value.locate(equals + 1, text.length),
      'quoted-list-value',
      `the quotes are part of the value of \`${clip(text.slice(0, equals))}\``,
      {
        help: 'put the whole item in quotes, or remove the quotes',
        fix: unquote(value, equals + 1),
      },
    ),
  ];
};

/** Removes the inner quotes if YAML still reads the rest the same way. */
function unquote(value: ScalarValue, from: number): Fix | undefined {
  const inner = value.text.slice(from + 1, -1);
  if (/["'\\]|: | #|^\s|\s$|:$/.test(inner) || value.interpolations.length > 0) return undefined;
  return replacement('remove the quotes', value.locate(from, value.text.length), inner, 'unsafe');
}

function mappingItem(value: MappingValue, at: Located): ValueProblem[] {
  const [entry, ...more] = value.entries;
  if (!entry) return [];
  const help =
    more.length > 0 ? 'use one `KEY=value` per item, or a mapping without `-`' : `use \`${clip(entry.name)}=…\``;
  const shown = entry.value.kind === 'scalar' ? entry.value.text : '…';
  const message = `${describePlace(value.path)} is the mapping \`${clip(entry.name)}: ${clip(shown, 30)}\`, but must be a string with \`=\``;
  return [
    problem(at, 'invalid-list-entry', message, {
      help,
      fix: more.length > 0 ? undefined : joined(value, entry),
      about: listOf(value, '-'),
    }),
  ];
}

/** The list of an item, and the one mistake that its items may share. */
function listOf({ file, path }: ComposeValue, mistake: string): string {
  return JSON.stringify([file.path, path.slice(0, -1), mistake]);
}

/** `KEY: value` as the text `KEY=value`, quoted when YAML would read it otherwise. */
function joined(item: MappingValue, { name, key, value, file }: ComposeEntry): Fix | undefined {
  if (value.kind !== 'scalar' || value.quote === 'block' || value.file !== file || value.start < key.end)
    return undefined;
  const source = value.value === null ? '' : file.slice(value).replace(/^(["'])(.*)\1$/s, '$2');
  if (/[\r\n\\]/.test(source) || (value.quote !== undefined && source.includes(value.quote))) return undefined;
  const text = value.value === null ? name : `${name}=${source}`;
  const plain = value.quote === undefined && !/[,[\]{}"']|: | #|:$/.test(text);
  if (!plain && /["]/.test(text)) return undefined;
  const flow = file.text[item.start] === '{';
  const at = flow ? item : file.at(key.start, Math.max(key.end + 1, value.end));
  return replacement(`replace with \`${clip(name)}=…\``, at, plain ? text : `"${text}"`);
}

const environmentAssignment: Check = (value, at) => {
  const found = assignment(value, at);
  if (found.length > 0 || value.kind !== 'scalar' || typeof value.value !== 'string') return found;
  const text = maskedText(value);
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  if (hasHole(name)) return [];
  if (equals >= 0 && /\s$/.test(name)) {
    const spaces = /\s*=\s*/.exec(text)?.[0] ?? '=';
    const from = name.trimEnd().length;
    return [
      problem(
        value.locate(0, name.length),
        'invalid-list-entry',
        `the variable name in \`${clip(value.text)}\` ends with a space: Compose rejects the project`,
        {
          help: 'use `KEY=value` without spaces',
          about: listOf(value, ' '),
          fix: replacement('remove the spaces', value.locate(from, from + spaces.length), '='),
        },
      ),
    ];
  }
  if (name === '')
    return [
      problem(
        value,
        'invalid-list-entry',
        `\`${clip(value.text)}\` has no name before \`=\`: Docker Engine rejects it`,
        { help: 'add the name, or remove the item' },
      ),
    ];
  return /\s/.test(name) ? [nameProblem(name, value.locate(0, name.length))] : [];
};

function nameProblem(name: string, at: Located): ValueProblem {
  const message = `\`${clip(name)}\` is not a variable name: it contains whitespace, and no shell can read it`;
  return problem(at, 'invalid-variable-name', message, {
    help: 'remove the whitespace, or separate the name from the value',
  });
}

/** Variables as a whole: names that come twice in a list, names that no program can use. */
const environment: Check = (value) => {
  if (value.kind === 'mapping')
    return value.entries.filter(({ name }) => /\s/.test(name)).map(({ name, key }) => nameProblem(name, key));
  return value.kind === 'sequence' ? repeatedNames(value, 'duplicate-variable') : [];
};

/** Names that come twice in a list of `NAME=value`; Docker Compose rejects items that are the same, or drops one without harm. */
const assignments: Check = (value) =>
  value.kind === 'sequence'
    ? repeatedNames(value, 'duplicate-list-key', (first, second) => first.text !== second.text)
    : [];

function repeatedNames(
  list: SequenceValue,
  kind: 'duplicate-list-key' | 'duplicate-variable',
  matters: (first: ScalarValue, second: ScalarValue) => boolean = () => true,
): readonly ValueProblem[] {
  const seen = new Map<string, { readonly index: number; readonly item: ScalarValue }>();
  const found: ValueProblem[] = [];
  for (const [index, item] of list.items.entries()) {
    if (item.kind !== 'scalar' || typeof item.value !== 'string') continue;
    const name = maskedText(item).split('=')[0] ?? '';
    if (name === '' || hasHole(name)) continue;
    const first = seen.get(name);
    if (first && matters(first.item, item))
      found.push(
        problem(first.item, kind, `\`${clip(name)}\` is set again below: only the last value is used`, {
          help: 'remove one of them',
          labels: [{ at: item, message: 'this value is used' }],
          fix: removeItem(list, first.index),
        }),
      );
    seen.set(name, { index, item });
  }
  return found;
}

/** A value in a mapping that is always a text for Docker, but that YAML reads as something else. */
const assignedValue: Check = (value) => {
  if (value.kind !== 'scalar' || value.unknown || value.quote !== undefined || value.interpolations.length > 0)
    return [];
  if (typeof value.value !== 'number' && typeof value.value !== 'boolean') return [];
  const shown = typeof value.value === 'boolean' ? String(value.value) : goNumber(value.value, value.raw);
  const written = value.file.slice(value);
  if (shown === value.raw || written !== value.raw || !/^[\w.+-]+$/.test(written)) return [];
  return [
    problem(value, 'reinterpreted-value', `\`${written}\` without quotes becomes \`${shown}\``, {
      help: `use \`"${written}"\` to keep the value as written, or \`${shown}\` if that is intended`,
      fix: replacement('add quotes', value, `"${written}"`, 'unsafe'),
    }),
  ];
};

/** A number as Go prints it: a whole number in full, a fraction as short as it can be, with an exponent below 1e-4 and from 1e+06 on. */
function goNumber(number: number, raw: string): string {
  const fraction = /[.eE]/.test(raw) && !/^[-+]?0x/i.test(raw);
  if (!fraction) return Number.isSafeInteger(number) ? String(number) : raw;
  if (!Number.isFinite(number)) return raw;
  const [digits = '', power = ''] = number.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(number);
  return `${digits}e${power[0]}${power.slice(1).padStart(2, '0')}`;
}

export const environmentChecks = {
  'assigned-value': assignedValue,
  assignment,
  assignments,
  environment,
  'environment-assignment': environmentAssignment,
} as const satisfies Partial<Record<Format, Check>>;
