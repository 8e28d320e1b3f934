import { compileGlob, matchGlob } from '../../parse/go-match.ts';
import type { Disk } from '../../text/disk.ts';
import type { CopyInstruction, RunInstruction, Stage, Word } from '../dockerfile/dockerfile-types.ts';
import { joinPath } from '../dockerfile/image-paths.ts';
import { workdirOf } from '../dockerfile/stage-chain.ts';
import type { BuildContext } from '../project-types.ts';

/** A file of a build context in an image. */
export interface ImageFile {
  /** Absolute, on the disk. */
  readonly path: string;
  /** Absolute, in the image. */
  readonly target: string;
  /** What brings it in: the last instruction that did, in this stage or another. */
  readonly by: CopyInstruction | RunInstruction;
}

/** What is copied or mounted, and where it goes. */
interface Brought {
  readonly by: ImageFile['by'];
  /** Paths in the context or in another stage. */
  readonly sources: readonly string[];
  readonly from: Stage | undefined;
  readonly to: string;
  /** Whether {@link to} is surely a directory. */
  readonly intoDirectory: boolean;
}

/** Where programs are looked up when an image says nothing else. */
const SEARCHED = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
const REMOTE = /^[a-z][a-z0-9+.-]*:\/\/|^[^/]+@[^/]+:/i;
/** More stages are not searched: no file is copied on that often. */
const DEEPEST = 8;

/** Finds the files of the build contexts of a Dockerfile in the images of its stages. */
export class ImageFiles {
  readonly #disk: Disk;
  readonly #contexts: readonly BuildContext[];
  readonly #brought = new Map<Stage, readonly Brought[]>();

  constructor(disk: Disk, contexts: readonly BuildContext[]) {
    this.#disk = disk;
    this.#contexts = contexts;
  }

  /** Whether anything of a context gets into a stage. */
  isEmpty(stage: Stage): boolean {
    return this.#into(stage).length === 0 && (stage.base.kind !== 'stage' || this.isEmpty(stage.base.stage));
  }

  /**
   * The file that a path of an image names, or a name that is looked up as a program.
   *
   * @param before the offset of the instruction that asks; the end of the stage when omitted
   */
  find(
    stage: Stage,
    path: string,
    directory: string | undefined,
    before = Number.POSITIVE_INFINITY,
  ): ImageFile | undefined {
    if (!path.includes('/')) return this.#search(stage, path, before);
    const target = joinPath(directory, path, false);
    return target === undefined ? undefined : this.#at(stage, target, before, 0);
  }

  #search(stage: Stage, name: string, before: number): ImageFile | undefined {
    for (const directory of SEARCHED) {
      const found = this.#at(stage, `${directory}/${name}`, before, 0);
      if (found) return found;
    }
    return undefined;
  }

  #at(stage: Stage, target: string, before: number, depth: number): ImageFile | undefined {
    if (depth > DEEPEST) return undefined;
    const brought = this.#into(stage);
    for (let index = brought.length - 1; index >= 0; index--) {
      const each = brought[index]!;
      // What is mounted is there for one RUN only.
      if (each.by.start > before || (each.by.kind === 'run' && each.by.start !== before)) continue;
      const found = this.#through(each, target, depth);
      if (found) return found;
    }
    return stage.base.kind === 'stage'
      ? this.#at(stage.base.stage, target, Number.POSITIVE_INFINITY, depth + 1)
      : undefined;
  }

  #through(brought: Brought, target: string, depth: number): ImageFile | undefined {
    for (const source of brought.sources) {
      for (const path of candidates(source, brought, target)) {
        const found = brought.from
          ? this.#at(brought.from, joinPath('/', path, false)!, Number.POSITIVE_INFINITY, depth + 1)?.path
          : this.#inContext(path);
        if (found !== undefined) return { path: found, target, by: brought.by };
      }
    }
    return undefined;
  }

  #inContext(path: string): string | undefined {
    const relative = joinPath('/', path, false)!.slice(1);
    for (const { directory, ignoreFile } of this.#contexts) {
      const absolute = `${directory === '/' ? '' : directory}/${relative}`;
      if (this.#disk.kind(absolute) === 'file' && !ignoreFile?.excludedBy(relative)) return absolute;
    }
    return undefined;
  }

  #into(stage: Stage): readonly Brought[] {
    const known = this.#brought.get(stage);
    if (known) return known;
    const brought: Brought[] = [];
    for (const node of stage.instructions) {
      if (node.kind === 'copy' || node.kind === 'add') brought.push(...copied(node, stage));
      else if (node.kind === 'run') brought.push(...mounted(node));
    }
    this.#brought.set(stage, brought);
    return brought;
  }
}

function* copied(node: CopyInstruction, stage: Stage): Generator<Brought> {
  const { destination, fromStage } = node;
  const written = destination?.value;
  const to = written && joinPath(written.startsWith('/') ? undefined : workdirOf(stage, node.state), written, false);
  if (!to || (node.from && !fromStage) || node.flag('parents') || node.flag('exclude')) return;
  const sources = node.sources.flatMap(plainSource);
  const intoDirectory = /(?:^|\/)\.{0,2}$/.test(written) || node.sources.length + node.heredocs.length > 1;
  if (sources.length > 0) yield { by: node, sources, from: fromStage, to, intoDirectory };
}

function plainSource({ value }: Word): string | [] {
  return value === undefined || REMOTE.test(value) || value.includes('\\') ? [] : value;
}

/** Bind mounts of the context or of another stage. */
function* mounted(node: RunInstruction): Generator<Brought> {
  for (const mount of node.mounts) {
    if (mount.type !== 'bind' || mount.target === undefined || (mount.get('from') && !mount.fromStage)) continue;
    yield {
      by: node,
      sources: [mount.get('source') ?? '.'],
      from: mount.fromStage,
      to: mount.target,
      intoDirectory: false,
    };
  }
}

/** The paths that a source may have where a path of the image comes from it: as a file, a file in a directory, or a directory. */
function* candidates(source: string, { to, intoDirectory, by }: Brought, target: string): Generator<string> {
  const isMount = by.kind === 'run';
  if (target === to) {
    if (!intoDirectory && !/[*?[]/.test(source)) yield source;
    return;
  }
  const prefix = to === '/' ? '/' : `${to}/`;
  if (!target.startsWith(prefix)) return;
  const below = target.slice(prefix.length);
  const name = source.slice(source.lastIndexOf('/') + 1);
  if (/[*?[]/.test(source)) {
    const candidate = source.slice(0, source.length - name.length) + below;
    const glob = compileGlob(source);
    if (!below.includes('/') && glob.ok && matchGlob(glob, candidate)) yield candidate;
    return;
  }
  yield source === '' ? below : `${source}/${below}`;
  if (!isMount && below === name) yield source;
}
