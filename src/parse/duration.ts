import { type Mistake, mistake } from './mistake.ts';

/** A length of time. */
export interface Duration {
  readonly ok: true;
  readonly nanoseconds: number;
}

/** Units of Go's `time.ParseDuration` in nanoseconds. */
export const GO_UNITS: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['μs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 60e9],
  ['h', 3600e9],
]);

/** The longest that Go can hold: about 292 years. */
const MAX = 2 ** 63;

/**
 * Reads a duration as Go does: an optional sign, then numbers (fractions allowed) each followed by its unit, such as `1m30s`; a bare
 * `0` needs no unit. A caller whose dialect has more units passes its own table, in nanoseconds.
 */
export function parseDuration(text: string, units: ReadonlyMap<string, number> = GO_UNITS): Duration | Mistake {
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  if (text.slice(sign.length) === '0') return { ok: true, nanoseconds: 0 };
  const help = `use numbers with units (${[...units.keys()].filter((unit) => /^[a-z]+$/.test(unit)).join(', ')}), such as \`1m30s\``;
  if (text.length === sign.length)
    return mistake(0, text.length, text === '' ? 'the duration is empty' : `\`${text}\` is not a duration`, { help });

  const piece = /([0-9]*)(\.[0-9]*)?([^0-9.]*)/y;
  piece.lastIndex = sign.length;
  let total = 0;
  while (piece.lastIndex < text.length) {
    const from = piece.lastIndex;
    const [whole = '', digits = '', fraction = '', unit = ''] = piece.exec(text) ?? [];
    if (whole === '' || (digits === '' && fraction.length < 2))
      return mistake(0, text.length, `\`${text}\` is not a duration`, { help });
    const unitStart = from + digits.length + fraction.length;
    if (unit === '') {
      return mistake(unitStart, unitStart, `the duration \`${text}\` has no unit`, {
        help,
        suggestion: text === whole ? 's' : undefined,
      });
    }
    const size = units.get(unit);
    if (size === undefined) {
      const help2 = unit === 'd' ? `use hours for days: \`${Number(digits || 0) * 24}h\`` : help;
      return mistake(unitStart, unitStart + unit.length, `unknown time unit \`${unit}\` in \`${text}\``, {
        help: help2,
      });
    }
    total += Number(`${digits || 0}${fraction === '.' ? '' : fraction}`) * size;
  }
  if (total >= MAX) return mistake(0, text.length, `the duration \`${text}\` is too long for Docker`);
  return { ok: true, nanoseconds: sign === '-' ? -total : total };
}
