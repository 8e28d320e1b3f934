import { describe, expect, it } from 'vitest';
import { resolvePlain, resolveTagged } from '../../src/parse/yaml/scalar.ts';

describe('a plain scalar, as go-yaml reads it', () => {
  it.each([
    // Integers, in every base.
    ['0', 0],
    ['12', 12],
    ['-12', -12],
    ['+12', 12],
    ['0123', 83],
    ['-0123', -83],
    ['0o440', 288],
    ['0O17', 15],
    ['0x1f', 31],
    ['0X1F', 31],
    ['0b11', 3],
    ['-0b11', -3],
    ['1_000', 1000],
    ['0x_ff', 255],
    ['08', 8],
    ['0o8', '0o8'],
    ['0xg', '0xg'],
    ['0b2', '0b2'],
    ['1,000', '1,000'],
    ['12a', '12a'],
    // Floats.
    ['1.10', 1.1],
    ['1e3', 1000],
    ['1E-2', 0.01],
    ['.5', 0.5],
    ['-.5', -0.5],
    ['1.', 1],
    ['1_0.5', 10.5],
    ['1.2.3', '1.2.3'],
    ['.', '.'],
    ['-', '-'],
    ['+', '+'],
    ['e3', 'e3'],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.Inf', Number.NEGATIVE_INFINITY],
    ['inf', 'inf'],
    // No base 60, and few words.
    ['12:30:45', '12:30:45'],
    ['22:22', '22:22'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['Off', 'Off'],
    ['y', 'y'],
    ['true', true],
    ['True', true],
    ['tRue', 'tRue'],
    ['FALSE', false],
    ['null', null],
    ['NULL', null],
    ['nULL', 'nULL'],
    ['~', null],
    ['', null],
    ['none', 'none'],
    ['2024-01-01', '2024-01-01'],
    ['_1', '_1'],
    ['512m', '512m'],
  ])('%s', (text, expected) => {
    expect(resolvePlain(text)).toBe(expected);
  });

  it('takes .nan for no number', () => expect(resolvePlain('.NaN')).toBeNaN());
});

describe('a scalar with a tag', () => {
  it.each([
    ['12', undefined, true, 12],
    ['12', undefined, false, '12'],
    ['12', 'tag:yaml.org,2002:str', true, '12'],
    ['12', '!', true, '12'],
    ['12', 'tag:yaml.org,2002:int', false, 12],
    ['true', 'tag:yaml.org,2002:bool', false, true],
    ['12', '!override', true, 12],
    ['12', '!override', false, '12'],
  ])('%s tagged %s', (text, tag, plain, expected) => {
    expect(resolveTagged(text, tag, plain)).toBe(expected);
  });
});
