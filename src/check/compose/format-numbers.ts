import type { Format } from '../../knowledge/compose-schema/index.ts';
import type { ScalarValue } from '../../model/compose/compose-types.ts';
import { describePlace, describeValue, scalarType } from '../../model/compose/describe.ts';
import { parseByteSize } from '../../parse/byte-size.ts';
import { type Duration, GO_UNITS, parseDuration } from '../../parse/duration.ts';
import { type Mistake, mistake } from '../../parse/mistake.ts';
import { replacement } from '../../text/edit.ts';
import { type Check, problem, textCheck } from './value-checks.ts';

const DAY = 24 * 3600e9;
const UNITS: ReadonlyMap<string, number> = new Map([
  ...GO_UNITS,
  ['d', DAY],
  ['D', DAY],
  ['w', 7 * DAY],
  ['W', 7 * DAY],
]);

/** What people write for a unit of time. */
const TIME_WORD =
  /^(ns|us|ms|s|m|h|d|w)$|^(msecs?|millis|milliseconds?)$|^(secs?|seconds?)$|^(mins?|minutes?)$|^(hrs?|hours?)$|^(days?)$|^(weeks?)$/i;
const TIME_UNITS = ['', 'ms', 's', 'm', 'h', 'd', 'w'];

/** Reads a duration as Compose does: as Go, with days and weeks besides. */
export function parseComposeDuration(text: string): Duration | Mistake {
  return parseDuration(text, UNITS);
}

const duration: Check = (value) => {
  if (value.kind !== 'scalar' || value.value === null || value.unknown) return [];
  const numeric = typeof value.value === 'number';
  // A bare 0 as a string is a duration, as a number it has the wrong type.
  const parsed = parseComposeDuration(value.text);
  if (parsed.ok && !numeric) return [];
  const guess = unitOf(value.text);
  const fix =
    guess === undefined || value.interpolations.length > 0
      ? undefined
      : replacement(`replace with \`${guess}\``, value.locate(0, value.text.length), guess);
  const message =
    parsed.ok || guess === `${value.text}s`
      ? `the duration \`${value.text}\` of ${describePlace(value.path)} has no unit`
      : parsed.message;
  const help = guess === undefined ? 'use a number with a unit, such as `30s` or `1m30s`' : `use \`${guess}\``;
  return [problem(value, 'invalid-duration', message, { help, fix })];
};

/** The duration that a text surely means: `30` and `30 sec` are `30s`. */
function unitOf(text: string): string | undefined {
  const [, number, word = ''] = /^([0-9]+(?:\.[0-9]+)?)\s*([A-Za-z]*)$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  if (word === '') return `${number}s`;
  const match = TIME_WORD.exec(word);
  if (!match) return undefined;
  return (
    number +
    (match[1]?.toLowerCase() ?? TIME_UNITS[match.findIndex((each, index) => index > 1 && each !== undefined) - 1])
  );
}

/** The minimum memory of a container in Docker Engine. */
const LEAST_MEMORY = 6 * 1024 ** 2;

function bytes(text: string): Mistake | undefined {
  const parsed = parseByteSize(text.replace(/^\+/, ''));
  if (parsed.ok) return undefined;
  const [, number, unit] = /^([0-9.]+) ?([kmgtp])i$/i.exec(text) ?? [];
  if (number !== undefined && unit !== undefined)
    return mistake(0, text.length, `\`${text}\` is not a valid size: Compose does not know the unit \`${unit}i\``, {
      suggestion: number + unit.toLowerCase(),
    });
  return parsed;
}

/** Sizes that the schema wants as a string get a message about the unit rather than the type. */
const memory: Check = (value, at) => {
  if (value.kind !== 'scalar' || value.value === null || value.unknown) return [];
  const wrong = bytes(value.text.replace(/^-1$/, '0'));
  if (wrong) return textCheck('invalid-size', () => wrong, true)(value, at);
  const parsed = parseByteSize(value.text);
  if (!parsed.ok || parsed.bytes === 0 || parsed.bytes >= LEAST_MEMORY) return [];
  return [
    problem(value, 'invalid-size', `\`${value.text}\` is ${parsed.bytes} bytes: Docker Engine requires at least 6m`, {
      help: `add a unit, such as \`${/^[0-9]+$/.test(value.text) ? value.text : '512'}m\``,
    }),
  ];
};

/** The string-only `memory` of `deploy`: every number is rejected. */
const memoryText: Check = (value, at) => {
  if (value.kind !== 'scalar' || value.unknown || typeof value.value !== 'number') return memory(value, at);
  return [
    problem(
      value,
      'invalid-size',
      `${describePlace(value.path)} must be a size with a unit, not ${describeValue(value)}`,
      {
        help: `add a unit, such as \`${value.text}m\`, or put the number of bytes in quotes`,
      },
    ),
  ];
};

const size = textCheck('invalid-size', bytes, true);

/** Memory and swap together may be unlimited, but only as a number. */
const memorySwap: Check = (value, at) => (value.kind === 'scalar' && value.value === -1 ? [] : size(value, at));

const cpus = textCheck(
  'invalid-cpu-quantity',
  (text, value) => {
    if (FLOAT.test(text)) {
      return Number(text) < 0
        ? mistake(0, text.length, `\`${text}\` is not a number of CPUs: it is negative`)
        : undefined;
    }
    const [, number = '', unit] = /^([0-9]+(?:\.[0-9]+)?)(m|%)$/.exec(text) ?? [];
    const share = unit === undefined ? undefined : String(Number(number) / (unit === 'm' ? 1000 : 100));
    return mistake(0, text.length, `\`${text}\` is not a number of CPUs for ${describePlace(value.path)}`, {
      suggestion: share,
      help: share === undefined ? 'use a number such as `0.5` or `2`' : undefined,
    });
  },
  true,
);

const FLOAT = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const INTEGER = /^[+-]?[0-9]+$/;

const integer = textCheck('invalid-number', (text, value) =>
  typeof value.value === 'number' || INTEGER.test(text) ? undefined : notA(value, 'a whole number'),
);

const float = textCheck('invalid-number', (text, value) =>
  typeof value.value === 'number' || FLOAT.test(text) ? undefined : notA(value, 'a number'),
);

/** A number of things: not below zero. */
const count = textCheck('invalid-number', (text, value) => {
  if (typeof value.value !== 'number' && !INTEGER.test(text)) return notA(value, 'a whole number');
  return Number(text) < 0 ? notA(value, '0 or more') : undefined;
});

const boolean: Check = (value) => {
  if (value.kind !== 'scalar' || value.unknown || scalarType(value) !== 'string') return [];
  if (/^(?:true|false)$/i.test(value.text)) return [];
  const meant = /^(?:y|yes|on)$/i.test(value.text) ? 'true' : /^(?:n|no|off)$/i.test(value.text) ? 'false' : undefined;
  if (meant === undefined) {
    const numeric = value.text === '1' ? 'true' : value.text === '0' ? 'false' : undefined;
    return [
      problem(value, 'invalid-boolean', `${describePlace(value.path)} must be true or false, not \`${value.text}\``, {
        help: numeric === undefined ? 'use `true` or `false`' : `use \`${numeric}\``,
      }),
    ];
  }
  const fix =
    value.interpolations.length > 0
      ? undefined
      : replacement(
          `replace with \`${meant}\``,
          value.quote === 'block' ? value.locate(0, value.text.length) : value,
          meant,
        );
  return [
    problem(
      value,
      'boolean-word',
      `\`${value.text}\` is not a boolean in YAML 1.2; Compose converts it to ${meant} and warns`,
      { help: `use \`${meant}\``, fix },
    ),
  ];
};

function notA(value: ScalarValue, wanted: string): Mistake {
  return mistake(0, value.text.length, `${describePlace(value.path)} must be ${wanted}, not \`${value.text}\``);
}

/** The permissions of a file; a decimal number is not what people mean by it. */
const fileMode: Check = (value) => {
  if (value.kind !== 'scalar' || value.value === null || value.unknown) return [];
  const { text } = value;
  if (typeof value.value === 'string') {
    if (/^[0-7]+$/.test(text)) return [];
    const octal = /^0o([0-7]+)$/.exec(text)?.[1];
    const fix =
      octal === undefined
        ? undefined
        : replacement(`replace with \`0${octal}\``, value.locate(0, text.length), `0${octal}`);
    return [
      problem(value, 'invalid-file-mode', `\`${text}\` is not a file mode: it must be octal`, {
        help: 'use an octal number such as `"0440"`',
        fix,
      }),
    ];
  }
  if (typeof value.value !== 'number' || !/^[1-7][0-7]{2}$/.test(value.raw)) return [];
  const real = `0${value.value.toString(8)}`;
  return [
    problem(value, 'decimal-file-mode', `the mode \`${value.raw}\` is decimal: it means \`${real}\``, {
      help: `use \`0${value.raw}\``,
      fix: replacement(`replace with \`0${value.raw}\``, value.locate(0, text.length), `0${value.raw}`),
    }),
  ];
};

const blkioWeight = textCheck('invalid-number', (text, value) => {
  if (typeof value.value !== 'number' && !INTEGER.test(text)) return notA(value, 'a whole number');
  const weight = Number(text);
  return weight === 0 || (weight >= 10 && weight <= 1000) ? undefined : notA(value, 'from 10 to 1000');
});

const deviceCount = textCheck('invalid-gpu-request', (text, value) =>
  text === 'all' || INTEGER.test(text) ? undefined : notA(value, 'a whole number or `all`'),
);

export const numberChecks = {
  'blkio-weight': blkioWeight,
  boolean,
  bytes: size,
  count,
  cpus,
  'device-count': deviceCount,
  duration,
  'file-mode': fileMode,
  float,
  integer,
  memory,
  'memory-swap': memorySwap,
  'memory-text': memoryText,
} as const satisfies Partial<Record<Format, Check>>;
