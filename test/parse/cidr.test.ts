import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, overlap, parseAddress, parseCidr } from '../../src/parse/cidr.ts';

describe('addresses', () => {
  it.each([
    ['10.0.0.1', 4, 0x0a000001n],
    ['255.255.255.255', 4, 0xffffffffn],
    ['::', 6, 0n],
    ['::1', 6, 1n],
    ['1::', 6, 1n << 112n],
    ['fd00:0:0:1::2', 6, (0xfdn << 120n) + (1n << 64n) + 2n],
    ['1:2:3:4:5:6:7:8', 6, 0x00010002000300040005000600070008n],
    ['::ffff:10.0.0.1', 6, 0xffff0a000001n],
    ['fe80::1%eth0', 6, (0xfe80n << 112n) + 1n],
  ])('reads %s', (text, version, number) => expect(parseAddress(text)).toEqual({ version, number }));

  it.each(['', '10.0.0', '10.0.0.256', 'x', '1::2::3', '10.0.0.1/8'])('rejects %j', (text) =>
    expect(parseAddress(text)).toBeUndefined(),
  );

  it('reads every address of version 6 as its groups say', () =>
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        const parsed = parseAddress(text);
        expect(parsed?.version).toBe(6);
        expect(parsed!.number >= 0n && parsed!.number < 1n << 128n).toBe(true);
      }),
    ));
});

describe('ranges', () => {
  const inside = (range: string, address: string) => isInside(parseCidr(range)!, parseAddress(address)!);

  it.each([
    ['10.5.0.0/24', '10.5.0.0', true],
    ['10.5.0.0/24', '10.5.0.255', true],
    ['10.5.0.0/24', '10.5.1.0', false],
    ['10.5.0.77/24', '10.5.0.1', true],
    ['0.0.0.0/0', '255.1.2.3', true],
    ['10.5.0.7/32', '10.5.0.8', false],
    ['fd00::/8', 'fd12:3456::1', true],
    ['fd00::/8', '10.0.0.1', false],
  ])('%s holds %s: %s', (range, address, expected) => expect(inside(range, address)).toBe(expected));

  it.each(['10.0.0.0', '10.0.0.0/33', '10.0.0/8', '::/129', '/8', '10.0.0.0/x'])('rejects %j', (text) =>
    expect(parseCidr(text)).toBeUndefined(),
  );

  it.each([
    ['10.5.0.0/16', '10.5.3.0/24', true],
    ['10.5.3.0/24', '10.5.0.0/16', true],
    ['10.5.0.0/24', '10.5.1.0/24', false],
    ['::/0', '0.0.0.0/0', false],
  ])('%s overlaps with %s: %s', (one, other, expected) =>
    expect(overlap(parseCidr(one)!, parseCidr(other)!)).toBe(expected),
  );
});
