import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { type FixRequest, fixUntilStable } from '../../src/fix/converge.ts';
import { SourceFile } from '../../src/text/source.ts';
import { finding } from '../report/results.ts';

type Texts = FixRequest<readonly Finding[]>['texts'];

/** A rule that replaces every match of an expression. */
interface Rewrite {
  readonly rule: string;
  readonly match: RegExp;
  readonly by: string;
}

function lintWith(rewrites: readonly Rewrite[]) {
  const calls = { count: 0 };
  const lint = async (texts: Texts): Promise<readonly Finding[]> => {
    calls.count++;
    const findings: Finding[] = [];
    for (const file of texts.values()) {
      for (const { rule, match, by } of rewrites) {
        for (const { index, 0: text } of file.text.matchAll(match)) {
          const at = file.at(index, index + text.length);
          findings.push(finding(at, { rule, fix: { title: 'rewrite', safety: 'safe', edits: [{ at, text: by }] } }));
        }
      }
    }
    return findings;
  };
  return { lint, calls };
}

async function fix(text: string, rewrites: readonly Rewrite[], broken = /\$/) {
  const texts = new Map([
    ['Dockerfile', new SourceFile('Dockerfile', text, { absolutePath: '/x/Dockerfile', bom: true })],
  ]);
  const { lint, calls } = lintWith(rewrites);
  const outcome = await lint(texts);
  calls.count = 0;
  const current = { text: '' };
  const done = await fixUntilStable({
    texts,
    level: 'safe',
    outcome,
    async lint(next) {
      current.text = next.get('Dockerfile')?.text ?? '';
      return lint(next);
    },
    findingsOf: (findings) => findings,
    isWorse: () => broken.test(current.text),
  });
  return { ...done, text: done.texts.get('Dockerfile')?.text, calls: calls.count };
}

describe('fixing', () => {
  it('goes on until nothing is left, and lints once a round', async () => {
    const done = await fix('aaa x', [
      { rule: 'r/a', match: /a/g, by: 'b' },
      { rule: 'r/b', match: /bbb/g, by: 'c' },
    ]);
    expect(done).toMatchObject({ text: 'c x', stable: true, calls: 2, takenBack: [] });
    expect(done.applied.map(({ rule }) => rule)).toEqual(['r/a', 'r/a', 'r/a', 'r/b']);
    expect(done.outcome).toEqual([]);
  });

  it('does not lint again when there is nothing to fix', async () => {
    expect(await fix('x', [{ rule: 'r/a', match: /a/g, by: 'b' }])).toMatchObject({
      text: 'x',
      calls: 0,
      stable: true,
    });
  });

  it('keeps what it knows of the file', async () => {
    const { texts } = await fix('a', [{ rule: 'r/a', match: /a/g, by: 'b' }]);
    expect(texts.get('Dockerfile')).toMatchObject({ absolutePath: '/x/Dockerfile', bom: true });
  });

  it('finds the fixes that break the file, takes them back, and keeps the others', async () => {
    const done = await fix('a1 a2 a3 b4 a5 a6 b7', [
      { rule: 'r/a', match: /a/g, by: 'A' },
      { rule: 'r/b', match: /b/g, by: '$' },
    ]);
    expect(done).toMatchObject({ text: 'A1 A2 A3 b4 A5 A6 b7', stable: true });
    expect(done.takenBack.map(({ rule }) => rule)).toEqual(['r/b', 'r/b']);
  });

  it.each(['a b', 'ab', 'aab', 'aba b'])(
    'tries a fix only once that it took back, wherever others move it: %s',
    async (text) => {
      const done = await fix(text, [
        { rule: 'r/a', match: /a/g, by: 'xyz' },
        { rule: 'r/b', match: /b/g, by: '$' },
      ]);
      expect(done.text).toBe(text.replaceAll('a', 'xyz'));
      expect(done.takenBack.map(({ rule }) => rule)).toEqual([...text.matchAll(/b/g)].map(() => 'r/b'));
    },
  );

  it('tries what another rule would do at the place of a fix that it took back', async () => {
    const done = await fix('b', [
      { rule: 'r/b', match: /b/g, by: '$' },
      { rule: 'r/c', match: /b/g, by: 'c' },
    ]);
    expect(done.text).toBe('c');
    expect(done.takenBack.map(({ rule }) => rule)).toEqual(['r/b']);
  });

  it('gives up when all fixes break the file', async () => {
    expect(await fix('b b', [{ rule: 'r/b', match: /b/g, by: '$' }])).toMatchObject({
      text: 'b b',
      applied: [],
      stable: true,
    });
  });

  it('stops when rules undo each other', async () => {
    const done = await fix('a', [
      { rule: 'r/a', match: /a/g, by: 'b' },
      { rule: 'r/b', match: /b/g, by: 'a' },
    ]);
    expect(done).toMatchObject({ text: 'b', stable: false, calls: 2 });
  });

  it('stops after ten rounds when a fix never ends', async () => {
    const done = await fix('a', [{ rule: 'r/a', match: /a/g, by: 'aa' }]);
    expect(done.stable).toBe(false);
    expect(done.calls).toBe(10);
  });
});
