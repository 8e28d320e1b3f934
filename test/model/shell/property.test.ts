import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Script } from '../../../src/model/shell/shell-types.ts';
import { exec, heredoc, shell } from './read.ts';

/** Every span of a script lies in its file; asks for everything that is computed late. */
function check(script: Script): void {
  const { length } = script.file.text;
  const inside = ({ start, end }: { start: number; end: number }): void => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(length);
  };
  for (const command of script.commands) {
    inside(command);
    for (const node of [...command.words, ...command.wrappers, ...command.assignments, ...command.redirects])
      inside(node);
    for (const node of [...(command.packages?.packages ?? []), ...(command.packages?.options ?? [])]) inside(node);
  }
  for (const node of [...script.problems, ...script.statements]) inside(node);
  expect(typeof script.errexit).toBe('boolean');
}

const piece = fc.constantFrom(
  'apt-get',
  'install',
  '-y',
  'sh',
  '-c',
  'sudo',
  'eval',
  ' ',
  ' ',
  '\\\n',
  '\\\r\n',
  '\n# c\n',
  '#',
  '\n',
  '\t',
  "'",
  '"',
  '`',
  '$(',
  ')',
  '(',
  '{',
  '}',
  '${x',
  '$x',
  '&&',
  '||',
  ';',
  '|',
  '&',
  '<<EOF',
  '\nEOF\n',
  '<<-',
  '<',
  '>',
  'if ',
  ' then ',
  ' fi',
  'for x in ',
  ' do ',
  ' done',
  'case x in ',
  'esac',
  '[[',
  ']]',
  '((',
  '))',
  '\\',
  '{a,b}',
  '=',
  'x=1',
  '!',
  '*',
  'é😀',
  '\0',
);
const script = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('as shell form', () => {
    fc.assert(
      fc.property(script, (text) => check(shell(text))),
      { numRuns: 1000 },
    );
  });

  it('as heredoc', () => {
    fc.assert(
      fc.property(script, fc.boolean(), (text, chomp) => check(heredoc(text, chomp))),
      { numRuns: 300 },
    );
  });

  it('as a string of an exec form', () => {
    fc.assert(
      fc.property(script, (text) => check(exec(JSON.stringify(['bash', '-c', text])))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.array(script, { maxLength: 5 }), (words) => check(exec(JSON.stringify(words)))),
      { numRuns: 300 },
    );
  });
});

describe('great depth', () => {
  it.each([
    ['subshells', `${'('.repeat(20_000)}a${')'.repeat(20_000)}`],
    ['substitutions', `${'$('.repeat(5000)}a${')'.repeat(5000)}`],
    ['ifs', `${'if a; then '.repeat(5000)}b${'; fi'.repeat(5000)}`],
    ['arithmetic', `echo $((${'1+'.repeat(20_000)}1))`],
    ['quotes', '"$('.repeat(2000)],
    ['backticks', `echo ${'`a '.repeat(3000)}`],
    ['a long chain', Array.from({ length: 20_000 }, () => 'a').join(' && ')],
  ])('%s do not overflow the stack', (_name, text) => {
    check(shell(text));
  });

  it('reads all of a long chain', () => {
    expect(shell(Array.from({ length: 20_000 }, () => 'a').join(' && ')).commands).toHaveLength(20_000);
  });
});
