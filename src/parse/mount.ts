import { type Mistake, mistake } from './mistake.ts';

/** One `key=value` of a `--mount` value; offsets count from the start of that value. */
export interface MountField {
  readonly from: number;
  readonly to: number;
  /** Lower case, aliases resolved: `src` is `source`, `dst` and `destination` are `target`, `ro` is `readonly`, `rw` is `readwrite`. */
  readonly key: string;
  readonly keyFrom: number;
  readonly keyTo: number;
  /** As written; undefined without `=`. */
  readonly value: string | undefined;
  readonly valueFrom: number;
  readonly valueTo: number;
}

const ALIASES = new Map([
  ['src', 'source'],
  ['dst', 'target'],
  ['destination', 'target'],
  ['ro', 'readonly'],
  ['rw', 'readwrite'],
]);
/** Splits the value of `--mount` into its fields (CSV, quotes allowed). Keys are not judged here: see `checkMount`. */
export function parseMount(text: string): { readonly ok: true; readonly fields: readonly MountField[] } | Mistake {
  const fields: MountField[] = [];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"';
    let end: number;
    if (quoted) {
      const close = closingQuote(text, at);
      if (close < 0) return mistake(at, text.length, 'the quote in the mount is never closed');
      end = close + 1;
      if (end < text.length && text[end] !== ',')
        return mistake(end, text.length, 'only a comma may follow a quoted field of a mount');
      fields.push(field(text.slice(at + 1, close).replaceAll('""', '"'), at + 1));
    } else {
      const comma = text.indexOf(',', at);
      end = comma < 0 ? text.length : comma;
      const quote = text.slice(at, end).indexOf('"');
      if (quote >= 0)
        return mistake(at + quote, at + quote + 1, 'a quote inside a mount must enclose a whole `key=value`', {
          help: 'quote the whole field',
        });
      fields.push(field(text.slice(at, end), at));
    }
    if (end >= text.length) return { ok: true, fields };
    at = end + 1;
  }
}

function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  return -1;
}

function field(text: string, from: number): MountField {
  const equals = text.indexOf('=');
  const keyTo = equals < 0 ? text.length : equals;
  const key = text.slice(0, keyTo).toLowerCase();
  return {
    from,
    to: from + text.length,
    key: ALIASES.get(key) ?? key,
    keyFrom: from,
    keyTo: from + keyTo,
    value: equals < 0 ? undefined : text.slice(equals + 1),
    valueFrom: from + Math.min(text.length, keyTo + 1),
    valueTo: from + text.length,
  };
}
