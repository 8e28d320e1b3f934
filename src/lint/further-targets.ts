import { isAbsolute, normalize } from 'node:path/posix';
import { isWithin, join, parent } from '../discover/paths.ts';
import type { Disk } from '../text/disk.ts';

/** A target of a bake file: the Dockerfile that it builds (absolute), and the stage, undefined for the last one. */
interface BakeTarget {
  readonly path: string;
  readonly stage: string | undefined;
}

/** The keys of a target in a bake file that are of interest. */
interface Definition {
  readonly context?: unknown;
  readonly dockerfile?: unknown;
  readonly target?: unknown;
  readonly inherits?: unknown;
}

type Definitions = ReadonlyMap<string, Definition>;

const BAKE_FILES = ['docker-bake.json', 'docker-bake.override.json'];
const WORKFLOWS = '.github/workflows';
const OPTION = /--target[ \t=]+["']?([a-z][\w.-]*)/gi;
/** A command that builds an image, before the option. */
const BUILDS = /\b(?:docker|podman|buildah|buildx|nerdctl|kaniko)\b/i;
/** No command is longer in front of the option. */
const MAX_COMMAND = 600;
const INPUT =
  /^[ \t-]*target:[ \t]*(?:\[([^\]\n]*)\]|["']?([a-z][\w.-]*)["']?[ \t]*(?:#.*)?$|((?:\r?\n[ \t]*-[ \t]+["']?[a-z][\w.-]*["']?[ \t]*)+))/gim;

const known = new WeakMap<Disk, Surroundings>();

/**
 * The stages of a Dockerfile (absolute path) that bake files and workflows of its repository build, out of those with the given names (lower
 * case); undefined stands for the last one. Without a repository, the files below the working directory count.
 */
export function furtherTargets(
  disk: Disk,
  cwd: string,
  path: string,
  names: readonly string[],
): readonly (string | undefined)[] {
  const surroundings = known.get(disk) ?? new Surroundings(disk);
  known.set(disk, surroundings);
  const root = surroundings.rootOf(parent(path)) ?? (isWithin(cwd, path) ? cwd : parent(path));
  const workflows = surroundings.workflowsIn(root);
  const found = new Set<string | undefined>(names.filter((name) => workflows.has(name)));
  for (let directory = parent(path); isWithin(root, directory); directory = parent(directory)) {
    for (const target of surroundings.bakeIn(directory)) {
      if (target.path === path && (target.stage === undefined || names.includes(target.stage))) found.add(target.stage);
    }
    if (directory === root) break;
  }
  return [...found];
}

/** What the directories of a disk say about targets, each read once. */
class Surroundings {
  readonly #disk: Disk;
  readonly #roots = new Map<string, string | undefined>();
  readonly #workflows = new Map<string, ReadonlySet<string>>();
  readonly #bakes = new Map<string, readonly BakeTarget[]>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** The root of the repository that a directory is in. */
  rootOf(directory: string): string | undefined {
    if (this.#roots.has(directory)) return this.#roots.get(directory);
    const above = parent(directory);
    const isRoot = this.#disk.kind(join(directory, '.git')) !== undefined;
    const root = isRoot ? directory : above === directory ? undefined : this.rootOf(above);
    this.#roots.set(directory, root);
    return root;
  }

  /** The names, in lowercase, that the workflows of a repository give as target. */
  workflowsIn(root: string): ReadonlySet<string> {
    const names = this.#workflows.get(root) ?? new Set(namesInWorkflows(this.#disk, root));
    this.#workflows.set(root, names);
    return names;
  }

  bakeIn(directory: string): readonly BakeTarget[] {
    const targets = this.#bakes.get(directory) ?? [...bakeTargets(this.#disk, directory)];
    this.#bakes.set(directory, targets);
    return targets;
  }
}

function* namesInWorkflows(disk: Disk, root: string): Generator<string> {
  const directory = join(root, WORKFLOWS);
  for (const name of disk.list(directory)) {
    if (!/\.ya?ml$/.test(name)) continue;
    const text = disk.read(join(directory, name)) ?? '';
    yield* namedByOption(text);
    if (BUILDS.test(text)) yield* namedByInput(text);
  }
  const pipeline = join(root, '.gitlab-ci.yml');
  if (disk.kind(pipeline) === 'file') yield* namedByOption(disk.read(pipeline) ?? '');
}

/** The names of `--target NAME` after a command that builds images, on lines that are not comments. */
function* namedByOption(text: string): Generator<string> {
  for (const { index, 1: name = '' } of text.matchAll(OPTION)) {
    const before = text.slice(Math.max(0, index - MAX_COMMAND), index);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const command = before.split(/&&|;|\n[ \t]*- /).at(-1)!;
    if (!/^[ \t]*#/.test(line) && BUILDS.test(command)) yield name.toLowerCase();
  }
}

/** The names of `target: NAME`, or a list of them, as actions and matrices have it. */
function* namedByInput(text: string): Generator<string> {
  for (const [, list, single, block] of text.matchAll(INPUT)) {
    for (const [name] of (list ?? single ?? block ?? '').matchAll(/[a-z][\w.-]*/gi)) yield name.toLowerCase();
  }
}

function* bakeTargets(disk: Disk, directory: string): Generator<BakeTarget> {
  const definitions = definitionsIn(disk, directory);
  for (const name of definitions.keys()) {
    const { context = '.', dockerfile = 'Dockerfile', target } = inherited(name, definitions, new Set());
    if (!isPlain(context) || !isPlain(dockerfile) || /:\/\/|^(?:git@|target:)/.test(context)) continue;
    const path = within(within(directory, context), dockerfile);
    if (target === undefined || target === '') yield { path, stage: undefined };
    else if (isPlain(target)) yield { path, stage: target.toLowerCase() };
  }
}

/** The targets of the bake files of a directory; the override adds to each. Invalid JSON is ignored. */
function definitionsIn(disk: Disk, directory: string): Definitions {
  const definitions = new Map<string, Definition>();
  for (const file of BAKE_FILES) {
    const path = join(directory, file);
    const text = disk.kind(path) === 'file' ? disk.read(path) : undefined;
    if (text === undefined) continue;
    const { target } = objectOf(parsed(text));
    for (const [name, definition] of Object.entries(objectOf(target)))
      definitions.set(name, { ...definitions.get(name), ...objectOf(definition) });
  }
  return definitions;
}

/** A target with the keys of those that it inherits from; the later one wins, and its own over all. */
function inherited(name: string, definitions: Definitions, above: ReadonlySet<string>): Definition {
  const own = definitions.get(name);
  if (!own || above.has(name)) return {};
  const names = Array.isArray(own.inherits) ? own.inherits : [];
  const path = new Set([...above, name]);
  let all: Definition = {};
  for (const each of names) if (typeof each === 'string') all = { ...all, ...inherited(each, definitions, path) };
  return { ...all, ...own };
}

function within(directory: string, path: string): string {
  return isAbsolute(path) ? path : normalize(`${directory}/${path}`);
}

/** A text without variables. */
function isPlain(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('${');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
