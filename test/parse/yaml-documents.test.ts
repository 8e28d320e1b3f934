import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CST, Parser } from 'yaml';
import { composedDocuments, MAX_DEPTH } from '../../src/parse/yaml/composed-documents.ts';
import { regularDocuments } from '../../src/parse/yaml/regular-documents.ts';

function tokensOf(text: string): readonly CST.Token[] {
  return [...new Parser().parse(text)];
}

const regular = [
  'a: 1\n',
  'a: 1',
  '# c\n\na: 1 # d\n# e\nb:\n  # f\n  c: 2\n  # g\n',
  'a:\nb:   # c\nc: ~\n',
  'a:\n  - 1\n  -\n  - # c\n    2\n  # d\n',
  'a:\n- b: 1\n  c: 2\n- - 3\n  - 4\n',
  `a: "x y"\nb: 'it''s'\nc: "x\\ty"\n"d": e\n`,
  'a: one\n  two\nb: "one\n  two"\n',
  'a: |\n  x\n\n  y\n\nb: >- # c\n  x\n  y\n',
  'a: [x, "y", [z], {b: c}, ]\nd: {}\ne: []\nf: { g: , h, "i":j }\n',
  'a: [ # c\n  x, # d\n  y\n]\n',
  'a: &x\n  b: 1\nc: *x\nd:\n  <<: *x\n*x : 1\n',
  'a: &x 1\nb: !reset\nc: !reset null\nd: !override\n  - 1\ne: !odd [1]\n',
  'a: &x !override\n- 1\n',
  '---\na: 1\n---\n# c\nb: 2\n',
  'a: 1\r\nb: "x"\r\nc: |\r\n  d\r\n',
  'x',
  '- x\n',
];

const irregular = [
  'a:\n\tb: 1\n',
  'a: "x\nb: 1\n',
  'a: [1, 2\nb: 1\n',
  'a: {b: [1}\n',
  'a: 1\n  b: 2\n',
  'a: b: c\n',
  'a:\n  b: 1\n c: 2\n',
  'a: @x\n',
  'a: "\\d"\n',
  'a: &x &y 1\n',
  'a: !x !y 1\n',
  'a: &x[y]\n',
  'a: *\n',
  'a: &x *y\n',
  'a: "x" y\n',
  'a: "x"#c\n',
  'a: |x\n  b\n',
  'a: [,]\n',
  'a: [1 2, , 3]\n',
  'a: [b: c]\n',
  'a: {? b}\n',
  'a: &x - 1\n',
  'a: - 1\n',
  '? a\n: b\n',
  '[a]: b\n',
  '&x a: b\n',
  ': b\n',
  `${'a'.repeat(1100)}: b\n`,
  'a: !!int 1\n',
  'a: !<x> 1\n',
  '%YAML 1.2\n---\na: 1\n',
  'a: 1\n...\n',
  '--- a: 1\n',
  '---\n',
  `a: ${'['.repeat(300)}${']'.repeat(300)}\n`,
];

describe('documents straight from the syntax tree', () => {
  it.each(regular)('are those that the yaml library composes: %j', (text) => {
    const tokens = tokensOf(text);
    expect({ documents: regularDocuments(tokens, MAX_DEPTH), mistakes: [] }).toEqual(composedDocuments(tokens, text));
  });

  it.each(irregular)('are left to the yaml library: %j', (text) => {
    expect(regularDocuments(tokensOf(text), MAX_DEPTH)).toBeUndefined();
  });

  it.each([
    ['a: !!omap [b: 1]\n', 'sequence'],
    ['a: !!pairs\n- b: 1\n', 'sequence'],
    ['a: !!set {b, c}\n', 'mapping'],
    ['a: !!set {b: 1}\n', 'mapping'],
    ['a: !!binary aGk=\n', 'aGk='],
    ['a: !!timestamp 2001-12-14\n', '2001-12-14'],
    ['a: !!int 0x1F\n', '0x1F'],
  ])('are not interpreted: %j', (text, expected) => {
    const { documents, mistakes } = composedDocuments(tokensOf(text), text);
    expect(mistakes).toEqual([]);
    const [root] = documents;
    const value = root?.kind === 'mapping' ? root.pairs[0]?.value : undefined;
    expect(value?.kind === 'scalar' ? value.value : value?.kind).toBe(expected);
  });

  it('are right whenever there are any', () => {
    const piece = fc.constantFrom(
      ...'-?:,[]{}#&*!|>\'"%@\\ab\n\n\n\t',
      '  ',
      ': ',
      '- ',
      ' # ',
      '\n  ',
      '---\n',
      '*a',
      '&a ',
    );
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 4 }), piece);
    const broken = fc.tuple(fc.constantFrom(...regular), fc.array(edit, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(broken, ([text, edits]) => {
        let changed = text;
        for (const [at, length, put] of edits) {
          const from = at % (changed.length + 1);
          changed = changed.slice(0, from) + put + changed.slice(from + length);
        }
        const tokens = tokensOf(changed);
        const documents = regularDocuments(tokens, MAX_DEPTH);
        if (documents) expect({ documents, mistakes: [] }).toEqual(composedDocuments(tokens, changed));
      }),
      { numRuns: 2000 },
    );
  });
});
