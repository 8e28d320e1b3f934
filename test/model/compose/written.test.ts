import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disorderOf } from '../../../src/model/compose/written/disorder.ts';
import type { Disorder } from '../../../src/model/compose/written/written-types.ts';
import { loadOne, plain } from './load.ts';

/** How the collection at a path (keys, joined by blanks) differs from one in alphabetical order; `<<` stays where it is. */
function disorder(text: string, path: string): Disorder | undefined {
  const keys = path.split(' ').filter((key) => key !== '');
  let collection = loadOne(text).files[0]!.written;
  for (const key of keys) collection = collection?.get(key);
  const rank = ({ name }: { readonly name: string }) => (name === '<<' ? undefined : name);
  return collection && disorderOf(collection, rank, (one, other) => (one < other ? -1 : one > other ? 1 : 0));
}

function sorted(text: string, path: string): string {
  const found = disorder(text, path);
  if (!found) return 'in order';
  const { edit } = found;
  return edit ? text.slice(0, edit.at.start) + edit.text + text.slice(edit.at.end) : 'declined';
}

/** Services below `services:`, whose line comes first. */
const services = (...lines: readonly string[]) =>
  `services:\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;

describe('a collection that is not in order', () => {
  it.each([
    ['names that stay', services('b: {image: x}', 'a: {image: x}'), services('a: {image: x}', 'b: {image: x}')],
    [
      'comments above a key and on its line',
      services('# of b', 'b: # b', '  image: x', '# of a', 'a: {image: y} # a'),
      services('# of a', 'a: {image: y} # a', '# of b', 'b: # b', '  image: x'),
    ],
    [
      'comments below a key that are indented further',
      services('b:', '  image: x', '  # tty: true', '', '  # tty: false', 'a:', '  image: y'),
      services('a:', '  image: y', 'b:', '  image: x', '  # tty: true', '', '  # tty: false'),
    ],
    [
      'lines that an editor commented out',
      'services:\n  b:\n    image: x\n#    tty: true\n  a:\n    image: y\n',
      'services:\n  a:\n    image: y\n  b:\n    image: x\n#    tty: true\n',
    ],
    [
      'an item that is commented out below its list',
      services('b:', '  ports:', '  - "80"', '  # - "81"', '  image: x', 'a: {image: y}'),
      services('a: {image: y}', 'b:', '  ports:', '  - "80"', '  # - "81"', '  image: x'),
    ],
    [
      'blank lines, which go with what follows',
      services('c: {image: x}', 'b: {image: x}', '', 'a: {image: x}'),
      services('a: {image: x}', 'b: {image: x}', '', 'c: {image: x}'),
    ],
    [
      'a comment that stands apart above the first',
      services('# all of them', '', 'b: {image: x}', 'a: {image: x}'),
      services('# all of them', '', 'a: {image: x}', 'b: {image: x}'),
    ],
    [
      'an anchor before its alias, which takes it along',
      services('c: &c {image: x}', 'b: {image: x}', 'a: *c'),
      services('c: &c {image: x}', 'a: *c', 'b: {image: x}'),
    ],
    ['a key without value', services('b:', 'a: {image: x}'), services('a: {image: x}', 'b:')],
    [
      'texts of several lines',
      services('b:', '  image: x', '  command: |', '    # no comment', '    echo', '', 'a:', '  image: >-', '    y'),
      services('a:', '  image: >-', '    y', '', 'b:', '  image: x', '  command: |', '    # no comment', '    echo'),
    ],
    [
      'CRLF',
      'services:\r\n  b: {image: x}\r\n  a: {image: x}\r\n',
      'services:\r\n  a: {image: x}\r\n  b: {image: x}\r\n',
    ],
    [
      'no line end at the end',
      'services:\n  b: {image: x}\n  a: {image: x}',
      'services:\n  a: {image: x}\n  b: {image: x}',
    ],
    ['flow style', 'services: {b: {image: x}, a: {image: y}}\n', 'services: {a: {image: y}, b: {image: x}}\n'],
  ])('%s', (_, text, expected) => {
    expect(sorted(text, 'services')).toBe(expected);
  });

  it.each([
    [
      'a comment between two keys that may be about either',
      services('b: {image: x}', '# c: {image: x}', 'a: {image: x}'),
    ],
    ['a comment that stands apart', services('b: {image: x}', '', '# the rest', '', 'a: {image: x}')],
    ['a heading', services('b: {image: x}', '', '# ---- data ----', 'a: {image: x}')],
    ['a comment directly below the last key', services('b: {image: x}', 'a: {image: x}', '# and so on')],
    ['a text that keeps the blank lines after it', services('b:', '  command: |+', '    x', '', 'a: {image: x}')],
    ['a text that ends with the file', 'services:\n  b: {image: x}\n  a:\n    command: |\n      x'],
    ['a key on the line of another', 'services: {b: {image: x}, # b\n  a: {image: x}}\n'],
  ])('leaves the text alone: %s', (_, text) => {
    expect(sorted(text, 'services')).toBe('declined');
  });

  it('ignores keys that appear twice and files that are not valid', () => {
    expect(sorted(services('b: {image: x}', 'a: {image: x}', 'a: {image: y}'), 'services')).toBe('in order');
    expect(sorted('services:\n  b: {image: x}\n  a: [\n', 'services')).toBe('in order');
    expect(sorted('services:\n  a: &x {image: x}\n  b: *x\n', 'services')).toBe('in order');
  });

  it('leaves the comment that heads a file at its top', () => {
    expect(sorted('# Copyright\nvolumes: {}\nservices: {a: {image: x}}\n', '')).toBe('declined');
    expect(sorted('# Copyright\n\nvolumes: {}\nservices: {a: {image: x}}\n', '')).toBe(
      '# Copyright\n\nservices: {a: {image: x}}\nvolumes: {}\n',
    );
  });

  it('leaves a merge key where it is', () => {
    const text = 'x-a: &a {tty: true}\nservices:\n  b:\n    image: x\n    <<: *a\n    dns: y\n';
    expect(sorted(text, 'services b')).toBe(
      'x-a: &a {tty: true}\nservices:\n  b:\n    dns: y\n    <<: *a\n    image: x\n',
    );
  });

  it('names what has to move, and where to', () => {
    const { part, before } = disorder(services('c: {image: x}', 'a: {image: x}', 'b: {image: x}'), 'services')!;
    expect([part.name, before.name]).toEqual(['a', 'c']);
  });
});

/** The lines of a service, or something between services. */
const block = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  fc.constantFrom(
    '{image: x}',
    '&p {image: x}',
    '*p',
    '',
    '\n    image: x\n    command: |\n      one\n\n      # two',
    '\n    image: x\n    # tty: true',
    '\n    image: &i x\n    labels:\n    - a=1\n    # - b=2\n    - c=3',
    '\n    <<: *p\n    image: y # why',
    '\n    command: >+\n      x\n',
    '\n    image: "a\n      b"',
  ),
  fc.constantFrom(
    '',
    '\n',
    '  # above\n',
    '\n  # above\n',
    '\n  # apart\n\n',
    '# left\n',
    '  # z: {image: x}\n',
    '    # deep\n',
  ),
);
const files = fc.uniqueArray(block, { selector: ([name]) => name, minLength: 2, maxLength: 6 });

it('keeps what a file says, and every line of it, whatever is between its parts', () => {
  fc.assert(
    fc.property(files, fc.constantFrom('\n', '\r\n'), fc.boolean(), (blocks, end, closed) => {
      const body = blocks.map(([name, content, before]) => `${before}  ${name}: ${content}`).join('\n');
      const text = `x-p: &p {image: z}\nservices:\n${body}${closed ? '\n' : ''}`.replaceAll('\n', end);
      const after = sorted(text, 'services');
      if (after === 'in order' || after === 'declined') return;
      const root = (source: string) => plain(loadOne(source).files[0]!.root);
      expect(root(after)).toEqual(root(text));
      const lines = (source: string) =>
        source
          .split('\n')
          .map((line) => line.trimEnd())
          .sort();
      expect(lines(after)).toEqual(lines(text));
      expect(sorted(after, 'services')).toBe('in order');
    }),
    { numRuns: 100 },
  );
});
