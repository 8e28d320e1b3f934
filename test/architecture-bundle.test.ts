import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tree } from './support/files.ts';
import { repository } from './support/sources.ts';

const directory = join(repository, 'node_modules', '.infralint-test-bundle');

describe('the bundle loads what a run needs and no more', () => {
  beforeAll(bundle);
  const text = (chunks: readonly string[]) => chunks.map((chunk) => readFileSync(chunk, 'utf8')).join('\n');
  /** Names that survive minification and stand in nothing else. */
  const marks = {
    yaml: 'YAMLParseError',
    zod: 'ZodError',
    unbash: 'ArithmeticCommand',
    schema: 'a network attachment',
  };
  const contents = (chunks: readonly string[]) => {
    const code = text(chunks);
    return Object.entries(marks).flatMap(([name, mark]) => (code.includes(mark) ? [name] : []));
  };

  it('--version needs no parser', () => {
    const chunks = loadedBy(['--version']);
    expect(contents(chunks)).toEqual([]);
    expect(text(chunks).length).toBeLessThan(80_000);
  });

  it('a Dockerfile needs neither yaml nor zod, and nothing of the Compose schema', () => {
    const cwd = tree({ Dockerfile: 'FROM alpine:3.22\nRUN true\n' });
    const chunks = loadedBy(['--no-config', 'Dockerfile'], cwd);
    expect(contents(chunks)).toEqual(['unbash']);
    expect(chunks.length).toBeLessThan(8);
    expect(text(chunks).length).toBeLessThan(600_000);
  });

  it('a Compose file without a Dockerfile needs no zod', () => {
    const cwd = tree({ 'compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n' });
    const chunks = loadedBy(['--no-config', 'compose.yaml'], cwd);
    expect(contents(chunks)).toEqual(['yaml', 'unbash', 'schema']);
    expect(text(chunks).length).toBeLessThan(1_100_000);
  });
});

/** Bundles the command line as the package does. */
function bundle(): void {
  const tsup = join(repository, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  execFileSync(process.execPath, [tsup, '--no-dts', '--out-dir', directory], { cwd: repository });
}

/** The files of the bundle that a run loads. */
function loadedBy(argv: readonly string[], cwd = repository): readonly string[] {
  const hook = `export async function load(url, context, next) { if (url.includes('.infralint-test-bundle')) console.error('loaded ' + url); return next(url, context); }`;
  const register = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});`;
  const script = `${JSON.stringify(process.execPath)} --import ${JSON.stringify(`data:text/javascript,${encodeURIComponent(register)}`)} ${JSON.stringify(join(directory, 'cli.js'))} "$@" 2>&1 >/dev/null || true`;
  const output = execFileSync('sh', ['-c', script, 'sh', ...argv], { cwd, encoding: 'utf8' });
  const chunks = [...output.matchAll(/^loaded (file:.*)$/gm)].map((match) => new URL(match[1] ?? ''));
  return chunks.map((url) => url.pathname);
}
