import { SchemaCheck } from '../../../src/check/compose/check-project.ts';
import type { Target } from '../../../src/knowledge/targets.ts';
import type { ComposeProject, ComposeValue } from '../../../src/model/compose/compose-types.ts';
import { placeOfDangling } from '../../../src/model/compose/dangling-names.ts';
import type { ComposeSettings } from '../../../src/model/compose/load/compose-request.ts';
import { loadComposeProjects } from '../../../src/model/compose/load/load-projects.ts';
import { memoryDisk } from '../../../src/text/memory-disk.ts';
import { SourceFile } from '../../../src/text/source.ts';

export interface LoadOptions {
  /** Paths below `/p` that are linted; all Compose files when left out. */
  readonly sources?: readonly string[];
  /** Paths below `/p` that the user named. */
  readonly named?: readonly string[];
  readonly compose?: Partial<ComposeSettings>;
  readonly targets?: readonly Target[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Loads Compose files (path below `/p` → text; `.env` and others too) as the program would. */
export function load(files: Readonly<Record<string, string>>, options: LoadOptions = {}): readonly ComposeProject[] {
  const paths = Object.keys(files);
  const sources = (options.sources ?? paths.filter((path) => /compose[^/]*\.ya?ml$/.test(path))).map(
    (path) => new SourceFile(path, files[path] ?? '', { absolutePath: `/p/${path}` }),
  );
  const compose: ComposeSettings = {
    files: [],
    profiles: [],
    env: [],
    projectName: undefined,
    shellEnvironment: false,
    ...options.compose,
  };
  return loadComposeProjects({
    sources,
    named: new Set(sources.filter(({ path }) => options.named?.includes(path))),
    cwd: '/p',
    disk: memoryDisk(new Map(paths.map((path) => [`/p/${path}`, files[path]!]))),
    scopeFor: () => ({ root: '/p', compose, targets: () => options.targets }),
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

/** What reading, the table of the schema and dangling names bring to light, as `kind path: flagged text`. */
export function problemsOf(project: ComposeProject): readonly string[] {
  const problems = [...project.problems, ...new SchemaCheck().problemsOf(project)];
  const dangling = project.dangling.map((name) => ({ ...placeOfDangling(name), kind: `dangling ${name.kind}` }));
  return [...problems, ...dangling].map(
    ({ kind, file, start, end }) => `${kind} ${file.path}: ${file.text.slice(start, end)}`,
  );
}
