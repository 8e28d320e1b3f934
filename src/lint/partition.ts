import type { Input } from '../discover/input.ts';
import { directoryPrefix, join, parent } from '../discover/paths.ts';
import { dockerfilePath } from '../model/build-inputs.ts';
import type { ComposeRequest } from '../model/compose/load/compose-request.ts';
import { commonDirectory, type Group, groupFiles } from '../model/compose/load/group.ts';
import { firstMissing } from '../model/compose/load/load-projects.ts';
import { ProjectLoader } from '../model/compose/load/project-loader.ts';
import type { ProjectNode } from '../model/compose/project-node.ts';
import type { Disk } from '../text/disk.ts';
import { composeRequest, readSources } from './load.ts';
import type { RunRequest } from './request.ts';
import { Unions } from './unions.ts';

/** Inputs that have to be linted together. */
export interface Unit {
  readonly inputs: readonly Input[];
  /** No finding of the unit is in a file whose shown path comes before this one. */
  readonly first: string;
}

/** A Compose file without any of these words needs no file but itself and `.env`. */
const LEADS_ELSEWHERE = /\b(?:include|extends|build|env_file)\b/;

/** The units of a run, sorted by {@link Unit.first}. */
export interface Partition {
  readonly units: readonly Unit[];
  /** Absolute directory that holds all Compose files of the run. */
  readonly top: string | undefined;
}

/**
 * Divides the inputs of a run, all of which are files, into units whose files are not related to each other: a Compose file belongs to the
 * files that it is merged with, includes, extends, builds and takes variables from. Projects that may lead to other inputs are loaded to
 * find that out, one at a time, and then released.
 */
export function partition(request: RunRequest): Partition {
  const { inputs } = request;
  const sources = readSources({ ...request, inputs: inputs.filter(({ kind }) => kind === 'compose') });
  const top = commonDirectory([...sources.values()].flatMap(({ absolutePath }) => absolutePath ?? []));
  const whole = composeRequest({ ...request, top }, [...sources]);
  const loader = new ProjectLoader(whole);
  const { groups, further } = groupFiles(whole, (directory, scope) => loader.environment(directory, scope));
  const links = new Links(inputs, whole);
  for (const group of [...groups, ...further]) links.add(group);
  return { units: links.units(), top };
}

class Links {
  readonly #inputs: readonly Input[];
  readonly #request: ComposeRequest;
  /** The absolute paths of the inputs. */
  readonly #paths = new Set<string>();
  readonly #unions = new Unions();
  /** By path, the shown path before which no finding is that it leads to. */
  readonly #first = new Map<string, string>();
  /** How many inputs there are below each directory. */
  readonly #below = new Map<string, number>();
  /** The directory that holds all inputs: an absolute path that leads to one of them begins with it. */
  readonly #root: string;
  /** Compose files that were not loaded, because they lead only to what is below their directory, by that directory. */
  readonly #notLoaded = new Map<string, string>();

  constructor(inputs: readonly Input[], request: ComposeRequest) {
    this.#inputs = inputs;
    this.#request = request;
    for (const { path, absolutePath = '', kind } of inputs) {
      this.#paths.add(absolutePath);
      this.#first.set(absolutePath, firstOf(path, kind));
      for (const at of directoriesAbove(absolutePath)) this.#below.set(at, (this.#below.get(at) ?? 0) + 1);
    }
    this.#root = commonDirectory(inputs.flatMap(({ absolutePath }) => absolutePath ?? []));
  }

  add(group: Group): void {
    const { parts, base = [], directory, main } = group;
    const own = main.absolutePath ?? '';
    const files = [...parts, ...base].map(({ source }) => source.absolutePath ?? '');
    const environment = `${directory}/.env`;
    if (this.#request.disk.kind(environment) === 'file') files.push(environment);
    this.#join(own, files);
    const text = parts.map(({ source }) => source.text).join('\n');
    if (!this.#isPlain(group)) this.#load(group, own);
    else if (!LEADS_ELSEWHERE.test(text)) return;
    else if (this.#staysBelow(group, text)) {
      this.#notLoaded.set(directory, own);
      this.#startAt(own, `${this.#request.toRelative(directory)}/`);
    } else this.#load(group, own);
  }

  units(): readonly Unit[] {
    for (const path of this.#unions.paths()) {
      for (const directory of directoriesAbove(path)) {
        const own = this.#notLoaded.get(directory);
        if (own !== undefined) this.#unions.join(own, path);
      }
    }
    const byLeader = new Map<string, { inputs: Input[]; first: string }>();
    for (const input of this.#inputs) {
      const leader = this.#unions.leaderOf(input.absolutePath ?? '');
      const unit = byLeader.get(leader) ?? { inputs: [], first: firstOf(input.path, input.kind) };
      byLeader.set(leader, unit);
      unit.inputs.push(input);
    }
    for (const [path, first] of this.#first) {
      const unit = byLeader.get(this.#unions.leaderOf(path));
      if (unit && first < unit.first) unit.first = first;
    }
    return [...byLeader.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
  }

  /** Whether a project is what Docker Compose finds in its directory, with the variables that it finds there. */
  #isPlain({ directory, parts, above, base, chosenIn, main }: Group): boolean {
    const { compose } = this.#request.scopeFor(main.absolutePath);
    const isBeside = parts.every(({ source }) => parent(source.absolutePath ?? '') === directory);
    return isBeside && !above && !base && !chosenIn && !compose.shellEnvironment && compose.env.length === 0;
  }

  /** Whether such a project can be seen to lead to nothing above its directory, and there is no other input below. */
  #staysBelow({ directory, parts }: Group, text: string): boolean {
    const own = parts.filter(({ source }) => this.#paths.has(source.absolutePath ?? ''));
    if (this.#below.get(directory) !== own.length) return false;
    // An env file may be anywhere, and belong to others as well.
    if (/\benv_file\b/.test(text) && /[\s"'=]\//.test(text)) return false;
    const values = this.#request.disk.read(`${directory}/.env`) ?? '';
    return ![text, values].some((each) => each.includes('..') || each.includes(this.#root));
  }

  #load(group: Group, own: string): void {
    const { disk } = this.#request;
    const loader = new ProjectLoader({ ...this.#request, sources: group.parts.map(({ source }) => source) });
    const project = loader.load(group);
    this.#join(own, pathsOf(project, disk));
    for (const { build } of project.services.values())
      if (build?.context !== undefined)
        this.#startAt(own, directoryPrefix(this.#request.toRelative(join(build.context, 'file'))));
    if (!firstMissing(project)) return;
    for (const lower of [group.base, group.above]) {
      if (!lower) continue;
      const merged = loader.loadOnto(lower, group);
      if (lower === group.base || !firstMissing(merged)) this.#join(own, pathsOf(merged, disk));
    }
  }

  #join(own: string, paths: Iterable<string>): void {
    this.#unions.join(own, own);
    for (const path of paths) {
      this.#unions.join(own, path);
      this.#startAt(path, this.#request.toRelative(path));
    }
  }

  #startAt(path: string, shownPath: string): void {
    const known = this.#first.get(path);
    if (known === undefined || shownPath < known) this.#first.set(path, shownPath);
  }
}

/** The path before which no finding is that an input leads to by itself: a Dockerfile starts scripts of its directory. */
function firstOf(path: string, kind: Input['kind']): string {
  return kind === 'dockerfile' ? directoryPrefix(path) : path;
}

/** The files that a project consists of, builds and takes variables from. */
function* pathsOf({ files, services, environment }: ProjectNode, disk: Disk): Iterable<string> {
  // What a file includes may be read with variables of its own.
  const environments = [environment, ...files.map((each) => each.environment)];
  for (const { file } of [...files, ...environments.flatMap((each) => each.files)])
    if (file.absolutePath) yield file.absolutePath;
  for (const { build, envFiles } of services.values()) {
    for (const { file } of envFiles) if (file.absolutePath) yield file.absolutePath;
    const dockerfile = build && dockerfilePath(build, disk);
    if (dockerfile !== undefined) yield dockerfile;
  }
}

function* directoriesAbove(path: string): Iterable<string> {
  for (let at = parent(path); ; at = parent(at)) {
    yield at;
    if (at === parent(at)) return;
  }
}
