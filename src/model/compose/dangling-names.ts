import { nearest } from '../../parse/suggest.ts';
import type { Located } from '../../text/source.ts';
import type { ComposeProject, DanglingName, ResourceUse, Service } from './compose-types.ts';
import { dig } from './lookup.ts';
import { RESOURCE_SECTIONS } from './resource-uses.ts';
import { withoutQuotes } from './scalars.ts';

/** The names that services use but the project does not declare, service by service, then the services with nothing to run. */
export function danglingNames(
  project: Pick<ComposeProject, 'services' | 'resources' | 'root'>,
): readonly DanglingName[] {
  const declared = declaredNames(project);
  const found: DanglingName[] = [];
  for (const service of project.services.values()) {
    for (const dependency of service.dependencies)
      if (!dependency.service)
        found.push({ kind: 'service', service, dependency, extendedAt: extendsOf(service, dependency) });
    for (const use of service.resourceUses) {
      const { name } = use;
      if (name !== undefined && needsDeclaration(use.section, name) && !declared.has(`${use.section} ${name}`))
        found.push({ kind: 'resource', service, use: { ...use, name }, extendedAt: extendsOf(service, use) });
    }
  }
  for (const service of project.services.values()) if (!runsSomething(service)) found.push({ kind: 'image', service });
  return found;
}

/** The names of resources, including those under a mistyped section, because that mistake is reported at the section. */
function declaredNames({ resources, root }: Pick<ComposeProject, 'resources' | 'root'>): ReadonlySet<string> {
  const declared = new Set(resources.map(({ section, name }) => `${section} ${name}`));
  for (const { name, value } of root?.entries ?? []) {
    if (value.kind !== 'mapping' || RESOURCE_SECTIONS.some((section) => section === name)) continue;
    const section = nearest(name, RESOURCE_SECTIONS, 1);
    if (section !== undefined) for (const entry of value.entries) declared.add(`${section} ${entry.name}`);
  }
  return declared;
}

function needsDeclaration(section: ResourceUse['section'], name: string): boolean {
  if (section === 'networks') return name !== 'default' && !name.startsWith('x-');
  // Anything else is a path without its leading dot, which is a different mistake.
  return section !== 'volumes' || /^[a-zA-Z0-9._-]+$/.test(name);
}

function runsSomething({ node, image }: Service): boolean {
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
