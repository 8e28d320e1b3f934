import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './sources.ts';

/** Bundles the command line as the package does; answers with the directory of its chunks. */
export function bundle(): string {
  const directory = mkdtempSync(join(tmpdir(), 'infralint-bundle-'));
  const tsup = join(repository, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  execFileSync(process.execPath, [tsup, '--no-dts'], {
    cwd: repository,
    env: { ...process.env, INFRALINT_BUNDLE: directory },
  });
  return join(directory, 'cli');
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

/** Runs the bundle in a process of its own. */
export function runBundle(
  script: string,
  argv: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): BundleRun {
  const directory = mkdtempSync(join(tmpdir(), 'infralint-spy-'));
  const [hook, notes] = [join(directory, 'spy.cjs'), join(directory, 'notes.json')];
  writeFileSync(hook, spy);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', hook, script, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, SPY: notes, ...env },
  });
  const { chunks, modules } = JSON.parse(readFileSync(notes, 'utf8'));
  return { code: status, out: stdout, err: stderr, chunks: new Map(chunks), modules };
}
