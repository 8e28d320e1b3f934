import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPort, portRange, splitPort } from '../../src/parse/compose-port.ts';
import { checkVolume, isHostPath, splitVolume } from '../../src/parse/compose-volume.ts';
import { splitCommand } from '../../src/parse/go-shellwords.ts';
import { HOLE, hasHole, maskReferences } from '../../src/parse/hole.ts';

const shown = (text: string) => maskReferences(text).replaceAll(HOLE, '_');

describe('references that are overwritten', () => {
  it.each([
    ['plain', 'plain'],
    ['$A:80', '__:80'],
    ['${A}:80', '____:80'],
    ['${A:-b:c}:80', '_________:80'],
    ['${A:-${B:-c}}:d', '_____________:d'],
    ['a$', 'a$'],
    ['$1', '$1'],
    ['$(x)', '$(x)'],
    ['$$A', '$__'],
    ['${A', '___'],
    ['${A:?say {this}} x', '________________ x'],
  ])('%s gives %s', (text, masked) => {
    expect(shown(text)).toBe(masked);
    expect(maskReferences(text)).toHaveLength(text.length);
  });

  it('keep every text at its place', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const masked = maskReferences(text);
        expect(masked).toHaveLength(text.length);
        for (let at = 0; at < text.length; at++) if (masked[at] !== HOLE) expect(masked[at]).toBe(text[at]);
      }),
    );
  });
});

describe('short ports', () => {
  const parts = (text: string) => {
    const { ip, published, target, protocol } = splitPort(text);
    return [ip, published, target, protocol].map((each) => (each ? text.slice(each.from, each.to) : undefined));
  };

  it.each([
    ['80', [undefined, undefined, '80', undefined]],
    ['8080:80', [undefined, '8080', '80', undefined]],
    ['8080:80/udp', [undefined, '8080', '80', 'udp']],
    ['127.0.0.1:8080:80', ['127.0.0.1', '8080', '80', undefined]],
    ['127.0.0.1::80', ['127.0.0.1', undefined, '80', undefined]],
    ['[::1]:8080:80', ['[::1]', '8080', '80', undefined]],
    [':80', [undefined, undefined, '80', undefined]],
    ['80/', [undefined, undefined, '80', undefined]],
    ['', [undefined, undefined, '', undefined]],
  ])('%s has its parts', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    '80',
    '8080:80',
    '0:80',
    '8000-8010:80',
    '8000-8001:80-81',
    '127.0.0.1:80:80/sctp',
    '[::1]:80:80',
    '127.0.0.1::80',
    '80/UDP',
  ])('%s is accepted', (text) => {
    expect(checkPort(text)).toBeUndefined();
  });

  it.each([
    ['', ''],
    ['80:0', '0'],
    ['70000:80', '70000'],
    ['abc:80', 'abc'],
    ['80-82:80-81', '80-82:80-81'],
    ['localhost:80:80', 'localhost'],
    ['::1:80:80', '::1'],
    ['80:80/foo', 'foo'],
    ['8010-8000:80', '8010-8000'],
    ['8080:', ''],
  ])('%s is rejected at %s', (text, flagged) => {
    const found = checkPort(text);
    expect(found && text.slice(found.from, found.to)).toBe(flagged);
  });

  it.each([
    ['${P}:80', undefined],
    ['${P}:8o', '8o'],
    ['${P}:0', '0'],
    ['${P}', undefined],
    ['80:${P}/foo', undefined],
    ['${A}:${B}:99999', '99999'],
  ])('%s is judged by what is known', (text, flagged) => {
    const found = checkPort(maskReferences(text));
    expect(found && text.slice(found.from, found.to)).toBe(flagged);
  });

  it('are split and judged without ever failing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9:/\-[\]a-z.\0]{0,20}$/), (text) => {
        const { target } = splitPort(text);
        expect(target.from).toBeLessThanOrEqual(target.to);
        expect(target.to).toBeLessThanOrEqual(text.length);
        const found = checkPort(text);
        if (found) expect(0 <= found.from && found.from <= found.to && found.to <= text.length).toBe(true);
      }),
    );
  });

  it.each([
    ['80', { from: 80, to: 80 }],
    ['80-90', { from: 80, to: 90 }],
    ['', undefined],
    ['a', undefined],
    ['123456', undefined],
  ])('%s is a range', (text, range) => {
    expect(portRange(text)).toEqual(range);
  });
});

describe('short volumes', () => {
  const parts = (text: string) => {
    const { source, target, options, rest } = splitVolume(text);
    const cut = (each: { from: number; to: number }) => text.slice(each.from, each.to);
    return [source && cut(source), cut(target), options.map(cut), rest && cut(rest)];
  };

  it.each([
    ['/data', [undefined, '/data', [], undefined]],
    ['data:/data', ['data', '/data', [], undefined]],
    ['./a:/b:ro,z', ['./a', '/b', ['ro', 'z'], undefined]],
    ['C:\\a:/b', ['C:\\a', '/b', [], undefined]],
    ['C:\\a:D:\\b:ro', ['C:\\a', 'D:\\b', ['ro'], undefined]],
    ['a:/b', [undefined, 'a:/b', [], undefined]],
    ['a:b', [undefined, 'a:b', [], undefined]],
    ['./a:/b:ro:z', ['./a', '/b', ['ro'], 'z']],
    [':/b', ['', '/b', [], undefined]],
  ])('%s has its parts', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    ['./a', true],
    ['/a', true],
    ['~/a', true],
    ['~', true],
    ['C:\\a', true],
    ['\\\\.\\pipe\\x', true],
    ['a', false],
    ['a/b', false],
    [`${HOLE}/a`, undefined],
    [`a${HOLE}`, undefined],
    [`ab${HOLE}`, false],
    [`./${HOLE}`, true],
  ])('%j is a path: %s', (source, path) => {
    expect(isHostPath(source)).toBe(path);
  });

  it.each([
    ['', 'the volume is empty'],
    [':/b', 'the volume `:/b` has no text before the first `:`'],
    ['ab::/b', 'the volume `ab::/b` has no text between two `:`'],
    ['data:', 'the volume `data:` has no text after the last `:`'],
  ])('%j is rejected', (text, message) => {
    expect(checkVolume(text)?.message).toBe(message);
  });

  it.each(['/a', 'ab:/b', './a:/b:ro', 'C:\\a:/b', `${HOLE}${HOLE}:/b`, 'a:'])('%j is accepted', (text) => {
    expect(checkVolume(text)).toBeUndefined();
  });
});

describe('commands', () => {
  const words = (text: string) => {
    const split = splitCommand(text);
    return split.ok ? split.words.map((word) => word.text) : split.message;
  };

  it.each([
    ['echo a  b', ['echo', 'a', 'b']],
    ['echo "a b" \'c d\'', ['echo', 'a b', 'c d']],
    ['a"b c"d', ['ab cd']],
    ['a\\ b', ['a b']],
    ["'a\\b'", ['a\\b']],
    ["''", ['']],
    ['$(a b) c', ['$(a b)', 'c']],
    ['a `b c`', ['a', '`b c`']],
    ['"a && b"', ['a && b']],
    ['', []],
    ['foo()', 'a `(` outside of quotes: Compose cannot split the command'],
    ['a)', 'a `)` outside of quotes: Compose cannot split the command'],
    ['echo "a', 'the quote `"` is never closed'],
    ["it's", "the quote `'` is never closed"],
    ['a\\', 'the command ends in a backslash'],
  ])('%s gives %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['a && b', '&& b'],
    ['a | b', '| b'],
    ['a; b', '; b'],
    ['a > b', '> b'],
    ['a 2>&1', '2>&1'],
    ['curl http://x/?a=1&b=2', '&b=2'],
  ])('%s loses %s', (text, lost) => {
    const split = splitCommand(text);
    expect(split.ok && split.droppedFrom !== undefined && text.slice(split.droppedFrom)).toBe(lost);
  });

  it('have words that lie in order in the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const split = splitCommand(text);
        if (!split.ok) return;
        let last = 0;
        for (const { from, to } of split.words) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

it('knows what is unknown', () => {
  expect(hasHole(maskReferences('a${B}'))).toBe(true);
  expect(hasHole('a')).toBe(false);
});
