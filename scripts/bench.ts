/**
 * Measures whole processes, as users feel them, and prints a table. Build first; the corpus is looked for beside the repository.
 *   npm run bench
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeDockerfile, manyAliases, manyServices, writeMany, writeProject } from './bench/inputs.ts';
import { median, memory, paired, time } from './bench/measure.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const script = join(root, 'bin/infralint.js');
const node = process.execPath;
const bare = [node, '-e', '0'];
const corpus = join(root, '../shared/corpus');
const work = mkdtempSync(join(tmpdir(), 'infralint-bench-'));

if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('nothing is built: npm run build');
try {
  console.log(`node ${process.version}; medians of paired runs, whole processes\n`);
  startUp();
  corpusRuns();
  largeInputs();
  others();
} finally {
  rmSync(work, { recursive: true });
}

function row(what: string, measured: string, goal = ''): void {
  console.log(`${what.padEnd(52)}${measured.padStart(24)}${goal === '' ? '' : `   goal ${goal}`}`);
}

function infralint(...argv: readonly string[]): readonly string[] {
  return [node, script, '--no-config', ...argv];
}

function startUp(): void {
  writeProject(work);
  for (const [what, paths, goal] of [
    ['one clean Dockerfile', [join(work, 'Dockerfile')], 'at most 2.0 x'],
    ['a Compose file with its Dockerfile', [join(work, 'compose.yaml'), join(work, 'Dockerfile')], 'at most 2.5 x'],
    ['--version', ['--version'], ''],
  ] as const) {
    const { ms, baselineMs, ratio } = paired(infralint(...paths), bare, 21);
    row(what, `${ratio.toFixed(2)} x (${ms.toFixed(0)} / ${baselineMs.toFixed(0)} ms)`, goal);
  }
}

function corpusRuns(): void {
  const files = (name: string) => {
    const directory = join(corpus, name);
    return existsSync(directory) ? readdirSync(directory).map((file) => join(directory, file)) : [];
  };
  for (const [what, paths, flags, goal] of [
    ['Dockerfiles of the corpus', files('dockerfiles'), [], 'under 3 ms'],
    ['Dockerfiles of the corpus, preset buildkit', files('dockerfiles'), ['--preset', 'buildkit'], 'at most 1.5 ms'],
    ['Compose files of the corpus', files('compose'), [], 'under 2 ms'],
    ['projects of the corpus (directories)', files('projects'), [], ''],
  ] as const) {
    if (paths.length === 0) continue;
    const command = infralint('-f', 'json', ...flags, ...paths);
    const ms = median([0, 1, 2].map(() => time(command).ms));
    row(`${what} (${paths.length})`, `${(ms / paths.length).toFixed(2)} ms each (${ms.toFixed(0)} ms)`, goal);
  }
}

function largeInputs(): void {
  const many = join(work, 'many');
  writeMany(many, 10_000);
  const { ms, mb } = memory(script, ['--no-config', '-f', 'json', many]);
  row('10,000 files', `${mb.toFixed(0)} MB (${ms.toFixed(0)} ms)`, 'under 400 MB');
  for (const [what, name, text, goal] of [
    ['10,000 services in one file', 'services/compose.yaml', manyServices(10_000), 'under 10 s'],
    ['20,000 services in one file', 'services/compose.yaml', manyServices(20_000), 'about twice that'],
    ['10,000 aliases', 'aliases/compose.yaml', manyAliases(10_000), 'under 1 s'],
    ['a Dockerfile of 5 MB', 'large/Dockerfile', largeDockerfile(5 << 20), 'well under 5 s'],
  ] as const) {
    const path = join(work, name.replace('/', '-'));
    writeFileSync(path, text);
    row(what, `${(time(infralint('-f', 'json', path)).ms / 1000).toFixed(2)} s`, goal);
  }
}

/** Other linters, where they are installed: the same two small files, one process each. */
function others(): void {
  for (const [program, file] of [
    ['hadolint', 'Dockerfile'],
    ['dclint', 'compose.yaml'],
    ['compose-lint', 'compose.yaml'],
  ] as const) {
    if (time([program, '--version']).code !== 0) continue;
    const { ms, ratio } = paired([program, join(work, file)], bare, 11);
    row(`${program}, one ${file}`, `${ratio.toFixed(2)} x (${ms.toFixed(0)} ms)`);
  }
}
