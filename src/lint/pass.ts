import type { RuleSettings } from '../config/types.ts';
import { shown } from '../discover/paths.ts';
import { overlayDisk } from '../model/memory-disk.ts';
import { ProjectLinks } from '../model/project.ts';
import type { ComposeProject, Rule } from '../rule.ts';
import type { RunRequest } from '../run.ts';
import { CheckOptionsOfFiles } from './check-options.ts';
import { Collector, type RuleTiming } from './collector.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import type { Finding, Notice } from './finding.ts';
import { type Health, healthOfCompose, healthOfDockerfile } from './health.ts';
import { type Linked, loadLinked, modelOf, type Sources } from './models.ts';
import { type Parted, Suppressor } from './suppressor.ts';
import { walkCompose, walkDockerfile } from './walk.ts';

/** One look at all inputs: what `--fix` repeats until nothing changes. */
export interface Pass extends Parted {
  /** The inputs with their texts, and the Dockerfiles that only Compose files led to. */
  readonly sources: Sources;
  readonly notices: readonly Notice[];
  readonly timings: readonly RuleTiming[];
  /** By path; only when something is to be fixed. */
  readonly health: ReadonlyMap<string, Health>;
  /** Paths of files that were judged together: those of a Compose project with the Dockerfiles it builds. */
  readonly groups: readonly (readonly string[])[];
}

/** Lints the given texts (by input) as one project: Compose files first, since they say how Dockerfiles are built. */
export async function lintPass(request: RunRequest, rules: readonly Rule[], given: Sources): Promise<Pass> {
  const settingsOf = settingsLookup(request, rules);
  const collector = new Collector(settingsOf, request.timing);
  const disk = overlayDisk(request.disk, textsByPath(given));
  const project = new ProjectLinks(disk, (path) => shown(request.cwd, path));
  const tables = new Map<RuleSettings, Dispatch>();
  const dispatchFor = (file: { readonly path: string }): Dispatch => {
    collector.current = file.path;
    const settings = settingsOf(file);
    const table = tables.get(settings) ?? createDispatch(rules, settings, project, collector);
    tables.set(settings, table);
    return table;
  };
  const suppressor = new Suppressor({
    enabled: request.inlineSuppression,
    reportUnused: request.reportUnused,
    settingsOf: (path) => settingsOf({ path }),
    dispatchFor,
  });
  const health = new Map<string, Health>();
  const fixing = request.fix !== 'none';

  const linked = await loadLinked(request, given, disk);
  const sources = new Map([...given, ...linked.found]);
  const checkOptions = new CheckOptionsOfFiles();
  const walks: (() => void)[] = [];
  for (const compose of linked.composes) {
    const builds = project.link(compose, (path) => linked.dockerfiles.get(path));
    for (const file of compose.files) await suppressor.watchCompose(file);
    if (fixing) health.set(compose.file.path, healthOfCompose(compose));
    walks.push(() => {
      collector.muted = judgedElsewhere(compose);
      walkCompose(compose, builds, dispatchFor(compose.file));
    });
  }
  for (const walk of walks) walk();
  collector.muted = new Set();
  for (const [input, source] of sources) {
    if (input.kind !== 'dockerfile') continue;
    const dockerfile = linked.dockerfiles.get(source.absolutePath ?? '') ?? modelOf(request, source);
    await suppressor.watchDockerfile(dockerfile);
    checkOptions.watch(dockerfile);
    walkDockerfile(dockerfile, dispatchFor(source));
    if (fixing) health.set(source.path, healthOfDockerfile(dockerfile));
  }
  const hidden = hiddenFiles(request, sources, linked.composes);
  const { kept, suppressed } = checkOptions.apply(await suppressor.apply(collector), rules);
  const visible = (findings: readonly Finding[]) => findings.filter(({ file }) => !hidden.has(file.path));
  const { notices, timings } = { notices: collector.notices, timings: collector.timings() };
  return {
    kept: visible(kept),
    suppressed: visible(suppressed),
    sources,
    notices,
    timings,
    health,
    groups: groupsOf(linked),
  };
}

function textsByPath(sources: Sources): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { absolutePath, text } of sources.values()) if (absolutePath) texts.set(absolutePath, text);
  return texts;
}

/** The settings of a file by its shown path; the same answer is the same object. */
function settingsLookup(request: RunRequest, rules: readonly Rule[]) {
  const standardInput = new Set(request.inputs.flatMap(({ path, absolutePath }) => (absolutePath ? [] : path)));
  const known = new Map<string, RuleSettings>();
  return ({ path }: { readonly path: string }): RuleSettings => {
    const found = known.get(path);
    if (found) return found;
    const absolutePath = path.startsWith('/') ? path : `${request.cwd}/${path}`;
    const config = request.configFor(standardInput.has(path) ? undefined : absolutePath);
    const settings = config.settings(absolutePath, rules);
    known.set(path, settings);
    return settings;
  };
}

/** Files of a project that are the main file of another one: a base that further files are merged onto, or take services from. */
function judgedElsewhere({ file, files, companions }: ComposeProject): ReadonlySet<string> {
  const mains = new Set(companions.map((companion) => companion.file.path));
  return new Set(files.flatMap((each) => (each.file !== file && mains.has(each.file.path) ? each.file.path : [])));
}

/** Files that take part without having been asked for: a base or override file that was not named, or that is excluded. */
function hiddenFiles(request: RunRequest, sources: Sources, composes: readonly ComposeProject[]): ReadonlySet<string> {
  const asked = new Set([...sources.keys()].map((input) => input.path));
  const hidden = new Set<string>();
  for (const { file, role } of composes.flatMap(({ files }) => files)) {
    if (asked.has(file.path)) continue;
    const path = file.absolutePath;
    if (
      role === 'base' ||
      role === 'override' ||
      (path && (request.configFor(path).ignores(path) || request.excludes(path)))
    )
      hidden.add(file.path);
  }
  return hidden;
}

function groupsOf({ composes, dockerfiles }: Linked): readonly (readonly string[])[] {
  return composes.map(({ files, services }) => {
    const built = [...services.values()].flatMap(({ build }) =>
      build?.dockerfile === undefined ? [] : build.dockerfile,
    );
    return [...files.map(({ file }) => file.path), ...built.flatMap((path) => dockerfiles.get(path)?.file.path ?? [])];
  });
}
