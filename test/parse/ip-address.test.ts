import { isIP as ofNode } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIP } from '../../src/parse/ip-address.ts';

describe('an IP address', () => {
  it.each([
    ['127.0.0.1', 4],
    ['255.255.255.255', 4],
    ['256.0.0.1', 0],
    ['01.0.0.1', 0],
    ['1.2.3', 0],
    ['1.2.3.4.', 0],
    ['::', 6],
    ['::1', 6],
    ['1::', 6],
    ['fe80::1%eth0', 6],
    ['fe80::1%', 0],
    ['1:2:3:4:5:6:7:8', 6],
    ['1:2:3:4:5:6:7::', 6],
    ['1:2:3:4:5:6:7:8::', 0],
    ['1::2::3', 0],
    ['::ffff:10.0.0.1', 6],
    ['10.0.0.1::', 0],
    ['1:2', 0],
    [':::', 0],
    ['', 0],
  ])('%s', (text, version) => {
    expect([isIP(text), ofNode(text)]).toEqual([version, version]);
  });

  it('is what Node takes for one', () => {
    const part = fc.constantFrom(
      '0',
      '1',
      '12',
      '255',
      '256',
      '01',
      'a',
      'ffff',
      '12345',
      ':',
      '::',
      '.',
      '%',
      'g',
      '-',
    );
    const text = fc.array(part, { maxLength: 18 }).map((parts) => parts.join(''));
    const v6 = fc.array(fc.constantFrom('0', 'ab', ''), { maxLength: 9 }).map((groups) => groups.join(':'));
    fc.assert(
      fc.property(fc.oneof(text, v6, fc.ipV4(), fc.ipV6()), (each) => {
        expect(isIP(each)).toBe(ofNode(each));
      }),
      { numRuns: 3000 },
    );
  });
});
