import { describe, expect, it } from 'vitest';
import { parseYamlStream } from '../../src/parse/yaml/stream.ts';

/** What is wrong with a text: the flagged part, the message and the help. */
function mistakes(text: string): readonly string[] {
  return parseYamlStream(text).mistakes.map(
    ({ from, to, message, help }) => `${text.slice(from, to)} » ${message}${help ? ` | ${help}` : ''}`,
  );
}

const fit = 'look for a missing `:`, a missing `-` or a line that is indented too far';
const star = 'YAML takes what begins with `*` for an alias of an anchor';
const stray = 'look for a missing `:`, quotes that close too early, or wrong indentation';

describe('what is no YAML', () => {
  it.each([
    ['a:\n\tb: 1\n', '\t » a tab indents this line, where YAML allows spaces only | replace the tab by spaces'],
    ['a: "x\nb: 1\n', '" » the quote `"` is never closed | close it with `"`'],
    ["a: 'x\nb: 1\n", "' » the quote `'` is never closed | close it with `'`"],
    ['a: [1, 2\nb: 1\n', '[ » the bracket `[` is never closed | close it with `]`'],
    ['a: {b: 1\nc: 1\n', '{ » the bracket `{` is never closed | close it with `}`'],
    ['a: {b: [1}\nc: 1\n', '} » `}` stands where `]` is expected'],
    ['a: [1, 2', '[ » the bracket `[` is never closed | close it with `]`'],
    ['a: 1\n  b: 2\n', `1 » a key cannot span several lines | ${fit}`],
    ['a\nb: 1\n', `a\nb » a key cannot span several lines | ${fit}`],
    [
      'a: b: c\n',
      'b » a second `:` in one line, where only one key can stand | put the value in quotes, or begin a new line behind the first `:`',
    ],
    ['a:\n  b: 1\n c: 2\n', '  » the indentation fits none of the lines above | align the line with its siblings'],
    ['a: @x\n', '@ » `@` cannot begin a plain value | put the value in quotes'],
    ['a: %x\n', '% » `%` cannot begin a plain value | put the value in quotes'],
    ['a: "\\d"\n', '\\ » `\\d` is no escape in double quotes | write `\\\\` for a backslash, or use single quotes'],
    ['a: &x &y 1\n', '&y » a value can have one anchor only'],
    ['a: !x !y 1\n', '!y » a value can have one tag only'],
    ['a: *\n', `* » \`*\` has no quotes: ${star} | put it in quotes: \`"*"\``],
    ['a: * # b\n', `* » \`*\` has no quotes: ${star} | put it in quotes: \`"*"\``],
    ['a: [*, b]\n', `* » \`*\` has no quotes: ${star} | put it in quotes: \`"*"\``],
    ['a: */5 * * * *\n', `*/5  » \`*/5 * * * *\` has no quotes: ${star} | put it in quotes: \`"*/5 * * * *"\``],
    [
      'a: & b\n',
      '& » `& b` has no quotes: YAML takes what begins with `&` for an anchor, and this one has no name | put it in quotes: `"& b"`',
    ],
    ['- a\nb: 1\n', `b » \`b: 1\` is not expected here | ${stray}`],
    ['a: "x" y\n', `y » \`y\` is not expected here | ${stray}`],
    ['a: ]\n', '] » `]` is not expected here'],
    ['a: "x"#c\n', '#c » a comment needs a blank before `#`'],
    ['a: |x\n  b\n', `x » \`x\` is not expected here | ${stray}`],
  ])('%j', (text, expected) => {
    expect(mistakes(text)).toEqual([expected]);
  });

  it('is told line by line, and what follows is read', () => {
    const text = 'a: "\\d"\nb: @x\nc: 1\n';
    expect(mistakes(text)).toHaveLength(2);
    expect(parseYamlStream(text).documents[0]).toMatchObject({
      pairs: [{}, {}, { key: { value: 'c' }, value: { value: '1' } }],
    });
  });

  it('tells what is nested too deep instead of running out of stack', () => {
    expect(mistakes(`a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`)).toEqual([
      '[ » values are nested more than 200 deep',
    ]);
    const deep = Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index)}a:\n`).join('');
    expect(mistakes(deep)).toHaveLength(1);
  });

  it.each(['a: {{ x }}\n', 'a: 1\r\nb: 2\r\n', '%YAML 1.2\n---\na: 1\n...\n', '', '# only\n'])('accepts %j', (text) => {
    expect(mistakes(text)).toEqual([]);
  });
});
