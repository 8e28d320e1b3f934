/** Longer values with wildcards are not computed: matching would cost more than the answer is worth. */
const MAX_LENGTH = 4096;
const MAX_STARS = 4;

/** The offset of an invalid escape in a pattern of `${name#pattern}`; undefined for a valid pattern. */
export function badEscape(pattern: string): number | undefined {
  for (let at = pattern.indexOf('\\'); at >= 0; at = pattern.indexOf('\\', at + 2)) {
    const next = pattern[at + 1] ?? '';
    if (next === '' || !'*?\\/}'.includes(next)) return at;
  }
  return undefined;
}

/** Cuts what matches at the front (`#`) or the back (`%`); undefined when it is too costly to know. */
export function trimPattern(value: string, pattern: string, operator: '#' | '##' | '%' | '%%'): string | undefined {
  const greedy = operator.length === 2;
  const source = toRegExp(pattern, greedy);
  if (source === undefined || value.length > MAX_LENGTH) return undefined;
  if (operator[0] === '#') return value.replace(new RegExp(`^${source}`, 's'), '');
  // The shortest suffix begins at the last place from which the pattern reaches the end.
  const whole = new RegExp(`^${source}$`, 's');
  const starts = Array.from({ length: value.length + 1 }, (_, index) => index);
  const start = (greedy ? starts : starts.reverse()).find((index) => whole.test(value.slice(index)));
  return start === undefined ? value : value.slice(0, start);
}

/** Replaces the first or all matches; undefined when it is too costly to know. */
export function replacePattern(value: string, pattern: string, replacement: string, all: boolean): string | undefined {
  const source = toRegExp(pattern, true);
  if (source === undefined || value.length > MAX_LENGTH) return undefined;
  return value.replace(new RegExp(source, all ? 'gs' : 's'), () => replacement);
}

function toRegExp(pattern: string, greedy: boolean): string | undefined {
  let source = '';
  let stars = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    if (character === '*') {
      if (++stars > MAX_STARS) return undefined;
      source += greedy ? '.*' : '.*?';
    } else if (character === '?') source += '.';
    else source += quote(character === '\\' ? (pattern[++at] ?? '') : character);
  }
  return source;
}

function quote(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
