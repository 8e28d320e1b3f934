import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { applyEdits, selectFixes } from '../../src/fix/edits.ts';
import type { Fix } from '../../src/text/edit.ts';
import { SourceFile } from '../../src/text/source.ts';
import { finding } from '../report/results.ts';

const file = new SourceFile('Dockerfile', '0123456789');
const other = new SourceFile('compose.yaml', 'abcdef');

type Piece = readonly [start: number, end: number, text: string, file?: SourceFile];

/** A finding at its first edit whose fix makes the given edits. */
function fixing(edits: readonly Piece[], safety: Fix['safety'] = 'safe'): Finding {
  const made = edits.map(([start, end, text, where = file]) => ({ at: where.at(start, end), text }));
  return finding(made[0]!.at, { fix: { title: 'repair it', safety, edits: made } });
}

function fixed(findings: readonly Finding[], level: Fix['safety'] = 'safe'): string {
  const { edits } = selectFixes(findings, level);
  return applyEdits(file, edits.get(file.path) ?? []);
}

describe('fixes', () => {
  it.each<[string, readonly (readonly Piece[])[], string]>([
    ['replace, delete and insert', [[[0, 1, 'A']], [[3, 5, '']], [[7, 7, '-']]], 'A1256-789'],
    [
      'make several edits',
      [
        [
          [8, 9, 'B'],
          [1, 2, 'A'],
        ],
      ],
      '0A234567B9',
    ],
    [
      'insert twice at a place in the order given',
      [
        [
          [5, 5, 'a'],
          [5, 5, 'b'],
        ],
      ],
      '01234ab56789',
    ],
    [
      'insert before what they replace',
      [
        [
          [5, 5, 'a'],
          [5, 6, 'b'],
        ],
      ],
      '01234ab6789',
    ],
    ['may replace neighbouring stretches', [[[2, 4, 'x']], [[4, 6, 'y']]], '01xy6789'],
    ['give way to an earlier one that overlaps', [[[2, 5, 'x']], [[4, 6, 'y']]], '01x56789'],
    [
      'give way whole, with all edits',
      [
        [[2, 5, 'x']],
        [
          [4, 6, 'y'],
          [8, 9, 'z'],
        ],
      ],
      '01x56789',
    ],
    ['give way when both insert at a place', [[[5, 5, 'a']], [[5, 5, 'b']]], '01234a56789'],
    ['give way when one inserts at the edge of another', [[[2, 5, 'x']], [[5, 5, 'b']]], '01x56789'],
    ['that are equal count once', [[[5, 5, 'a']], [[5, 5, 'a']]], '01234a56789'],
    [
      'that share an edit keep their others',
      [
        [
          [0, 1, 'A'],
          [5, 6, 'B'],
        ],
        [
          [0, 1, 'A'],
          [8, 9, 'C'],
        ],
      ],
      'A1234B67C9',
    ],
    [
      'with edits that overlap each other are left out',
      [
        [
          [0, 4, 'x'],
          [2, 5, 'y'],
        ],
      ],
      '0123456789',
    ],
    ['beyond the end are left out', [[[8, 11, 'x']]], '0123456789'],
  ])('%s', (_, fixes, expected) => {
    expect(fixed(fixes.map((edits) => fixing(edits)))).toBe(expected);
  });

  it('that are unsafe wait for their level', () => {
    const findings = [fixing([[0, 1, 'A']], 'unsafe'), fixing([[5, 6, 'B']])];
    expect(fixed(findings)).toBe('01234B6789');
    expect(fixed(findings, 'unsafe')).toBe('A1234B6789');
  });

  it('reach into other files, all or nothing', () => {
    const both = fixing([
      [0, 1, 'A'],
      [0, 3, 'X', other],
    ]);
    const { edits } = selectFixes([both], 'safe');
    expect(applyEdits(other, edits.get(other.path) ?? [])).toBe('Xdef');
    expect(selectFixes([both], 'safe', (path) => path === file.path)).toMatchObject({ applied: [], deferred: [] });
  });

  it('that change nothing are not applied: they would be forever', () => {
    expect(selectFixes([fixing([[0, 1, '0']])], 'safe').applied).toEqual([]);
  });

  it('tell which of them have to wait', () => {
    const findings = [fixing([[2, 5, 'x']]), fixing([[4, 6, 'y']])];
    expect(selectFixes(findings, 'safe')).toMatchObject({ applied: [findings[0]], deferred: [findings[1]] });
  });
});

describe('whatever edits are given', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', '日', '👩'), maxLength: 60 });
  const edit = fc.record({ from: fc.nat(), length: fc.nat({ max: 6 }), text: fc.constantFrom('', 'X', 'YY\n') });

  it('keeps every byte outside their spans, in order', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
        (content, fixes) => {
          const source = new SourceFile('Dockerfile', content);
          const findings = fixes.map((edits) =>
            fixing(
              edits.map(({ from, length, text: replacement }) => {
                const start = from % (content.length + 1);
                return [start, Math.min(content.length, start + length), replacement, source] as const;
              }),
            ),
          );
          const { edits, applied } = selectFixes(findings, 'safe');
          const list = edits.get(source.path) ?? [];
          // Taken back from the end, each edit restores what it replaced: nothing else has changed.
          let rest = applyEdits(source, list);
          let shift = 0;
          const places = list.map(({ at, text: replacement }) => {
            const start = at.start + shift;
            shift += replacement.length - (at.end - at.start);
            return { start, end: start + replacement.length, old: source.slice(at), replacement };
          });
          for (const { start, end, old, replacement } of places.reverse()) {
            expect(rest.slice(start, end)).toBe(replacement);
            rest = rest.slice(0, start) + old + rest.slice(end);
          }
          expect(rest).toBe(content);
          for (const { fix } of applied) {
            for (const { at, text: replacement } of fix?.edits ?? []) {
              expect(
                list.some((one) => one.at.start === at.start && one.at.end === at.end && one.text === replacement),
              ).toBe(true);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
