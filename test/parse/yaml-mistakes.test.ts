import { describe, expect, it } from 'vitest';
import { parseYamlStream } from '../../src/parse/yaml/stream.ts';

/** What is wrong with a text: the flagged part, the message and the help. */
function mistakes(text: string): readonly string[] {
  return parseYamlStream(text).mistakes.map(
    ({ from, to, message, help }) => `${text.slice(from, to)} » ${message}${help ? ` | ${help}` : ''}`,
  );
}

const fit = 'look for a missing `:`, a missing `-` or a line that is indented too far';
const star = 'YAML reads a value that starts with `*` as an alias';
const stray = 'look for a missing `:`, quotes that close too early, or wrong indentation';

describe('invalid YAML', () => {
  it.each([
    ['a:\n\tb: 1\n', '\t » this line is indented with a tab: YAML allows only spaces | replace the tab with spaces'],
    ['a: "x\nb: 1\n', '" » the quote `"` is never closed | close it with `"`'],
    ["a: 'x\nb: 1\n", "' » the quote `'` is never closed | close it with `'`"],
    ['a: [1, 2\nb: 1\n', '[ » the bracket `[` is never closed | close it with `]`'],
    ['a: {b: 1\nc: 1\n', '{ » the bracket `{` is never closed | close it with `}`'],
    ['a: {b: [1}\nc: 1\n', '} » found `}` where `]` is expected'],
    ['a: [1, 2', '[ » the bracket `[` is never closed | close it with `]`'],
    ['a: 1\n  b: 2\n', `1 » a key cannot span several lines | ${fit}`],
    ['a\nb: 1\n', `a\nb » a key cannot span several lines | ${fit}`],
    [
      'a: b: c\n',
      'b » a second `:` in one line: only one key is allowed | put the value in quotes, or start a new line after the first `:`',
    ],
    ['a:\n  b: 1\n c: 2\n', '  » the indentation does not match any line above | align the line with its siblings'],
    ['a: @x\n', '@ » `@` cannot start a value without quotes | put the value in quotes'],
    ['a: %x\n', '% » `%` cannot start a value without quotes | put the value in quotes'],
    [
      'a: "\\d"\n',
      '\\ » `\\d` is not a valid escape in double quotes | use `\\\\` for a backslash, or use single quotes',
    ],
    ['a: &x &y 1\n', '&y » a value can have only one anchor'],
    ['a: !x !y 1\n', '!y » a value can have only one tag'],
    ['a: *\n', `* » \`*\` needs quotes: ${star} | use \`"*"\``],
    ['a: * # b\n', `* » \`*\` needs quotes: ${star} | use \`"*"\``],
    ['a: [*, b]\n', `* » \`*\` needs quotes: ${star} | use \`"*"\``],
    ['a: */5 * * * *\n', `*/5  » \`*/5 * * * *\` needs quotes: ${star} | use \`"*/5 * * * *"\``],
    [
      'a: & b\n',
      '& » `& b` needs quotes: YAML reads a value that starts with `&` as an anchor, and this one has no name | use `"& b"`',
    ],
    ['- a\nb: 1\n', `b » \`b: 1\` is unexpected here | ${stray}`],
    ['a: "x" y\n', `y » \`y\` is unexpected here | ${stray}`],
    ['a: ]\n', '] » `]` is unexpected here'],
    ['a: "x"#c\n', '#c » a comment needs a space before `#`'],
    ['a: |x\n  b\n', `x » \`x\` is unexpected here | ${stray}`],
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
      '[ » values are nested more than 200 levels deep',
    ]);
    const deep = Array.from({ length: 3000 }, (_, index) => `${' '.repeat(index)}a:\n`).join('');
    expect(mistakes(deep)).toHaveLength(1);
  });

  it.each(['a: {{ x }}\n', 'a: 1\r\nb: 2\r\n', '%YAML 1.2\n---\na: 1\n...\n', '', '# only\n'])('accepts %j', (text) => {
    expect(mistakes(text)).toEqual([]);
  });
});
