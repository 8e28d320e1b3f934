import { nearest } from '../../parse/suggest.ts';
import { type Located, textOf } from '../../text/source.ts';
import type { ComposeProject, DanglingName, ResourceUse, Service } from './compose-types.ts';
import { dig } from './lookup.ts';
import { RESOURCE_SECTIONS } from './resource-uses.ts';
import { withoutQuotes } from './scalars.ts';

/** The names that services use but the project does not declare, service by service, then the services with nothing to run. */
export function danglingNames(
  project: Pick<ComposeProject, 'services' | 'resources' | 'root'>,
): readonly DanglingName[] {
  const isDeclared = declarationsOf(project);
  const found: DanglingName[] = [];
  for (const service of project.services.values()) {
    for (const dependency of service.dependencies)
      if (!dependency.service && !project.services.has(textOf(withoutQuotes(dependency))))
        found.push({ kind: 'service', service, dependency, extendedAt: extendsOf(service, dependency) });
    for (const use of service.resourceUses) {
      const { name } = use;
      if (name === undefined || !needsDeclaration(use.section, name) || isDeclared(use.section, name)) continue;
      // A key with a variable in it stays as written, which is a mistake of its own.
      if (!isDeclared(use.section, textOf(use)))
        found.push({ kind: 'resource', service, use: { ...use, name }, extendedAt: extendsOf(service, use) });
    }
  }
  for (const service of project.services.values()) if (!runsSomething(service)) found.push({ kind: 'image', service });
  return found;
}

/** Whether a resource is declared. A mistyped section counts as well, because that mistake is reported at the section. */
function declarationsOf({ resources, root }: Pick<ComposeProject, 'resources' | 'root'>) {
  const declared = new Set(resources.map(({ section, name }) => `${section} ${name}`));
  let mistyped: ReadonlySet<string> | undefined;
  return (section: ResourceUse['section'], name: string): boolean => {
    const key = `${section} ${name}`;
    if (declared.has(key)) return true;
    mistyped ??= underMistypedSections(root);
    return mistyped.has(key);
  };
}

function underMistypedSections(root: ComposeProject['root']): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, value } of root?.entries ?? []) {
    if (value.kind !== 'mapping' || RESOURCE_SECTIONS.some((section) => section === name)) continue;
    const section = nearest(name, RESOURCE_SECTIONS, 1);
    if (section !== undefined) for (const entry of value.entries) names.add(`${section} ${entry.name}`);
  }
  return names;
}

function needsDeclaration(section: ResourceUse['section'], name: string): boolean {
  if (section === 'networks') return name !== 'default';
  // Anything else is a path without its leading dot, which is a different mistake.
  return section !== 'volumes' || /^[a-zA-Z0-9._-]+$/.test(name);
}

/** Whether a service has an image, a build or something else to run. */
export function runsSomething({ node, image }: Service): boolean {
  return (
    ['build', 'provider', 'extends'].some((key) => node.entry(key)) ||
    (image !== undefined && (image.unknown || image.text !== ''))
  );
}

/** Where a dangling name is written, or the service that lacks something. */
export function placeOfDangling(name: DanglingName): Located {
  switch (name.kind) {
    case 'extended-service':
      return name.at;
    case 'service':
      return name.extendedAt ?? withoutQuotes(name.dependency);
    case 'resource':
      return name.extendedAt ?? name.use;
    case 'image':
      return name.service.image ?? name.service;
  }
}

/** The place of a service's `extends`, for a part of the service that comes from another file. */
function extendsOf(service: Service, { file: origin }: Located): Located | undefined {
  const { project, file, name } = service;
  if (origin === file || project.files.find((each) => each.file === origin)?.role !== 'extended') return undefined;
  const written = dig(project.files.find((each) => each.file === file)?.root, 'services', name);
  return (written?.kind === 'mapping' ? written.entry('extends')?.key : undefined) ?? service;
}
