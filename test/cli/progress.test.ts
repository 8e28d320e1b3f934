import { expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';

/** What is written to a terminal when files are done at these times, in milliseconds. */
function shownAt(times: readonly number[], { isTTY = true, env = {} } = {}): string {
  let [text, time] = ['', 0];
  const write = (part: string | Uint8Array) => {
    text += part;
  };
  const progress = new Progress({ stderr: { write, isTTY }, env, now: () => time }, 500);
  for (const [index, at] of times.entries()) {
    time = at;
    progress.update(index * 16);
  }
  progress.clear();
  progress.clear();
  return text.replaceAll('\r\u001b[K', '<wiped>');
}

it('is shown after a second, ten times a second at most, and wiped out', () => {
  const text = '<wiped>32 of 500 files<wiped>64 of 500 files<wiped>';
  expect(shownAt([100, 999, 1000, 1099, 1100])).toBe(text);
});

it('is not shown for a short run, nor where there is no terminal that can wipe it out', () => {
  expect(shownAt([10, 900])).toBe('');
  expect(shownAt([1000, 2000], { isTTY: false })).toBe('');
  expect(shownAt([1000, 2000], { env: { TERM: 'dumb' } })).toBe('');
});
