const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** The version of an IP address: 4, 6 (with or without a zone), or 0 if the text is not an address. As `isIP` of `node:net`, which loads streams. */
export function isIP(text: string): 0 | 4 | 6 {
  if (V4.test(text)) return 4;
  return text.includes(':') && isV6(text) ? 6 : 0;
}

/** RFC 4291, section 2.2: eight groups, the last two perhaps as an IPv4 address, and `::` once for groups of zeros. */
function isV6(text: string): boolean {
  const address = text.replace(/%[0-9a-zA-Z.:-]+$/, '');
  const [head = '', tail, more] = address.split('::');
  if (more !== undefined) return false;
  const before = groupsIn(head, tail === undefined);
  if (tail === undefined) return before === 8;
  return before + groupsIn(tail, true) < 8;
}

/** How many groups of 16 bits there are between colons; many too many when there is something else. */
function groupsIn(text: string, isEnd: boolean): number {
  if (text === '') return 0;
  const words = text.split(':');
  const last = words.at(-1) ?? '';
  const v4 = isEnd && V4.test(last);
  const hex = v4 ? words.slice(0, -1) : words;
  if (!hex.every((word) => /^[0-9a-fA-F]{1,4}$/.test(word))) return 99;
  return hex.length + (v4 ? 2 : 0);
}
