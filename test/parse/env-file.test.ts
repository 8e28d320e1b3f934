import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnvFile } from '../../src/parse/env-file.ts';

const outside = (name: string) => (name === 'OUT' ? 'outside' : name === 'EMPTY' ? '' : undefined);

/** Name and value of each entry; `?` for one that is passed on, `*` before one that is unknown. */
function entries(text: string, format?: 'raw'): readonly (readonly string[])[] {
  const { entries: found } = parseEnvFile(text, outside, format);
  return found.map(({ name, value, unknown }) => [name, unknown ? `*${value}` : (value ?? '?')]);
}

/** The flagged text of each mistake. */
function mistakes(text: string, format?: 'raw'): readonly string[] {
  return parseEnvFile(text, outside, format).mistakes.map(({ from, to }) => text.slice(from, to));
}

describe('parseEnvFile', () => {
  it.each([
    [
      'A=1\nB=2\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'A: 1\nB:2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'export A=1\nexport\tB=2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['exported=1', [['exported', '1']]],
    ['A = 1 ', [['A', '1']]],
    [
      'A\nB\n',
      [
        ['A', '?'],
        ['B', '?'],
      ],
    ],
    ['A', [['A', '?']]],
    [
      'A=\nB=1',
      [
        ['A', ''],
        ['B', '1'],
      ],
    ],
    ['\ufeffA=1', [['A', '1']]],
    [
      'A=1\r\nB="x\r\ny"\r\nC\r\n',
      [
        ['A', '1'],
        ['B', 'x\r\ny'],
        ['C', '?'],
      ],
    ],
    [
      '# comment\n\n  A=1 # more\nB=x#y\nC=x\t#y',
      [
        ['A', '1'],
        ['B', 'x#y'],
        ['C', 'x\t#y'],
      ],
    ],
    ['#A=1', []],
    ['my.key-1[0]_é=1', [['my.key-1[0]_é', '1']]],
    ['1A=x', [['1A', 'x']]],
    ['URL=http://a:80/?b=c', [['URL', 'http://a:80/?b=c']]],
    ['=x', [['', 'x']]],
  ])('reads lines: %j', (text, expected) => expect(entries(text)).toEqual(expected));

  it.each([
    [`A='$X \\n #'`, '$X \\n #'],
    [`A='it\\'s'`, "it's"],
    [`A='a\nb'`, 'a\nb'],
    ['A="a # b"', 'a # b'],
    ['A="a\nb"', 'a\nb'],
    ['A="\\"q\\""', '"q"'],
    ['A="\\n\\t\\\\ \\a\\b\\f\\r\\v"', '\n\t\\ \x07\b\f\r\v'],
    ['A="\\c\\x41"', '\\c\\x41'],
    ['A="\\0101"', 'A'],
    ['A="\\041"', '\\41'],
    ['A="\\0777"', '\\777'],
    ['A="\\$OUT"', '$OUT'],
    ['A="$OUT"', 'outside'],
    ['A=\\$OUT', '\\outside'],
  ])('reads quotes and escapes: %j', (text, expected) => expect(entries(text)).toEqual([['A', expected]]));

  it.each([
    ['A=$OUT', 'outside'],
    ['A=x${OUT}y', 'xoutsidey'],
    ['A=${NO:-d}', 'd'],
    ['A=${NO-d}', 'd'],
    ['A=${EMPTY:-d}', 'd'],
    ['A=${EMPTY-d}', ''],
    ['A=${OUT:+alt}', 'alt'],
    ['A=${EMPTY:+alt}', ''],
    ['A=${EMPTY+alt}', 'alt'],
    ['A=${NO:-${OUT}}', 'outside'],
    ['A=${NO:-x${NO2:-y}z}', 'xyz'],
    ['A=${OUT:?needed}', 'outside'],
    ['A=pa$$word', 'pa$word'],
    ['A=$1 $(x) $', '$1 $(x) $'],
  ])('expands %s', (text, expected) => expect(entries(text)).toEqual([['A', expected]]));

  it.each([
    'A=$NO',
    'A=x${NO}',
    'A="${NO}"',
    'A=${NO:+alt}',
    'A=${NO:?needed}',
    'A=${EMPTY:?needed}',
    'A=${NO:-$NO}',
    'A=${OUT:+$NO}',
  ])('does not know %s', (text) =>
    expect(parseEnvFile(text, outside).entries).toMatchObject([{ name: 'A', unknown: true }]),
  );

  it.each([
    ['A=$NO', ['$NO']],
    ['A="x${NO}y$NO2"', ['${NO}', '$NO2']],
    ['A="x\\ty$NO"', ['"x\\ty$NO"']],
    ['A="$OUT $NO" # c', ['$NO']],
    ['A=${NO:-x$NO2}', ['$NO2']],
    ['A=${OUT:+$NO}', ['$NO']],
    ['A=${OUT:-$NO}${NO:+$NO}${NO:?x}${EMPTY:+$NO}', []],
    ["A='$NO'", []],
    ['A=$$NO', []],
    ['A="\\$NO"', []],
    ['A=\\$NO', ['$NO']],
    ['A=5$', []],
    ['A=1\nB=$A', []],
    ['B=$A\nA=1', ['$A']],
  ])('tells the references of %j that nothing sets', (text, expected) => {
    const unset = parseEnvFile(text, outside).entries.flatMap((entry) => entry.unset);
    expect(unset.map(({ from, to }) => text.slice(from, to))).toEqual(expected);
  });

  it('takes variables from outside before those above', () =>
    expect(entries('OUT=mine\nB=1\nA=$OUT$B\nB=2\nC=$B\nD=$LATER\nLATER=1')).toEqual([
      ['OUT', 'mine'],
      ['B', '1'],
      ['A', 'outside1'],
      ['B', '2'],
      ['C', '2'],
      ['D', '*$LATER'],
      ['LATER', '1'],
    ]));

  it('passes on what is unknown above', () =>
    expect(entries('A=$NO\nB=x$A')).toEqual([
      ['A', '*$NO'],
      ['B', '*x$NO'],
    ]));

  it('goes on after a quoted value, as Compose does', () =>
    expect(entries('A="x" # c\nB="y" z\nC="1"D=2')).toEqual([
      ['A', 'x'],
      ['B', 'y'],
      ['z', '?'],
      ['C', '1'],
      ['D', '2'],
    ]));

  it.each([
    ['A B=1\nC=2', ['A B'], [['C', '2']]],
    ['some words here\nC=2', ['some words here'], [['C', '2']]],
    ['A!=1\nC=2', ['!'], [['C', '2']]],
    ['A😀=1', ['😀'], []],
    ['{{ A }}\nC=2', ['{'], [['C', '2']]],
    ['A="x\nC=2', ['"x'], [['C', '2']]],
    ["A='x\r\nC=2", ["'x"], [['C', '2']]],
    ['A=${X\nC=2', ['${X'], [['C', '2']]],
    ['A=x ${a.b} y', ['${a.b}'], []],
    ['A=${}', ['${}'], []],
    ['A="x ${1}"', ['${1}'], []],
    ['A=${X:-${1}}', ['${X:-${1}}'], []],
    ['// comment\n', ['/'], []],
    ['<<<<<<< HEAD\nA=1\n', ['<'], [['A', '1']]],
  ])('rejects %j and reads on', (text, wrong, rest) => {
    expect(mistakes(text)).toEqual(wrong);
    expect(entries(text)).toEqual(rest);
  });

  it('accepts a name alone on a last line without line end', () => expect(mistakes('A=1\nsome words')).toEqual([]));

  it('points at keys and values as written', () => {
    const text = '\n  export KEY = "a b" # c\nB = x  # y\nC\n';
    const found = parseEnvFile(text).entries.map((entry) => [
      text.slice(entry.from, entry.to),
      text.slice(entry.valueFrom, entry.valueTo),
    ]);
    expect(found).toEqual([
      ['KEY', '"a b"'],
      ['B', 'x'],
      ['C', ''],
    ]);
  });

  it('reads the raw format', () => {
    expect(entries('A="x" # y\n# c\n\n  B=$OUT \r\nC\n', 'raw')).toEqual([
      ['A', '"x" # y'],
      ['B', '$OUT '],
      ['C', '?'],
    ]);
    expect(mistakes('=x\nA B=1\nexport C=2\n', 'raw')).toEqual(['=x', 'A B', 'export C']);
  });

  const piece = fc.constantFrom(
    'A',
    'B',
    'OUT',
    '=',
    ':',
    ' ',
    '\n',
    '"',
    "'",
    '\\',
    '$',
    '${',
    '}',
    '${A:-',
    '$A',
    '#',
    'export ',
    '\r\n',
    'é',
    '😀',
    '\0',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );

  it('reads whatever it is given, with every span inside the text and in order', () =>
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'raw' as const), (written, format) => {
        const { entries: found, mistakes: wrong } = parseEnvFile(written, outside, format);
        let last = 0;
        for (const entry of found) {
          expect(entry.name).toBe(written.slice(entry.from, entry.to));
          expect([last, entry.from, entry.to, entry.valueFrom, entry.valueTo, written.length]).toEqual(
            [last, entry.from, entry.to, entry.valueFrom, entry.valueTo, written.length].sort((a, b) => a - b),
          );
          last = entry.valueTo;
        }
        for (const { from, to } of wrong) expect(from >= 0 && from < to && to <= written.length).toBe(true);
      }),
    ));

  it('gives back every literal value', () =>
    fc.assert(
      fc.property(
        fc.string().filter((value) => !value.includes('\\')),
        (value) => {
          const written = `A='${value.replaceAll("'", "\\'")}'\nB=1\n`;
          expect(entries(written)).toEqual([
            ['A', value],
            ['B', '1'],
          ]);
        },
      ),
    ));

  it('reads a deep nest of references', () => {
    const deep = `A=${'${X:-'.repeat(5000)}d${'}'.repeat(5000)}`;
    expect(mistakes(deep)).toHaveLength(1);
  });
});
