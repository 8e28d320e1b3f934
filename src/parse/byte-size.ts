import { type Mistake, mistake } from './mistake.ts';

/** A number of bytes. */
export interface ByteSize {
  readonly ok: true;
  readonly bytes: number;
}

const UNITS = 'bkmgtp';
const HELP = 'use a number with an optional unit b, k, m, g, t or p, such as `64m`';

/** Reads a size as Docker does: a number that is not negative and an optional unit b, k, m, g, t or p (also kb, KiB …), powers of 1024. */
export function parseByteSize(text: string): ByteSize | Mistake {
  const match = /^([0-9]+\.?[0-9]*|\.[0-9]+) ?(.*)$/s.exec(text);
  if (!match)
    return mistake(0, text.length, text === '' ? 'the size is empty' : `\`${text}\` is not a size in bytes`, {
      help: HELP,
    });
  const [, number = '', unit = ''] = match;
  const power = UNITS.indexOf(unit.charAt(0).toLowerCase());
  if (unit !== '' && (power < 0 || !(power === 0 ? /^b$/i : /^.(?:i?b)?$/i).test(unit)))
    return mistake(text.length - unit.length, text.length, `unknown size unit \`${unit}\` in \`${text}\``, {
      help: HELP,
    });
  return { ok: true, bytes: Math.trunc(Number(number) * 1024 ** Math.max(0, power)) };
}
