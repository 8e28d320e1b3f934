import { describe, expect, it } from 'vitest';
import { meantInstruction } from '../../../src/parse/dockerfile/meant-instruction.ts';

function keyword(text: string, lineStart = 0): string | undefined {
  const found = meantInstruction(text, lineStart);
  return found && text.slice(found.start, found.end);
}

describe('a line that was meant as an instruction', () => {
  it.each([
    ['CMD ["nginx", "-g", "daemon off;"]', 'CMD'],
    ['COPY\ta b', 'COPY'],
    ['RUN ', 'RUN'],
    ['RUN a \\', 'RUN'],
    ['ONBUILD RUN a', 'ONBUILD'],
    ['HEALTHCHECK NONE\r', 'HEALTHCHECK'],
    ['RUN <<EOF', 'RUN'],
  ])('%s', (text, expected) => {
    expect(keyword(text)).toBe(expected);
  });

  it.each([
    'run a',
    'Run a',
    ' RUN a',
    'RUNS a',
    'RUN',
    'RUN\r',
    'RUN\\ a',
    'RUN=a b',
    'SELECT a',
    '# RUN a',
    '',
    '\\',
  ])('not: %j', (text) => {
    expect(keyword(text)).toBeUndefined();
  });

  it('may be longer than anybody reads', () => {
    expect(keyword(`ENV A=${'x'.repeat(1_000_000)}`)).toBe('ENV');
  });

  it('stands anywhere in a file and ends with its line', () => {
    expect(keyword('FROM a\nUSER b\n', 7)).toBe('USER');
    expect(keyword('FROM a\nUSER\n b', 7)).toBeUndefined();
    expect(keyword('FROM a\n', 7)).toBeUndefined();
  });
});
