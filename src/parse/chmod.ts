import { type Mistake, mistake } from './mistake.ts';

/** A mode of chmod(1). */
export type Mode =
  | { readonly ok: true; readonly kind: 'octal'; readonly bits: number }
  | { readonly ok: true; readonly kind: 'symbolic' };

const HELP = 'use octal permissions from 0 to 7777 such as `0755`, or symbolic ones such as `u+x`';

/** Reads the value of `--chmod`: octal from 0 to 07777, or the symbolic grammar of chmod(1). */
export function parseChmod(text: string): Mode | Mistake {
  if (text === '') return mistake(0, 0, 'the mode is empty', { help: HELP });
  if (/^[0-7]+$/.test(text)) {
    const bits = Number.parseInt(text, 8);
    if (bits > 0o7777) return mistake(0, text.length, `the mode \`${text}\` is larger than 07777`, { help: HELP });
    return { ok: true, kind: 'octal', bits };
  }
  if (/^[0-9]/.test(text)) {
    const prefixed = /^0[oO]([0-7]{1,4})$/.exec(text);
    return mistake(0, text.length, `the mode \`${text}\` is not octal`, {
      help: HELP,
      suggestion: prefixed ? `0${prefixed[1]}` : undefined,
    });
  }
  let from = 0;
  for (const clause of text.split(',')) {
    const to = from + clause.length;
    if (!/^[ugoa]*(?:[-+=][rwxXstugo]*)+$/.test(clause))
      return mistake(
        from,
        to,
        clause === '' ? `the mode \`${text}\` has an empty part` : `\`${clause}\` is not a valid mode`,
        {
          help: HELP,
          suggestion: fromListing(clause),
        },
      );
    from = to + 1;
  }
  return { ok: true, kind: 'symbolic' };
}

/** `rwxr-xr-x`, as ls(1) prints it, in octal. */
function fromListing(text: string): string | undefined {
  if (!/^(?:[r-][w-][x-]){3}$/.test(text)) return undefined;
  let bits = 0;
  for (const letter of text) bits = bits * 2 + (letter === '-' ? 0 : 1);
  return `0${bits.toString(8)}`;
}
