import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { repository } from './sources.ts';

/** The directory of the chunks of the command line as the package has them: those of the last build, or made now if a source is newer. */
export function bundle(): string {
  const built = join(repository, 'dist/cli');
  if (existsSync(join(built, 'start.cjs')) && statSync(join(built, 'start.cjs')).mtimeMs > newestSource()) return built;
  const directory = mkdtempSync(join(tmpdir(), 'infralint-bundle-'));
  const tsup = join(repository, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  execFileSync(process.execPath, [tsup], {
    cwd: repository,
    env: { ...process.env, INFRALINT_BUNDLE: directory },
  });
  return join(directory, 'cli');
}

/** When what the bundle is made of was changed last, in milliseconds. */
function newestSource(): number {
  const files = ['tsup.config.ts', 'package-lock.json'];
  for (const directory of ['src', 'rules', 'scripts'])
    for (const name of readdirSync(join(repository, directory), { recursive: true, encoding: 'utf8' }))
      files.push(join(directory, name));
  return Math.max(...files.map((path) => statSync(join(repository, path)).mtimeMs));
}

/** What a run of the bundle did. */
export interface BundleRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The chunks that were compiled, and what became of the code cache of each. */
  readonly chunks: ReadonlyMap<string, string>;
  /** The modules of Node that were loaded. */
  readonly modules: readonly string[];
}

/** Notes what the bundle compiles, and what of Node it loads. */
const spy = `
const { Script } = require('vm');
const { basename } = require('path');
const chunks = [];
require('vm').Script = class extends Script {
  constructor(source, options) {
    super(source, options);
    const { cachedData, filename } = options;
    chunks.push([basename(filename), cachedData === undefined ? 'none' : this.cachedDataRejected ? 'refused' : 'used']);
  }
};
process.on('exit', () => {
  const modules = process.moduleLoadList.flatMap((line) => /^NativeModule (.*)/.exec(line)?.[1] ?? []);
  require('fs').writeFileSync(process.env.SPY, JSON.stringify({ chunks, modules }));
});`;

/** What `bin/infralint.js` does. */
const starter = 'require(process.env.START).start();';

/** Runs the bundle, or another script, in a process of its own. */
export function runBundle(
  script: string,
  argv: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): BundleRun {
  const directory = mkdtempSync(join(tmpdir(), 'infralint-spy-'));
  const [hook, notes] = [join(directory, 'spy.cjs'), join(directory, 'notes.json')];
  writeFileSync(hook, spy);
  const isBundle = basename(script) === 'start.cjs';
  const main = isBundle ? join(directory, 'main.cjs') : script;
  if (isBundle) writeFileSync(main, starter);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', hook, main, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, SPY: notes, START: script, ...env },
  });
  const { chunks, modules } = JSON.parse(readFileSync(notes, 'utf8'));
  return { code: status, out: stdout, err: stderr, chunks: new Map(chunks), modules };
}
