import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, parseTemplate } from '../../src/parse/interpolation.ts';
import { referencesIn } from '../../src/parse/interpolation-references.ts';

const variables: Readonly<Record<string, string>> = { A: 'a', B: 'b', EMPTY: '', ODD: '$A ${B}' };
const lookup = (name: string) => variables[name];

/** The evaluated text; `?` before it when it is unknown. */
function filled(text: string): string {
  const template = parseTemplate(text);
  if (!template) return text;
  const { text: result, unknown } = evaluate(text, template, lookup);
  return unknown ? `?${result}` : result;
}

describe('what Compose fills in', () => {
  it.each([
    ['plain', 'plain'],
    ['$A', 'a'],
    ['${A}', 'a'],
    ['x${A}y$B', 'xayb'],
    ['$A_B', '?$A_B'],
    ['${A}_B', 'a_B'],
    ['$NO', '?$NO'],
    ['${NO}/x', '?${NO}/x'],
    ['$EMPTY', ''],
    ['$ODD', '$A ${B}'],
    // Escapes, and dollar signs that stand for themselves.
    ['$$A', '$A'],
    ['$$$A', '$a'],
    ['$$${A}', '$a'],
    ['$$$$', '$$'],
    ['a$', 'a$'],
    ['$1 $(x) $- $', '$1 $(x) $- $'],
    ['$é', '$é'],
    // Operators.
    ['${A-d}', 'a'],
    ['${A:-d}', 'a'],
    ['${EMPTY-d}', ''],
    ['${EMPTY:-d}', 'd'],
    ['${NO-d}', 'd'],
    ['${NO:-d}', 'd'],
    ['${NO-}', ''],
    ['${NO:-}', ''],
    ['${A+d}', 'd'],
    ['${EMPTY+d}', 'd'],
    ['${EMPTY:+d}', ''],
    ['${A:+d}', 'd'],
    ['${NO+d}', '?${NO+d}'],
    ['${NO:+d}', '?${NO:+d}'],
    ['${A?m}', 'a'],
    ['${A:?m}', 'a'],
    ['${NO:?m}', '?${NO:?m}'],
    ['${EMPTY?m}', ''],
    // The first operator counts.
    ['${NO-b-c}', 'b-c'],
    ['${NO:-b:?c}', 'b:?c'],
    ['${NO-:-}', ':-'],
    ['${NO:-http://x:80/?a=b}', 'http://x:80/?a=b'],
    // Nesting.
    ['${NO:-${A}}', 'a'],
    ['${NO:-${NOT:-${B}}}', 'b'],
    ['${NO:-x${A}y$B}z', 'xaybz'],
    ['${NO:-$$A}', '$A'],
    ['${A:-${NO}}', 'a'],
    ['${NO:-${NOT}}', '?${NO:-${NOT}}'],
    ['${NO:-${NOT}}${A}', '?${NO:-${NOT}}a'],
    ['${A:+${B}}', 'b'],
    // Braces that are not a reference.
    ['${NO:-{}}', '{}'],
    ['${NO:-{"a":1}}', '{"a":1}'],
    ['{$A}', '{a}'],
    ['{{ $A }}', '{{ a }}'],
    ['${NO:-a}}', 'a}'],
  ])('%s', (text, expected) => {
    expect(filled(text)).toBe(expected);
  });
});

describe('what Compose rejects', () => {
  it.each([
    ['${}', '${}', '`${}` is not a variable'],
    ['a ${1} b', '${1}', '`${1}` is not a variable'],
    ['${ A}', '${ A}', '`${ A}` is not a variable'],
    ['${a.b}', '${a.b}', '`.b` in `${a.b}` is not an operator'],
    ['${T!x}', '${T!x}', '`!x` in `${T!x}` is not an operator'],
    ['${A:x}', '${A:x}', '`:x` in `${A:x}` is not an operator'],
    ['x ${A y', '${A y', '`${A y` is not closed on the same line'],
    ['${A:-b\nc} d', '${A:-b', '`${A:-b` is not closed on the same line'],
    ['${A:-${}}', '${}', '`${}` is not a variable'],
    ['${A:-${B}', '${B', '`${B` is not closed on the same line'],
    ['${A:-{}} and ${B}', '${B', '`${B` is not closed on the same line'],
    ['$${A} ${', '${', '`${` is not closed on the same line'],
  ])('%s', (text, flagged, message) => {
    const mistakes = parseTemplate(text)?.mistakes ?? [];
    expect(mistakes.map(({ from, to }) => text.slice(from, to))).toEqual([flagged]);
    expect(mistakes[0]?.message).toBe(message);
  });

  it('and goes on after it', () => {
    const text = '${1} $A ${\n${B:-$C}';
    const template = parseTemplate(text)!;
    expect(template.mistakes.map(({ from, to }) => text.slice(from, to))).toEqual(['${1}', '${']);
    expect([...referencesIn(template)].map(({ from, to }) => text.slice(from, to))).toEqual(['$A', '${B:-$C}', '$C']);
  });
});

/** A second, naive implementation: regular expressions and recursion over balanced texts. */
function naive(text: string): string | undefined {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const plain = /^\$\$|^\$([A-Za-z_]\w*)/.exec(rest);
    if (plain) {
      const value = plain[1] === undefined ? '$' : lookup(plain[1]);
      if (value === undefined) return undefined;
      result += value;
      at += plain[0].length;
    } else if (rest.startsWith('${')) {
      let depth = 0;
      let end = at + 1;
      do depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
      while (++end < text.length && depth > 0);
      const [, name = '', operator = '', operand = ''] =
        /^(\w+)(:?[-+?])?(.*)$/.exec(text.slice(at + 2, end - 1)) ?? [];
      const value = lookup(name);
      const missing = value === undefined || (operator.startsWith(':') && value === '');
      const wanted = operator.endsWith('-') ? missing : operator.endsWith('+') && !missing;
      const filledIn = wanted
        ? naive(operand)
        : value === undefined || (operator === ':?' && value === '')
          ? undefined
          : value;
      if (filledIn === undefined && !(operator === ':?' && value === '')) return undefined;
      result += filledIn ?? '';
      at = end;
    } else {
      result += text[at];
      at++;
    }
  }
  return result;
}

describe('any text', () => {
  const name = fc.constantFrom('A', 'B', 'EMPTY', 'NO', 'ODD');
  const { text: generated } = fc.letrec<{ text: string; part: string }>((tie) => ({
    text: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('x', ' ', ':', '-', '/', '$$', '.'),
      name.map((each) => `\${${each}}`),
      name.map((each) => `$${each}.`),
      fc
        .tuple(name, fc.constantFrom('-', ':-', '+', ':+', '?', ':?'), tie('text'))
        .map(([each, operator, operand]) => `\${${each}${operator}${operand}}`),
    ),
  }));

  it('is filled in like by the naive implementation', () => {
    fc.assert(
      fc.property(generated, (text) => {
        const template = parseTemplate(text);
        const found = template ? evaluate(text, template, lookup) : { text, unknown: false };
        const expected = naive(text);
        expect(template?.mistakes ?? []).toEqual([]);
        if (expected === undefined) expect(found.unknown).toBe(true);
        else expect(found).toMatchObject({ text: expected, unknown: false });
      }),
      { numRuns: 1000 },
    );
  });

  it('is read without fail, and everything found lies inside of it', () => {
    const piece = fc.constantFrom('$', '{', '}', 'A', ':', '-', '?', '\n', ' ', '1', '${', '$$', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const template = parseTemplate(text);
        for (const { from, to } of [...(template?.mistakes ?? []), ...(template ? referencesIn(template) : [])]) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(text[from]).toBe('$');
        }
        if (template) expect(typeof evaluate(text, template, lookup).text).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('referencesIn', () => {
  const values: Readonly<Record<string, string>> = { SET: 'x', EMPTY: '' };
  const untaken = (text: string) =>
    [...referencesIn(parseTemplate(text)!, (name) => values[name])].flatMap((each) =>
      each.untaken ? text.slice(each.from, each.to) : [],
    );

  it.each([
    ['$A ${A} ${A:-x}', []],
    ['${A:+--a=${A}}', ['${A}']],
    ['${A+$A,}', ['$A']],
    ['${A:+${B}}', ['${B}']],
    ['${SET:+${B}}', []],
    ['${SET:+${SET}}', ['${SET}']],
    ['${EMPTY:+$B}${EMPTY+$C}', ['$B']],
    ['${A:-${B}}', []],
    ['${SET:-${B}}', ['${B}']],
    ['${EMPTY:-$B}${EMPTY-$C}', ['$C']],
    ['${A:?set $B}', ['$B']],
    ['${A:+${B:-$C}}', ['${B:-$C}', '$C']],
    ['${SET:+${A:-$SET}}', ['$SET']],
  ])('tells which references of %s never count', (text, expected) => expect(untaken(text)).toEqual(expected));
});
