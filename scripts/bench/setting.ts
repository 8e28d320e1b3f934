import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Options } from './arguments.ts';
import { type Command, environment } from './measure.ts';

/** A Node.js binary. */
export interface NodeBinary {
  readonly path: string;
  readonly version: string;
}

/** Another linter that is installed here. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  readonly argv: readonly string[];
}

/** What all groups need to measure. */
export interface Setting {
  readonly runs: number;
  /** The first is the one that runs this program. */
  readonly node: NodeBinary;
  readonly nodes: readonly NodeBinary[];
  readonly script: string;
  /** A directory to write inputs to. */
  readonly work: string;
  readonly corpus: string;
}

/**
 * Finds out what can be measured.
 *
 * @throws RangeError with a message for the user
 */
export function settingOf(root: string, work: string, { runs, nodes, corpus }: Options): Setting {
  const { bin }: { bin: { infralint: string } } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const script = join(root, bin.infralint);
  if (versionOf([process.execPath, script]) === undefined) throw new RangeError('nothing is built yet: npm run build');
  const node: NodeBinary = { path: process.execPath, version: process.versions.node };
  return { runs, node, nodes: [node, ...nodes.map(nodeAt)], script, work, corpus: resolve(root, corpus) };
}

function nodeAt(path: string): NodeBinary {
  if (!existsSync(path)) throw new RangeError(`--node ${path}: the file does not exist`);
  const absolute = resolve(path);
  const { status, stdout } = spawnSync(absolute, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  if (status !== 0) throw new RangeError(`--node ${path}: does not run as Node`);
  return { path: absolute, version: stdout.trim() };
}

/** A run of infralint. */
export function infralint({ script }: Setting, node: NodeBinary, argv: readonly string[], cold = false): Command {
  return { argv: [node.path, script, '--no-config', ...argv], cold };
}

/** The other linters that are on PATH. */
export function peers(of: 'Dockerfile' | 'Compose'): readonly Peer[] {
  // tally queries registries about images by default.
  const programs =
    of === 'Dockerfile' ? [['hadolint'], ['tally', 'lint', '--slow-checks=off']] : [['compose-lint'], ['dclint']];
  return programs.flatMap((argv) => {
    const [name = ''] = argv;
    const version = versionOf([name]);
    return version === undefined ? [] : [{ name, version, argv }];
  });
}

function versionOf([program = '', ...argv]: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, [...argv, '--version'], { encoding: 'utf8', env: environment() });
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}

/** The paths of one kind in the corpus; none if there is no corpus. */
export function corpusPaths({ corpus }: Setting, kind: 'dockerfiles' | 'compose' | 'projects'): readonly string[] {
  const directory = join(corpus, kind);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .sort()
    .map((name) => join(directory, name));
}
