import {
  type BuildContext,
  type CopyInstruction,
  chainOf,
  type IgnorePattern,
  type PackageCommand,
  type Project,
  type RunInstruction,
  type Stage,
} from '../../src/rule/index.ts';

/** What names the dependencies of a project, and the files that fix their versions. */
export interface LockedBy {
  readonly manifest: string;
  readonly locks: readonly string[];
}

/** By the name of the program without a version. */
const LOCKS: Readonly<Record<string, LockedBy>> = {
  npm: { manifest: 'package.json', locks: ['package-lock.json', 'npm-shrinkwrap.json'] },
  yarn: { manifest: 'package.json', locks: ['yarn.lock'] },
  pnpm: { manifest: 'package.json', locks: ['pnpm-lock.yaml'] },
  bun: { manifest: 'package.json', locks: ['bun.lock', 'bun.lockb'] },
  composer: { manifest: 'composer.json', locks: ['composer.lock'] },
  bundle: { manifest: 'Gemfile', locks: ['Gemfile.lock'] },
  poetry: { manifest: 'pyproject.toml', locks: ['poetry.lock'] },
  uv: { manifest: 'pyproject.toml', locks: ['uv.lock'] },
  pdm: { manifest: 'pyproject.toml', locks: ['pdm.lock'] },
  pipenv: { manifest: 'Pipfile', locks: ['Pipfile.lock'] },
};

/** The files of a project that a call reads; undefined for one that installs packages by name, or into the system. */
export function projectInstall(call: PackageCommand): LockedBy | undefined {
  const locked = LOCKS[call.manager];
  if (!locked || call.open || call.packages.length > 0) return undefined;
  if (
    call.hasOption('-g', '--global', '--help', '-h', '--dry-run') ||
    /^(?:global|self|tool|pip|python)\b/.test(call.verbText)
  )
    return undefined;
  return locked;
}

/** Where the lock file of a project is, as far as the build context shows. */
export type LockState =
  /** It is in the image when the install runs. */
  | { readonly kind: 'used'; readonly path: string; readonly text: string | undefined }
  /** It is in the build context, but not in the image. */
  | { readonly kind: 'ignored'; readonly path: string; readonly by: IgnorePattern | undefined }
  /** The context has none. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

/** The manifest that an install in a RUN reads, where the build context shows it. */
export interface Manifest {
  /** Relative to the context. */
  readonly path: string;
  readonly text: string | undefined;
  readonly context: BuildContext;
  readonly copies: readonly CopyInstruction[];
}

/** The manifest of an install; undefined when it is not known which file it is. */
export function manifestOf(
  run: RunInstruction,
  call: PackageCommand,
  { manifest }: LockedBy,
  project: Project,
): Manifest | undefined {
  const { stage } = run;
  const contexts = project.contextsOf(run.dockerfile);
  const [context] = contexts;
  if (!stage || run.onbuild || contexts.length !== 1 || !context || leaves(call)) return undefined;
  if (run.mounts.some(({ type }) => type === 'bind')) return undefined;
  const copies = copiesBefore(stage, run);
  const path = copies
    .filter((copy) => !copy.from && lands(copy, manifest, run.state?.workdir))
    .map((copy) => copiedPath(copy, manifest))
    .findLast((source) => source !== undefined);
  if (path === undefined) return undefined;
  return { path, text: project.disk.read(`${context.directory}/${path}`), context, copies };
}

/** What an install in a RUN finds of the lock file. */
export function lockState(run: RunInstruction, call: PackageCommand, locked: LockedBy, project: Project): LockState {
  const manifest = manifestOf(run, call, locked, project);
  return manifest ? inContext(manifest, locked, project) : { kind: 'unknown' };
}

function inContext(
  { path: source, text, context, copies }: Manifest,
  { locks }: LockedBy,
  project: Project,
): LockState {
  const directory = source.slice(0, source.lastIndexOf('/') + 1);
  const lock = locks
    .map((name) => directory + name)
    .find((path) => project.disk.kind(`${context.directory}/${path}`) === 'file');
  if (lock === undefined) return { kind: text === undefined ? 'unknown' : 'absent' };
  const by = context.ignoreFile?.excludedBy(lock);
  if (by) return { kind: 'ignored', path: lock, by };
  const found = copies.some(
    ({ from, sources }) => from !== undefined || sources.some(({ value }) => mayBring(value, lock)),
  );
  return found
    ? { kind: 'used', path: lock, text: project.disk.read(`${context.directory}/${lock}`) }
    : { kind: 'ignored', path: lock, by: undefined };
}

/** Whether the call works somewhere else than in the working directory. */
function leaves(call: PackageCommand): boolean {
  const { script, index } = call.command;
  if (
    call.hasOption('--prefix', '-C', '--cwd', '--dir', '-d', '--working-dir', '--directory', '--project', '--gemfile')
  )
    return true;
  return script.commands.some(
    ({ name, index: at }) =>
      at < index && (name === undefined || /^(?:cd|pushd|cp|mv|ln|git|curl|wget|tar)$/.test(name)),
  );
}

function copiesBefore(stage: Stage, run: RunInstruction): CopyInstruction[] {
  const copies: CopyInstruction[] = [];
  for (const { instructions } of chainOf(stage))
    for (const instruction of instructions)
      if ((instruction.kind === 'copy' || instruction.kind === 'add') && instruction.start < run.start)
        copies.push(instruction);
  return copies.sort((one, other) => one.start - other.start);
}

/** The path in the context of the manifest that a COPY names, or brings along with its directory. */
function copiedPath({ sources }: CopyInstruction, manifest: string): string | undefined {
  for (const { value } of sources) {
    if (value === undefined) continue;
    const path = clean(value);
    if (path === manifest || path.endsWith(`/${manifest}`)) return path;
    if (path === '') return manifest;
    const glob = path.slice(path.lastIndexOf('/') + 1);
    const star = glob.indexOf('*');
    if (star > 0 && manifest.startsWith(glob.slice(0, star)))
      return path.slice(0, path.length - glob.length) + manifest;
  }
  return undefined;
}

/** Whether what a COPY brings is in the working directory afterwards. */
function lands({ destination }: CopyInstruction, manifest: string, workdir: string | undefined): boolean {
  const to = clean(destination?.value ?? '?');
  const home = clean(workdir ?? '/');
  return (
    to === '' ||
    to === manifest ||
    (destination?.value?.startsWith('/') === true && (to === home || to === `${home}/${manifest}`))
  );
}

/** Whether a source of COPY may bring a file along. */
function mayBring(source: string | undefined, file: string): boolean {
  if (source === undefined) return true;
  const path = clean(source);
  const glob = path.search(/[*?[]/);
  if (glob >= 0) return file.startsWith(path.slice(0, glob));
  return path === '' || path === file || file.startsWith(`${path}/`);
}

function clean(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
