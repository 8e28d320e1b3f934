/** Replaces a variable whose value is unknown; YAML does not allow NUL, so it cannot be confused with other text. */
export const HOLE = '\0';

/**
 * Overwrites every reference to a variable (`$NAME`, `${NAME…}` with nested braces) with {@link HOLE}, character by character: offsets
 * stay valid, and a `:` or `=` in a default or message is not mistaken for a separator.
 */
export function maskReferences(text: string): string {
  let masked = '';
  let at = 0;
  for (let dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', at)) {
    const end = referenceEnd(text, dollar);
    masked += text.slice(at, dollar) + HOLE.repeat(end - dollar);
    at = Math.max(end, dollar + 1);
    if (end === dollar) masked += '$';
  }
  return masked + text.slice(at);
}

/** Whether something in a masked text is unknown. */
export function hasHole(text: string): boolean {
  return text.includes(HOLE);
}

function referenceEnd(text: string, dollar: number): number {
  if (text[dollar + 1] !== '{') {
    const name = /[A-Za-z_][A-Za-z0-9_]*/y;
    name.lastIndex = dollar + 1;
    return name.test(text) ? name.lastIndex : dollar;
  }
  let depth = 0;
  for (let at = dollar + 1; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}
