import { dirname } from 'node:path/posix';
import { nearest } from '../../../parse/suggest.ts';
import type { Disk } from '../../../text/disk.ts';
import type { Label, Problem } from '../../../text/problem.ts';
import type { Located } from '../../../text/source.ts';
import { isRemote, resolveIn } from '../compose-paths.ts';
import type { ComposeValue, MappingValue, ScalarValue } from '../compose-types.ts';
import { RESOURCE_SECTIONS } from '../resource-uses.ts';
import { knownText } from '../scalars.ts';
import { mappingOf } from './value-nodes.ts';

type IncludeProblem = Problem<'missing-include' | 'include-cycle' | 'remote-file'>;

/** An include that is being followed: the file, and where it is included. */
export interface Following {
  readonly path: string;
  readonly at: Located | undefined;
}

/** One entry of `include`. */
export interface Included {
  /** Absolute paths of files that are there. */
  readonly paths: readonly string[];
  /** `project_directory`, absolute; undefined when it is not written. */
  readonly directory: string | undefined;
  /** Absolute paths; undefined when not written. */
  readonly envFiles: readonly string[] | undefined;
  readonly at: Located;
}

/** Files may include each other this deep: no real project comes near, and following them must not overflow the stack. */
const MAX_DEPTH = 100;

interface Request {
  readonly disk: Disk;
  /** Whether a file (absolute path) may be read. */
  readonly mayRead: (path: string) => boolean;
  readonly directory: string;
  /** The files on the way to this one, itself last. */
  readonly following: readonly Following[];
}

/** The `include` of a document: what can be followed, and what is wrong with it. Entries that depend on unknown variables are ignored. */
export function includesOf(
  root: MappingValue | undefined,
  request: Request,
): { readonly includes: readonly Included[]; readonly problems: readonly IncludeProblem[] } {
  const list = root?.get('include');
  const includes: Included[] = [];
  const problems: IncludeProblem[] = [];
  if (list?.kind !== 'sequence') return { includes, problems };
  for (const item of list.items) {
    const { directory } = request;
    const get = (key: string) => (item.kind === 'mapping' ? item.get(key) : undefined);
    const paths: string[] = [];
    let complete = true;
    for (const value of scalarsOf(item.kind === 'scalar' ? item : get('path'))) {
      const path = localPath(value, request, problems);
      complete &&= path !== undefined;
      if (path !== undefined) paths.push(path);
    }
    const project = knownText(get('project_directory'));
    const written = scalarsOf(get('env_file'));
    const envFiles = written.flatMap((value) => existing(value, directory, request.disk, problems, 'variables'));
    const own = project === undefined ? undefined : resolveIn(directory, project);
    if (paths.length > 0 && complete) {
      const { file, start, end } = item;
      includes.push({
        paths,
        directory: own,
        envFiles: written.length > 0 ? envFiles : undefined,
        at: { file, start, end },
      });
    }
  }
  return { includes, problems };
}

function scalarsOf(value: ComposeValue | undefined): readonly ScalarValue[] {
  if (value?.kind === 'scalar') return value.value === null ? [] : [value];
  return value?.kind === 'sequence' ? value.items.flatMap((item) => (item.kind === 'scalar' ? item : [])) : [];
}

function localPath(
  value: ScalarValue,
  { disk, mayRead, directory, following }: Request,
  problems: IncludeProblem[],
): string | undefined {
  const text = knownText(value);
  if (text === undefined || text === '') return undefined;
  const path = isRemote(text) ? undefined : resolveIn(directory, text);
  if (isRemote(text) || (path !== undefined && !mayRead(path))) {
    problems.push(notRead(value, text));
    return undefined;
  }
  if (path === undefined) return undefined;
  if (following.length > MAX_DEPTH) {
    const message = `more than ${MAX_DEPTH} levels of \`include\`: infralint stops here`;
    problems.push({ ...spanOf(value), kind: 'include-cycle', message });
    return undefined;
  }
  const onTheWay = following.findIndex((each) => each.path === path);
  if (onTheWay >= 0) {
    problems.push({
      ...spanOf(value),
      kind: 'include-cycle',
      message: `\`${text}\` includes itself${following.length - onTheWay > 1 ? ' through other files' : ''}: Docker Compose rejects the project`,
      help: 'remove this `include`',
      labels: labelsOf(following.slice(onTheWay)),
    });
    return undefined;
  }
  return existing(value, directory, disk, problems)[0];
}

/** The problem of a file (as written) that is not read. */
export function notRead(at: Located, text: string): Problem<'remote-file'> {
  const message = isRemote(text)
    ? `\`${text}\` is a remote file: infralint does not download it and checks the project without it`
    : `\`${text}\` is outside the repository: infralint does not read it and checks the project without it`;
  return { ...spanOf(at), kind: 'remote-file', message };
}

function labelsOf(following: readonly Following[]): readonly Label[] {
  return following.flatMap(({ at }) => (at ? { at, message: 'included from here' } : []));
}

/** The absolute path of a file that exists; otherwise a problem is added. */
function existing(
  value: ScalarValue,
  directory: string,
  disk: Disk,
  problems: IncludeProblem[],
  holds: 'services' | 'variables' = 'services',
): readonly string[] {
  const text = knownText(value);
  const path = text === undefined ? undefined : resolveIn(directory, text);
  if (text === undefined || path === undefined) return [];
  const kind = disk.kind(path);
  if (kind === 'file') return [path];
  // `/dev/null` for variables means that there are none.
  if (kind === 'other') return [];
  const guess = kind === undefined ? nearFile(path, disk) : undefined;
  const message =
    kind === undefined
      ? `\`${text}\` does not exist: Docker Compose rejects the project`
      : `\`${text}\` is a directory, not a ${holds === 'services' ? 'Compose file' : 'file'}`;
  const create = kind === undefined ? 'create the file, or correct the path' : undefined;
  const help = guess === undefined ? create : `did you mean \`${guess}\`?`;
  problems.push({ ...spanOf(value), kind: 'missing-include', message, help, about: path });
  return [];
}

/** A file in the same directory with a similar name. */
export function nearFile(path: string, disk: Disk): string | undefined {
  const directory = dirname(path);
  return nearest(path.slice(directory.length + 1), disk.list(directory));
}

function spanOf({ file, start, end }: Located): Located {
  return { file, start, end };
}

const RESOURCES: ReadonlySet<string> = new Set(['services', ...RESOURCE_SECTIONS]);

/** What an included file contributes to the one that includes it. */
export function resourcesOf(root: MappingValue): MappingValue {
  return mappingOf(
    root,
    root.entries.filter(({ name }) => RESOURCES.has(name)),
  );
}
