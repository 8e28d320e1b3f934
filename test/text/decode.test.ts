import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode', () => {
  it.each([
    ['nothing', bytes(), { text: '', bom: false, encoding: 'utf-8' }],
    ['UTF-8', new TextEncoder().encode('FROM ä\r\n'), { text: 'FROM ä\r\n', bom: false, encoding: 'utf-8' }],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x46), { text: 'F', bom: true, encoding: 'utf-8' }],
    ['Latin-1', bytes(0x46, 0xe4), { text: 'Fä', bom: false, encoding: 'latin1' }],
    ['UTF-16 little endian', bytes(0xff, 0xfe, 0x46, 0, 0xe4, 0), { text: 'Fä', bom: true, encoding: 'utf-16le' }],
    ['UTF-16 big endian', bytes(0xfe, 0xff, 0, 0x46, 0, 0xe4), { text: 'Fä', bom: true, encoding: 'utf-16be' }],
    ['UTF-16 cut off in the middle', bytes(0xff, 0xfe, 0x46, 0, 0xe4), { text: 'F', bom: true, encoding: 'utf-16le' }],
  ])('reads %s', (_, input, expected) => {
    expect(decode(input)).toEqual(expected);
  });

  it('refuses NUL bytes', () => {
    expect(decode(bytes(0x46, 0, 0x46)).problem).toContain('binary');
  });

  it('leaves its argument as it is', () => {
    const input = bytes(0xfe, 0xff, 0, 0x46);
    decode(input);
    expect(input).toEqual(bytes(0xfe, 0xff, 0, 0x46));
  });
});
