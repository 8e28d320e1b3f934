import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetMap } from '../../src/parse/yaml/offsets.ts';
import { parseYamlStream } from '../../src/parse/yaml/stream.ts';

/** The source of `part` of the one scalar under the key `a`. */
function sourceOf(text: string, part: string): string {
  const { map, value } = mapOf(text);
  const from = value.indexOf(part);
  if (from < 0) throw new Error(`${JSON.stringify(value)} does not hold ${part}`);
  return text.slice(map.at(from), map.end(from + part.length));
}

function mapOf(text: string) {
  const root = parseYamlStream(text).documents[0];
  const node = root?.kind === 'mapping' ? root.pairs[0]?.value : undefined;
  if (node?.kind !== 'scalar') throw new Error('no scalar');
  return { map: offsetMap(text, node.from, node.to, node.quote, node.value), value: node.value };
}

describe('where a part of a scalar stands', () => {
  it.each([
    ['plain', 'a: one two\n', 'two', 'two'],
    ['plain over two lines', 'a: one\n  two\n', 'two', 'two'],
    ['across the fold', 'a: one\n  two\n', 'e t', 'e\n  t'],
    ['plain over an empty line', 'a: one\n\n   two\n', '\ntwo', '\n\n   two'],
    ['single quotes', "a: 'it''s me'\n", 'me', 'me'],
    ['a doubled quote', "a: 'it''s me'\n", "'s", "''s"],
    ['single quotes over lines', "a: 'one  \n   two'\n", 'two', 'two'],
    ['double quotes', 'a: "one two"\n', 'two', 'two'],
    ['an escape', 'a: "x\\ty"\n', '\t', '\\t'],
    ['after escapes', 'a: "\\u00e9\\x41\\U0001f600z"\n', 'z', 'z'],
    ['an escape of two units', 'a: "x\\U0001f600z"\n', '\u{1f600}', '\\U0001f600'],
    ['an escaped quote', 'a: "x\\"y"\n', '"y', '\\"y'],
    ['an escaped line end', 'a: "one\\\n   two"\n', 'two', 'two'],
    ['an escaped line end with a blank', 'a: "one\\\n   \\ two"\n', ' two', '\\ two'],
    ['double quotes over lines', 'a: "one\n\n  two"\n', 'two', 'two'],
    ['a literal block', 'a: |\n  one\n   two\n', ' two', ' two'],
    ['its line end', 'a: |\n  one\n  two\n', 'e\nt', 'e\n  t'],
    ['after an empty line', 'a: |\n  one\n\n  two\n', 'two', 'two'],
    ['a block that says its indentation', 'a: |2\n    one\n  two\n', '  one', '  one'],
    ['without a line end', 'a: |-\n  one\n  two\n', 'two', 'two'],
    ['with a comment after the sign', 'a: | # c\n  one\n', 'one', 'one'],
    ['a folded block', 'a: >\n  one\n  two\n', 'two', 'two'],
    ['a folded block with indented lines', 'a: >\n  one\n    two\n  three\n', 'three', 'three'],
    ['a block with CRLF', 'a: |\r\n  one\r\n  two\r\n', 'two', 'two'],
    ['quotes with CRLF', 'a: "one\r\n  two"\r\n', 'two', 'two'],
    ['a tagged scalar', 'a: !!str one\n', 'one', 'one'],
    ['an anchored block', 'a: &x |\n  one\n  two\n', 'two', 'two'],
    ['text that repeats', 'a: >\n  x x\n  x y\n', 'y', 'y'],
  ])('%s', (_, text, part, expected) => {
    expect(sourceOf(text, part)).toBe(expected);
  });

  it('is inside the scalar and in order, whatever it is', () => {
    const piece = fc.constantFrom(
      'x',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '"',
      "'",
      '\\',
      ': ',
      '#',
      '- ',
      '\t',
      '\u00e9',
      '\u{1f600}',
      '$',
      'y',
    );
    const styles = ['"', "'", '|', '|-', '>', '>+'];
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom(...styles), (pieces, style) => {
        const text = written(pieces.join(''), style);
        if (parseYamlStream(text).mistakes.length > 0) return;
        const { map, value } = mapOf(text);
        let before = 0;
        for (let index = 0; index <= value.length; index++) {
          expect(map.at(index)).toBeGreaterThanOrEqual(before);
          expect(map.end(index)).toBeLessThanOrEqual(text.length);
          before = map.at(index);
          const unit = value[index] ?? '\n';
          // Characters other than whitespace that do not need an escape are literal.
          if (/[xy$:#-]/.test(unit)) expect(text[map.at(index)]).toBe(unit);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** A text in a style of YAML. */
function written(value: string, style: string): string {
  if (style === '"') return `a: ${JSON.stringify(value)}\n`;
  if (style === "'") return `a: '${value.replaceAll("'", "''").replaceAll('\n', '\n  ')}'\n`;
  return `a: ${style}\n  z${value.replaceAll('\n', '\n  ')}\n`;
}
