import type { RuleSettings } from '../config/types.ts';
import type { Input } from '../discover/types.ts';
import type { ComposeProject, Dockerfile } from '../rule.ts';
import type { Build } from '../model/compose/types.ts';
import { overlayDisk } from '../model/memory-disk.ts';
import { commonBuildArgs, dockerfilePath, ProjectLinks } from '../model/project.ts';
import type { SourceFile } from '../model/source.ts';
import type { Rule } from '../rule.ts';
import type { RunRequest } from '../run.ts';
import { Collector } from './collector.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { Suppressor } from './suppressor.ts';
import { walkCompose, walkDockerfile } from './walk.ts';

/** One look at all inputs: what `--fix` repeats until nothing changes. */
export interface Pass {
  readonly collector: Collector;
  readonly suppressor: Suppressor;
}

/** Lints the given texts (by input) as one project: Compose files first, since they say how Dockerfiles are built. */
export async function lintPass(
  request: RunRequest,
  rules: readonly Rule[],
  sources: ReadonlyMap<Input, SourceFile>,
): Promise<Pass> {
  const settingsOf = settingsLookup(request, rules);
  const collector = new Collector(settingsOf, request.timing);
  const suppressor = new Suppressor(request, rules, collector);
  const texts = new Map<string, string>();
  for (const source of sources.values()) if (source.absolutePath) texts.set(source.absolutePath, source.text);
  const disk = overlayDisk(request.disk, texts);
  const project = new ProjectLinks(disk, request.toRelative);
  const tables = new Map<RuleSettings, Dispatch>();
  const dispatchFor = (file: SourceFile): Dispatch => {
    collector.current = file.path;
    const settings = settingsOf(file);
    const table = tables.get(settings) ?? createDispatch(rules, settings, project, collector);
    tables.set(settings, table);
    return table;
  };
  const composes = await loadComposes(request, sources, disk);
  const linked = await parseLinked(request, composes, sources, disk);
  for (const compose of composes) {
    for (const file of compose.files) suppressor.watchCompose(file, dispatchFor(file.file));
    walkCompose(compose, project.link(compose, (path) => linked.get(path)), dispatchFor(compose.file));
  }
  for (const [input, source] of sources) {
    if (input.kind !== 'dockerfile') continue;
    const dockerfile = linked.get(source.absolutePath ?? '') ?? (await parse(source, request));
    const dispatch = dispatchFor(source);
    suppressor.watchDockerfile(dockerfile, dispatch);
    walkDockerfile(dockerfile, dispatch);
  }
  return { collector, suppressor };
}
