import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle, runBundle } from './support/bundle.ts';
import { tree } from './support/files.ts';
import { repository } from './support/sources.ts';

const clean = 'FROM alpine:3.22\nUSER nobody\nCMD ["true"]\n';
const compose = 'services:\n  web:\n    image: nginx:1.29\n';
let directory = '';
const run = (argv: readonly string[], cwd: string) => runBundle(join(directory, 'start.cjs'), argv, { cwd });

beforeAll(() => {
  directory = bundle();
}, 60_000);

describe('the bundle loads what a run needs and no more', () => {
  const text = (chunks: Iterable<string>) =>
    [...chunks].map((chunk) => readFileSync(join(directory, chunk), 'utf8')).join('\n');
  /** Names that survive minification and stand in nothing else. */
  const marks = {
    yaml: 'YAMLParseError',
    zod: 'ZodError',
    unbash: 'ArithmeticCommand',
    schema: 'a network attachment',
    chalk: '#ansi256',
    images: 'Debian end-of-life releases',
  };
  const contents = (code: string) =>
    Object.entries(marks).flatMap(([name, mark]) => (code.includes(mark) ? [name] : []));

  it('--version needs no parser', () => {
    const code = text(run(['--version'], repository).chunks.keys());
    expect(contents(code)).toEqual([]);
    expect(code.length).toBeLessThan(80_000);
  });

  it('a Dockerfile needs neither yaml nor zod, and nothing of the Compose schema', () => {
    const { chunks } = run(['--no-config', 'Dockerfile'], tree({ Dockerfile: clean }));
    expect(contents(text(chunks.keys()))).toEqual(['unbash']);
    expect(chunks.size).toBeLessThan(8);
    expect(text(chunks.keys()).length).toBeLessThan(900_000);
  });

  it('a variable that the base image may set needs the table of images', () => {
    const { chunks } = run(['--no-config', 'Dockerfile'], tree({ Dockerfile: `${clean}WORKDIR $A\n` }));
    expect(contents(text(chunks.keys()))).toEqual(['unbash', 'images']);
  });

  it('a Compose file without a Dockerfile needs no zod', () => {
    const { chunks } = run(['--no-config', 'compose.yaml'], tree({ 'compose.yaml': compose }));
    expect(contents(text(chunks.keys()))).toEqual(['yaml', 'unbash', 'schema', 'images']);
    expect(text(chunks.keys()).length).toBeLessThan(1_500_000);
  });

  it('a clean run loads few modules of Node beyond those of an empty script', () => {
    const cwd = tree({ Dockerfile: clean, 'compose.yaml': compose, 'empty.cjs': '' });
    const { modules } = run(['--no-config'], cwd);
    const usual = new Set(runBundle(join(cwd, 'empty.cjs'), [], { cwd }).modules);
    expect(modules.filter((name) => !usual.has(name)).sort()).toEqual(['path/posix', 'process']);
  });
});

it('is plain ASCII, which start.ts reads without decoding', () => {
  for (const name of readdirSync(directory)) {
    if (name.endsWith('.cjs')) expect(readFileSync(join(directory, name), 'utf8')).not.toMatch(/[^\0-\x7f]/);
  }
});

it('imports plugins of the user, which may be ES modules', () => {
  const cwd = tree({
    Dockerfile: clean,
    'infralint.yaml': 'plugins: [./house.mjs]\n',
    'house.mjs': '',
  });
  const rule = `{ id: 'house/any', summary: 's', why: 'w', category: 'style', severity: 'error', presets: ['recommended'], fix: 'none', examples: [], check: { from: (node, { report }) => report(node, 'from a plugin') } }`;
  writeFileSync(join(cwd, 'house.mjs'), `export default ${rule};\n`);
  const { out, code } = run(['--format', 'compact'], cwd);
  expect([out, code]).toEqual(['Dockerfile:1:1: error house/any: from a plugin\n', 1]);
});
