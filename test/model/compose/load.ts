import type { ComposeConfig, ResolvedConfig } from '../../../src/config/types.ts';
import { loadComposeProjects } from '../../../src/model/compose/load/load-projects.ts';
import type { ComposeProject, ComposeValue } from '../../../src/model/compose/types.ts';
import { memoryDisk } from '../../../src/model/memory-disk.ts';
import { SourceFile } from '../../../src/model/source.ts';

export interface LoadOptions {
  /** Paths below `/p` that are linted; all Compose files when left out. */
  readonly sources?: readonly string[];
  /** Paths below `/p` that somebody asked for by name. */
  readonly named?: readonly string[];
  readonly compose?: Partial<ComposeConfig>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Loads Compose files (path below `/p` → text; `.env` and others too) as the program would. */
export function load(files: Readonly<Record<string, string>>, options: LoadOptions = {}): readonly ComposeProject[] {
  const paths = Object.keys(files);
  const sources = (options.sources ?? paths.filter((path) => /compose[^/]*\.ya?ml$/.test(path))).map(
    (path) => new SourceFile(path, files[path] ?? '', { absolutePath: `/p/${path}` }),
  );
  const config: ResolvedConfig = {
    path: undefined,
    root: '/p',
    ignore: [],
    failOn: undefined,
    build: { args: {}, target: undefined, contexts: {} },
    compose: { files: [], profiles: [], env: [], projectName: undefined, shellEnvironment: false, ...options.compose },
    plugins: [],
    settings: () => new Map(),
    presets: () => [],
    ignores: () => false,
  };
  return loadComposeProjects({
    sources,
    named: new Set(sources.filter(({ path }) => options.named?.includes(path))),
    cwd: '/p',
    disk: memoryDisk(new Map(paths.map((path) => [`/p/${path}`, files[path]!]))),
    configFor: () => config,
    toRelative: (path) => path.replace(/^\/p\//, ''),
    env: options.env ?? {},
  });
}

/** The one project that files make. */
export function loadOne(files: Readonly<Record<string, string>> | string, options?: LoadOptions): ComposeProject {
  const projects = load(typeof files === 'string' ? { 'compose.yaml': files } : files, options);
  if (projects.length !== 1) throw new Error(`${projects.length} projects`);
  return projects[0]!;
}

/** A value as plain data; an unknown scalar as its text. */
export function plain(value: ComposeValue | undefined): unknown {
  if (!value) return undefined;
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'sequence') return value.items.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.name, plain(entry.value)]));
}

/** What was found, as `kind path: flagged text`. */
export function problemsOf(project: ComposeProject): readonly string[] {
  return project.problems.map((problem) => `${problem.kind} ${problem.file.path}: ${problem.file.slice(problem)}`);
}
