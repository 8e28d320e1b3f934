import { expect, it } from 'vitest';
import { lint, rule } from '../support/lint.ts';

const files = {
  Dockerfile: 'FROM debian:13\nRUN a\nRUN b\n',
  'compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n    port: 80\n',
};
const runs = rule('test/runs', { run: (node, { report }) => report(node, 'a RUN') });
const silent = rule('test/silent', { run: () => undefined });

it('says of each rule that ran how many findings it gave, and shows the schema check by itself', async () => {
  const { timings } = await lint(files, { plugins: [runs, silent], builtIn: ['compose/foreign-key'], timing: true });
  const counts = new Map(timings.map(({ rule: name, findings }) => [name, findings]));
  expect(Object.fromEntries(counts)).toEqual({
    'test/runs': 2,
    'test/silent': 0,
    'compose/foreign-key': 1,
    'schema of Compose files (shared by rules)': 0,
  });
  const times = timings.map(({ milliseconds }) => milliseconds);
  expect(times).toEqual([...times].sort((a, b) => b - a));
  expect(times.filter((time) => !(time >= 0))).toEqual([]);
});

it('compares no file with the schema unless a rule asks', async () => {
  const { timings } = await lint(files, { plugins: [runs], timing: true });
  expect(timings.map(({ rule: name }) => name)).toEqual(['test/runs']);
});

it('times nothing unless it is asked to', async () => {
  expect((await lint(files, { plugins: [runs] })).timings).toEqual([]);
});
