import type { RuleSettings } from '../config/config-types.ts';
import type { Finding } from '../finding.ts';
import type { ComposeProject } from '../model/compose/compose-types.ts';
import type { Project } from '../model/project-types.ts';
import type { Rule } from '../rule/contract.ts';
import type { Collector } from './collector.ts';
import { type Dispatch, RuleTable } from './dispatch.ts';
import { type Health, healthOfCompose, healthOfDockerfile, healthOfScript } from './health.ts';
import { type LoadedFiles, readDockerfile } from './load.ts';
import type { RunRequest, Sources } from './request.ts';
import { ScriptFiles } from './script-files.ts';
import type { Stopwatch } from './stopwatch.ts';
import type { Suppressions } from './suppress.ts';
import { visitCompose, visitDockerfile, visitScriptFile } from './visit-nodes.ts';
import { withholdFixes } from './withhold.ts';

/** What the walk needs from the pass. */
export interface WalkRequest {
  readonly request: RunRequest;
  readonly rules: readonly Rule[];
  readonly loaded: LoadedFiles;
  readonly collector: Collector;
  readonly stopwatch: Stopwatch;
  readonly suppressions: Suppressions;
  settingsOf(file: { readonly path: string }): RuleSettings;
}

/** The result of the walk. */
export interface Walked {
  readonly findings: readonly Finding[];
  /** By path; empty unless the run applies fixes. */
  readonly health: ReadonlyMap<string, Health>;
  /** The script files that images start. */
  readonly scripts: Sources;
  /** Paths of files that are fixed together: a Dockerfile and the script files that it starts. */
  readonly groups: readonly (readonly string[])[];
  /** The rules for a file, for problems that are only known after the walk. */
  dispatchFor(file: { readonly path: string }): Dispatch;
}

/**
 * Passes every node of every file to the rules that want it: first the Compose projects, then the Dockerfiles one by one, then the script
 * files that they start.
 */
export async function walk(whole: WalkRequest): Promise<Walked> {
  const { request, rules, loaded, collector, stopwatch, suppressions, settingsOf } = whole;
  const { composes, dockerfiles, project, sources } = loaded;
  const dispatcher = (kind?: 'shell') => {
    const tables = new Map<RuleSettings, RuleTable>();
    return (file: { readonly path: string }): Dispatch => {
      const settings = settingsOf(file);
      const table = tables.get(settings) ?? new RuleTable(rules, settings, { project, collector, stopwatch }, kind);
      tables.set(settings, table);
      return table.forFile(file.path);
    };
  };
  const dispatchFor = dispatcher();
  const dispatchForScript = dispatcher('shell');
  const scripts = new ScriptFiles(request, loaded);
  const health = new Map<string, Health>();
  const findings = composes.length === 0 ? [] : [...(await walkComposes(whole, health, dispatchFor))];
  for (const [input, source] of sources) {
    if (input.kind !== 'dockerfile') continue;
    const dockerfile = dockerfiles.get(source.absolutePath ?? '') ?? readDockerfile(request, source);
    await suppressions.addDockerfile(dockerfile);
    visitDockerfile(dockerfile, dispatchFor(source));
    findings.push(...withholdFixes(collector.take(), dockerfile));
    if (request.fix !== 'none') health.set(source.path, healthOfDockerfile(dockerfile));
    scripts.add(dockerfile);
  }
  for (const { script, host } of scripts.all) {
    const { file } = script;
    await suppressions.addScript(script);
    visitScriptFile(script, host.inBuild, dispatchForScript(file));
    if (request.fix !== 'none') health.set(file.path, healthOfScript(script));
  }
  findings.push(...collector.take());
  return { findings, health, scripts: scripts.sources, groups: scripts.groups, dispatchFor };
}

/** The findings in Compose projects. Runs without a project do not load the schema table. */
async function walkComposes(
  { request, loaded: { composes, project }, collector, stopwatch, suppressions }: WalkRequest,
  health: Map<string, Health>,
  dispatchFor: Walked['dispatchFor'],
): Promise<readonly Finding[]> {
  const { SchemaCheck } = await import('../check/compose/check-project.ts');
  const schema = new SchemaCheck();
  const findings: Finding[] = [];
  for (const compose of composes) {
    const scripts = () => [...compose.services.values()].flatMap((service) => service.scripts);
    for (const file of compose.files) await suppressions.addCompose(file, scripts);
    if (request.fix !== 'none') health.set(compose.file.path, healthOfCompose(compose, schema.problemsOf(compose)));
    const dispatch = dispatchFor(compose.file);
    if (dispatch.wants('composeSchemaProblem')) {
      const problems = stopwatch.time(SCHEMA, () => schema.problemsOf(compose));
      for (const problem of problems) dispatch.visit('composeSchemaProblem', problem);
    }
    visitCompose(compose, project.buildsIn(compose), dispatch);
    const elsewhere = judgedElsewhere(compose, project);
    for (const finding of collector.take()) if (!elsewhere.has(finding.file.path)) findings.push(finding);
  }
  return findings;
}

/** The name of the schema check in the list of times, which many rules share. */
const SCHEMA = 'schema of Compose files (shared by rules)';

/**
 * Files of a project that are the main file of another project: a base file into which other files are merged, or from which they take
 * services.
 */
function judgedElsewhere(compose: ComposeProject, project: Project): ReadonlySet<string> {
  const mains = new Set(project.companionsOf(compose).map((companion) => companion.file.path));
  const { file, files } = compose;
  return new Set(files.flatMap((each) => (each.file !== file && mains.has(each.file.path) ? each.file.path : [])));
}
