import { describe, expect, it } from 'vitest';
import { lint, rule } from '../support/lint.ts';

/** Replaces the keyword of every RUN. */
const rewrites = (keyword: string) =>
  rule(
    'test/rewrites',
    {
      run: ({ keywordSpan: at }, { report }) =>
        report(at, 'not so', { fix: { title: 'rewrite it', safety: 'safe', edits: [{ at, text: keyword }] } }),
    },
    { fix: 'safe' },
  );
/** Reports an error wherever a text stands. */
const forbids = (text: string) =>
  rule(
    'test/forbids',
    {
      dockerfile({ file }, { report }) {
        const from = file.text.indexOf(text);
        if (from >= 0) report(file.at(from, from + text.length), `${text} is forbidden`);
      },
    },
    { severity: 'error' },
  );
const file = (keyword: string) => ({ Dockerfile: `FROM debian:13\n${keyword} a\n` });

it('a fix that makes a file unreadable is taken back, and not offered any more', async () => {
  const { changed, result } = await lint(file('RUN'), { plugins: [rewrites('NUR')], fix: 'safe' });
  expect(changed).toEqual([]);
  expect(result.files[0]!.findings).toMatchObject([{ message: 'not so', fix: undefined }]);
  expect(result.summary).toMatchObject({ warnings: 1, fixable: 0, fixableUnsafe: 0 });
});

it('so is one that brings an error to a file without one', async () => {
  const plugins = [rewrites('CMD'), forbids('CMD')];
  const { changed, result } = await lint(file('RUN'), { plugins, fix: 'safe' });
  expect(changed).toEqual([]);
  expect(result.summary).toMatchObject({ errors: 0, warnings: 1, fixable: 0 });
});

it('in a file that has errors before, it may show others', async () => {
  const plugins = [rewrites('CMD'), forbids('CMD'), rule('test/first', forbids('RUN').check, { severity: 'error' })];
  const { changed } = await lint(file('RUN'), { plugins, fix: 'safe' });
  expect(changed[0]?.after).toBe(file('CMD').Dockerfile);
});

it('at whatever level the configuration reports either', async () => {
  const plugins = [rewrites('CMD'), forbids('CMD')];
  const level = (name: string, level: 'error' | 'info') => ({ rules: [{ name, level }] }) as const;
  const milder = await lint(file('RUN'), { plugins, fix: 'safe', ...level('test/forbids', 'info') });
  expect(milder.changed).toEqual([]);
  const mild = { ...forbids('CMD'), severity: 'warning' } as const;
  const stricter = await lint(file('RUN'), {
    plugins: [rewrites('CMD'), mild],
    fix: 'safe',
    ...level('test/forbids', 'error'),
  });
  expect(stricter.changed).toHaveLength(1);
});

it('errors in files that nobody named, or that belong to others, hold no fix back', async () => {
  const wrong = 'services:\n  db: { image: a, ports: [x y] }\n';
  const builtIn = ['compose/obsolete-version', 'compose/invalid-port', 'compose/invalid-format'];
  const { changed } = await lint(
    { 'compose.yaml': `include: [inc/db.yml]\nversion: "3"\nservices:\n  web: { image: b }\n`, 'inc/db.yml': wrong },
    { named: ['compose.yaml'], builtIn, fix: 'safe' },
  );
  expect(changed.map(({ path }) => path)).toEqual(['compose.yaml']);
});

describe('files that a Compose file includes', () => {
  const version = 'version: "3"\n';
  const files = {
    'app/compose.yaml': `include: [inc/db.yml, ../other.yml, inc/raw.yml]\n${version}services:\n  web: { image: b }\n`,
    'app/inc/db.yml': `${version}services:\n  db: { image: a }\n`,
    'app/inc/raw.yml': `${version}services:\n  raw: { image: "{{ a }}" }\n`,
    'other.yml': `${version}services:\n  job: { image: a }\n`,
  };
  const builtIn = ['compose/obsolete-version'];

  it('are repaired when a directory is linted, below the directory of the project', async () => {
    const { changed, result } = await lint(files, { found: ['app/compose.yaml'], builtIn, fix: 'safe' });
    expect(changed.map(({ path, after }) => [path, after.includes('version')])).toEqual([
      ['app/compose.yaml', false],
      ['app/inc/db.yml', false],
    ]);
    expect(result.files.flatMap(({ path, findings }) => findings.map(({ fix }) => [path, fix]))).toEqual([
      ['app/inc/raw.yml', undefined],
      ['other.yml', undefined],
    ]);
    expect(result.summary).toMatchObject({ fixable: 0 });
  });

  it('are left alone when only the file that includes them is named, and nothing is offered for them', async () => {
    const { changed, result } = await lint(files, { named: ['app/compose.yaml'], builtIn, fix: 'safe' });
    expect(changed.map(({ path }) => path)).toEqual(['app/compose.yaml']);
    expect(result.summary).toMatchObject({ fixable: 0 });
  });
});
