import { loadConfigs } from '../../config/load-configs.ts';
import { discover } from '../../discover/discover.ts';
import { absolute, shown } from '../../discover/paths.ts';
import type { ComposeProject, MappingValue } from '../../model/compose/compose-types.ts';
import { loadComposeProjects } from '../../model/compose/load/load-projects.ts';
import { mappingOf } from '../../model/compose/load/value-nodes.ts';
import { longForm } from '../../model/compose/long-form.ts';
import type { ComposeReadingKind } from '../../model/compose/problem-kinds.ts';
import { composeModelData, composeModelOrigins, composeModelYaml } from '../../report/compose-model.ts';
import { realDisk } from '../../text/real-disk.ts';
import { SourceFile } from '../../text/source.ts';
import { exitCodes } from '../exit-code.ts';
import type { ConfigFlags } from '../flags.ts';
import { reportConfigProblems } from '../inputs.ts';
import { type Io, Misuse } from '../io.ts';
import { configSource, layerOf } from '../layer.ts';

/** Prints the merged model of the Compose projects in a file or below a directory, with short forms expanded. */
export async function composeConfig(path: string | undefined, flags: ConfigFlags, io: Io): Promise<number> {
  const cwd = absolute(io.cwd, '.');
  const disk = realDisk();
  const target = absolute(cwd, path ?? '.');
  const isFile = disk.kind(target) === 'file';
  const found = await discover([path ?? '.'], { cwd, disk });
  const [unreadable] = found.notices.filter(({ kind }) => kind === 'input');
  if (unreadable) throw new Misuse(unreadable.message);
  const sources = found.inputs.flatMap(({ kind, absolutePath, path: name, text }) => {
    const read = kind === 'compose' || isFile ? (text ?? (absolutePath && disk.read(absolutePath))) : undefined;
    return read === undefined ? [] : new SourceFile(name, read, { absolutePath });
  });
  const configs = await loadConfigs({
    cwd,
    disk,
    paths: sources.flatMap(({ absolutePath = [] }) => absolutePath),
    ...configSource(flags),
    commandLine: layerOf(flags),
  });
  if (reportConfigProblems(configs, io)) return exitCodes.misuse;
  const projects = loadComposeProjects({
    sources,
    named: new Set(isFile ? sources : []),
    cwd,
    disk,
    scopeFor: configs.configFor,
    toRelative: (absolutePath) => shown(cwd, absolutePath),
    env: io.env,
  });
  if (projects.length === 0) throw new Misuse(`there is no Compose file in ${path ?? 'this directory'}`);
  const models = projects.map((project) => modelOf(project));
  io.stdout.write(flags.format === 'json' ? json(projects, models, flags) : yaml(projects, models, flags));
  const broken = projects.filter(isRefused);
  for (const project of broken) {
    const names = ownFiles(project).join(' ');
    io.stderr.write(`error: Docker Compose would reject this project: run \`infralint ${names}\` to see why\n`);
  }
  return broken.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** Problems because of which Docker Compose does not load the files at all, and the printed model may be incomplete. */
const REFUSED: ReadonlySet<ComposeReadingKind> = new Set<ComposeReadingKind>([
  'duplicate-key',
  'empty-file',
  'excessive-aliases',
  'extends-cycle',
  'include-cycle',
  'invalid-interpolation',
  'merge-conflict',
  'missing-extended-file',
  'missing-include',
  'non-string-key',
  'not-a-mapping',
  'syntax-error',
]);

/** Whether Docker Compose would reject a project. */
function isRefused({ problems, dangling }: ComposeProject): boolean {
  return problems.some(({ kind }) => REFUSED.has(kind)) || dangling.some(({ kind }) => kind === 'extended-service');
}

/** The merged model without the keys that merging makes obsolete. */
function modelOf({ root, file }: ComposeProject): MappingValue {
  const place = { ...file.at(0, 0), path: [], directory: '' };
  const rest = root?.entries.filter(({ name }) => name !== 'include' && name !== 'version') ?? [];
  return longForm(mappingOf(root ?? place, rest));
}

function ownFiles({ files }: ComposeProject): readonly string[] {
  return files.flatMap(({ file, role }) => (role === 'base' || role === 'override' ? file.path : []));
}

function yaml(
  projects: readonly ComposeProject[],
  models: readonly MappingValue[],
  { origins = false }: ConfigFlags,
): string {
  const parts = projects.map((project, index) => {
    const heading = projects.length > 1 ? `# ${ownFiles(project).join(' + ')}\n` : '';
    return heading + composeModelYaml(models[index]!, origins);
  });
  return parts.join('---\n');
}

/** One project is printed as it is, several as a list that names their files. */
function json(
  projects: readonly ComposeProject[],
  models: readonly MappingValue[],
  { origins = false }: ConfigFlags,
): string {
  const all = projects.map((project, index) => ({
    files: ownFiles(project),
    model: composeModelData(models[index]!),
    ...(origins && { origins: composeModelOrigins(models[index]!) }),
  }));
  const [first] = all;
  const data = all.length > 1 ? all : origins ? first : first?.model;
  return `${JSON.stringify(data, null, 2)}\n`;
}
