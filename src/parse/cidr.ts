import { isIP } from './ip-address.ts';

/** A range of IP addresses. */
export interface Cidr {
  readonly version: 4 | 6;
  /** The first and the last address as numbers. */
  readonly first: bigint;
  readonly last: bigint;
}

/** Reads `10.0.0.0/8` or `fd00::/64`; undefined if it is not valid. */
export function parseCidr(text: string): Cidr | undefined {
  const [, address = '', length = ''] = /^([^/]+)\/([0-9]{1,3})$/.exec(text) ?? [];
  const parsed = parseAddress(address);
  if (!parsed) return undefined;
  const bits = parsed.version === 4 ? 32 : 128;
  const free = bits - Number(length);
  if (free < 0) return undefined;
  const size = 1n << BigInt(free);
  const first = parsed.number - (parsed.number % size);
  return { version: parsed.version, first, last: first + size - 1n };
}

/** Reads an IP address as a number; undefined if it is not valid. */
export function parseAddress(text: string): { readonly version: 4 | 6; readonly number: bigint } | undefined {
  const version = isIP(text);
  if (version === 4) return { version, number: number4(text) };
  if (version !== 6) return undefined;
  // A zone names an interface, and the last two groups may be written as an IPv4 address.
  const plain = text.replace(/%.*$/, '').replace(/[^:]*\.[^:]*$/, (dotted) => {
    const number = number4(dotted);
    return `${(number >> 16n).toString(16)}:${(number & 0xffffn).toString(16)}`;
  });
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
  let number = 0n;
  for (const group of groups) number = (number << 16n) + BigInt(`0x${group}`);
  return { version, number };
}

function number4(text: string): bigint {
  let number = 0n;
  for (const part of text.split('.')) number = number * 256n + BigInt(part);
  return number;
}

/** Whether an address lies in a range. */
export function isInside(
  { version, first, last }: Cidr,
  address: { readonly version: 4 | 6; readonly number: bigint },
): boolean {
  return address.version === version && address.number >= first && address.number <= last;
}

/** Whether two ranges share an address. */
export function overlap(one: Cidr, other: Cidr): boolean {
  return one.version === other.version && one.first <= other.last && other.first <= one.last;
}
