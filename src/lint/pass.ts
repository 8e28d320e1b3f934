import type { RuleSettings } from '../config/config-types.ts';
import type { Notice, SuppressionResult } from '../finding.ts';
import type { Rule } from '../rule/contract.ts';
import type { FileKind } from '../text/file-kind.ts';
import type { SourceFile } from '../text/source.ts';
import { Collector } from './collector.ts';
import type { Health } from './health.ts';
import { hide } from './hide.ts';
import { type LoadedFiles, loadFiles } from './load.ts';
import { once } from './once.ts';
import type { RunRequest, Sources } from './request.ts';
import { type RuleTiming, Stopwatch } from './stopwatch.ts';
import { Suppressions } from './suppress.ts';
import { takenIn, unnamedNotices } from './taken-in.ts';
import { toolPresets } from './tool-presets.ts';
import { walk } from './walk.ts';
import { withholdFromOthers } from './withhold.ts';

/** The result of linting all inputs once; `--fix` repeats this until nothing changes. */
export interface Pass extends SuppressionResult {
  /** The inputs with their texts, the Dockerfiles that were found only through Compose files, and the script files that images start. */
  readonly sources: Sources;
  readonly notices: readonly Notice[];
  readonly timings: readonly RuleTiming[];
  /** By path; empty unless the run applies fixes. */
  readonly health: ReadonlyMap<string, Health>;
  /** Paths of files that were linted together: the files of a Compose project and the Dockerfiles it builds, a Dockerfile and its script files. */
  readonly groups: readonly (readonly string[])[];
  /** Files that Compose files lead to, which are linted and repaired like inputs. */
  readonly further: readonly SourceFile[];
  /** Paths of templates, whose fixes are withheld. */
  readonly templates: ReadonlySet<string>;
}

/** Lints the given texts (by input) as one project: load, walk, suppress, hide. */
export async function lintPass(request: RunRequest, rules: readonly Rule[], given: Sources): Promise<Pass> {
  const kinds = new Map<string, FileKind>();
  const settingsOf = settingsLookup(request, rules, kinds);
  const toolsOn = toolPresets(request);
  const collector = new Collector(settingsOf, toolsOn);
  const stopwatch = new Stopwatch(request.clock);
  const suppressions = new Suppressions(request, rules);

  const loaded = await loadFiles(request, given);
  for (const { path, kind } of loaded.sources.keys()) kinds.set(path, kind);
  const walked = await walk({ request, rules, loaded, collector, stopwatch, suppressions, settingsOf });
  const { reportUnused } = request;
  const judged = await suppressions.apply({ ...walked, collector, reportUnused, settingsOf });
  const told = request.furtherRules.length > 0 ? (await import('./shellcheck.ts')).withoutRepeats(judged) : judged;
  const taken = takenIn(request, loaded);
  const shown = once(hide(told, request, rules, loaded.sources, taken), ({ file }) => toolsOn(file).length > 0);
  const { suppressed } = shown;
  const sources = walked.scripts.size === 0 ? loaded.sources : new Map([...loaded.sources, ...walked.scripts]);
  // A caller that names each file does not expect that others are changed.
  const own = request.namesEach ? loaded.sources : sources;
  const { kept, templates } = withholdFromOthers(shown.kept, own, taken.found);
  return {
    kept,
    suppressed,
    sources,
    notices: [...collector.notices, ...unnamedNotices(told.kept, taken, request)],
    timings: stopwatch.timings([...kept, ...suppressed]),
    health: walked.health,
    groups: [...groupsOf(loaded), ...walked.groups],
    further: taken.found,
    templates,
  };
}

/**
 * Looks up the settings of a file by its shown path. Files with the same settings get the same object. Files without a kind are those that
 * others lead to, and no Dockerfiles.
 */
function settingsLookup(request: RunRequest, rules: readonly Rule[], kinds: ReadonlyMap<string, FileKind>) {
  const standardInput = new Set(request.inputs.flatMap(({ path, absolutePath }) => (absolutePath ? [] : path)));
  const known = new Map<string, RuleSettings>();
  return ({ path }: { readonly path: string }): RuleSettings => {
    const found = known.get(path);
    if (found) return found;
    const absolutePath = path.startsWith('/') ? path : `${request.cwd}/${path}`;
    const config = request.configFor(standardInput.has(path) ? undefined : absolutePath);
    const settings = config.settings(absolutePath, rules, kinds.get(path) ?? 'shell');
    known.set(path, settings);
    return settings;
  };
}

function groupsOf({ composes, project }: LoadedFiles): readonly (readonly string[])[] {
  return composes.map((compose) => [
    ...compose.files.map(({ file }) => file.path),
    ...project.buildsIn(compose).flatMap(({ dockerfile }) => dockerfile?.file.path ?? []),
  ]);
}
