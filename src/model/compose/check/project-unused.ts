import type { Disk } from '../../disk.ts';
import type { Fix } from '../../problem.ts';
import { textOf } from '../../source.ts';
import type { ComposeEntry, ComposeProject, Resource } from '../types.ts';
import { isOpen, type ProjectProblem, type ProjectProblemKind, tell } from './project-tools.ts';
import { usesOf } from './project-uses.ts';
import { removeEntry } from './schema-fixes.ts';

const KINDS = {
  networks: ['network', 'unused-network', 'Compose does not create it'],
  volumes: ['volume', 'unused-volume', 'Compose does not create it'],
  secrets: ['secret', 'unused-secret', 'no container gets it'],
  configs: ['config', 'unused-config', 'no container gets it'],
  models: ['model', 'unused-model', 'nothing asks for it'],
} as const satisfies Record<Resource['section'], readonly [string, ProjectProblemKind, string]>;

/** Top-level networks, volumes, secrets, configs and models that no service of the project, or of one beside it, uses. */
export function checkUnused(project: ComposeProject, disk: Disk): readonly ProjectProblem[] {
  if (project.services.size === 0 || project.resources.length === 0 || project.fragment || isOpen(project, disk))
    return [];
  const used = new Set<string>();
  for (const { services } of [project, ...project.companions])
    for (const service of services.values())
      for (const { section, name } of usesOf(service)) used.add(`${section} ${name ?? '*'}`);
  for (const name of namesInComments(project)) for (const section of Object.keys(KINDS)) used.add(`${section} ${name}`);
  const unused = project.resources.filter(
    (resource) =>
      !used.has(`${resource.section} ${resource.name}`) &&
      !used.has(`${resource.section} *`) &&
      isJudged(project, resource),
  );
  const gone = new Set(unused.map(({ entry }) => placeOf(entry)));
  const whole = new Map<string, ComposeEntry | undefined>();
  return unused.map((resource) => {
    const { entry, name, section } = resource;
    const [noun, kind, effect] = KINDS[section];
    const message = `no service uses the ${noun} \`${name}\`: ${effect}`;
    return tell(entry.key, kind, message, {
      help: `remove it, or name it in the service that needs it`,
      fix: removal(resource, sectionOf(project, resource, gone, whole)),
    });
  });
}

/** What items of lists name that somebody has turned into comments, to be turned on again. */
function namesInComments({ files }: ComposeProject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { comments } of files)
    for (const comment of comments)
      for (const [, name] of textOf(comment).matchAll(/(?:-|\bsource:)\s*["']?([A-Za-z0-9._-]+)/g))
        if (name) names.add(name);
  return names;
}

/** Names that Compose finds by itself: a file under another name may be merged with anything. */
const OWN_NAME = /(?:^|\/)(?:docker-)?compose(?:\.override)?\.ya?ml$/;

/** What is external, implied or shared by the file with others is not ours to judge. */
function isJudged({ files }: ComposeProject, { external, file, name, section }: Resource): boolean {
  if (external || (section === 'networks' && name === 'default') || !OWN_NAME.test(file.path)) return false;
  const role = files.find((each) => each.file === file)?.role;
  return role === 'base' || role === 'override';
}

/** Takes the entry out, or the whole section when nothing of it is used. */
function removal({ entry, section, name }: Resource, whole: ComposeEntry | undefined): Fix | undefined {
  return whole
    ? removeEntry(whole, `remove \`${section}\``, 'unsafe')
    : removeEntry(entry, `remove \`${name}\``, 'unsafe');
}

/** The section of a resource in its file when all that is in it is gone. */
function sectionOf(
  { files }: ComposeProject,
  { section, file }: Resource,
  gone: ReadonlySet<string>,
  known: Map<string, ComposeEntry | undefined>,
): ComposeEntry | undefined {
  const key = `${section} ${file.path}`;
  if (known.has(key)) return known.get(key);
  const entry = files.find((each) => each.file === file)?.root?.entry(section);
  const all = entry?.value.kind === 'mapping' && entry.value.entries.every((each) => gone.has(placeOf(each)));
  known.set(key, all ? entry : undefined);
  return all ? entry : undefined;
}

function placeOf({ key }: ComposeEntry): string {
  return `${key.file.path}:${key.start}`;
}
