import { expect, it } from 'vitest';
import { lint, rule } from '../support/lint.ts';

const text = 'FROM debian:13\nRUN a\n';
const reporting = (id: string) => rule(id, { run: (node, { report }) => report(node, `${id} says so`) });

it('lists files by path and findings by place, then by rule, whatever order they come in', async () => {
  const last = rule('test/last', { instruction: (node, { report }) => report(node, 'test/last says so') });
  const plugins = [reporting('test/b'), last, reporting('test/a')];
  const { result } = await lint({ 'b/Dockerfile': text, 'a/Dockerfile': text, 'c/Dockerfile': text }, { plugins });
  expect(result.files.map(({ path }) => path)).toEqual(['a/Dockerfile', 'b/Dockerfile', 'c/Dockerfile']);
  const order = result.files.map(({ findings }) => findings.map((finding) => `${finding.start} ${finding.rule}`));
  expect(new Set(order.map(String))).toEqual(new Set(['0 test/last,15 test/a,15 test/b,15 test/last']));
});
