import { BASE_NAMES, OVERRIDE_NAMES } from '../../src/knowledge/compose-file-names.ts';
import {
  type ComposeEntry,
  type ComposeProject,
  type ComposeValue,
  type Project,
  type Report,
  type Resource,
  removeEntry,
  textOf,
} from '../../src/rule/index.ts';
import { once } from './once.ts';
import { NOUNS } from './undefined-names.ts';

/** Reports the entries of a top-level section that no service of the project, or of one that shares a file with it, uses. */
export function reportUnused(
  project: ComposeProject,
  section: Resource['section'],
  { report, project: links }: { readonly report: Report; readonly project: Project },
  effect: string,
): void {
  if (project.services.size === 0 || project.incomplete || project.open) return;
  const candidates = project.resources.filter((each) => each.section === section && isJudged(project, each));
  if (candidates.length === 0) return;
  const used = new Set<string | undefined>([...namesInComments(project), ...namesLost(project)]);
  for (const { services } of [project, ...links.companionsOf(project)])
    for (const { resourceUses } of services.values())
      for (const use of resourceUses) if (use.section === section) used.add(use.name);
  // An unknown name may be any name.
  if (used.has(undefined)) return;
  const unused = candidates.filter(({ name }) => !used.has(name));
  const gone = new Set(unused.map(({ entry }) => placeOf(entry)));
  for (const { entry, name, file } of unused) {
    const whole = sectionIfGone(project, section, file, gone);
    report(entry.key, `the ${NOUNS[section]} \`${name}\` is not used by any service: ${effect}`, {
      help: 'remove it, or use it in a service',
      fix: whole
        ? removeEntry(whole, `remove \`${section}\``, 'unsafe')
        : removeEntry(entry, `remove \`${name}\``, 'unsafe'),
    });
  }
}

/** The names in list items that are commented out, because someone may turn them on again. */
const namesInComments: (project: ComposeProject) => ReadonlySet<string> = once(({ files }) => {
  const names = new Set<string>();
  for (const { comments } of files)
    for (const comment of comments)
      for (const [, name] of textOf(comment).matchAll(/(?:-|\bsource:)\s*["']?([A-Za-z0-9._-]+)/g))
        if (name) names.add(name);
  return names;
});

/** The names in values that `<<` ignores, which compose/shallow-merge reports. */
const namesLost: (project: ComposeProject) => ReadonlySet<string> = once(({ files, problems }) => {
  const names = new Set<string>();
  const lost = new Set<string>();
  for (const { kind, labels = [] } of problems)
    if (kind === 'shallow-merge') for (const { at } of labels) lost.add(`${at.file.path}:${at.start}`);
  if (lost.size > 0) for (const { root } of files) if (root) collectNames(root, lost, false, names);
  return names;
});

/** Collects the keys and texts below the entries whose keys are at one of the places. */
function collectNames(value: ComposeValue, places: ReadonlySet<string>, below: boolean, names: Set<string>): void {
  if (value.kind === 'scalar') {
    if (below) names.add(value.text.split(':')[0]!);
    return;
  }
  if (value.kind === 'sequence') {
    for (const item of value.items) collectNames(item, places, below, names);
    return;
  }
  for (const entry of value.entries) {
    if (below) names.add(entry.name);
    collectNames(entry.value, places, below || places.has(placeOf(entry)), names);
  }
}

/** File names that Compose finds by itself; a file with another name may be merged with anything. */
const OWN_NAMES = new Set([...BASE_NAMES, ...OVERRIDE_NAMES]);

/** What Compose allows as a name. */
const NAME = /^[a-zA-Z0-9._-]+$/;

/** False for a resource that is external, implied, or in a file that may be shared with other projects. */
function isJudged({ files }: ComposeProject, { external, file, name, section }: Resource): boolean {
  // The user of it may mean another name.
  if (!NAME.test(name)) return false;
  if (external || (section === 'networks' && name === 'default')) return false;
  if (!OWN_NAMES.has(file.path.slice(file.path.lastIndexOf('/') + 1))) return false;
  const role = files.find((each) => each.file === file)?.role;
  return role === 'base' || role === 'override';
}

/** The section of a file, if nothing is left of it after the unused entries are removed. */
function sectionIfGone(
  { files }: ComposeProject,
  section: Resource['section'],
  file: Resource['file'],
  gone: ReadonlySet<string>,
): ComposeEntry | undefined {
  const entry = files.find((each) => each.file === file)?.root?.entry(section);
  if (entry?.value.kind !== 'mapping') return undefined;
  return entry.value.entries.every((each) => gone.has(placeOf(each))) ? entry : undefined;
}

function placeOf({ key }: ComposeEntry): string {
  return `${key.file.path}:${key.start}`;
}
