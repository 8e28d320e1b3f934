import {
  type ComposeProject,
  type ComposeValue,
  itemsOf,
  knownText,
  type Located,
  type Resource,
  type Service,
} from '../../src/rule/index.ts';

/** A secret or config that a service is given. */
export interface FileGrant {
  /** The item of the list. */
  readonly item: ComposeValue;
  /** Where it is named. */
  readonly at: Located;
  readonly resource: Resource;
}

/** The declared secrets and configs that a service is given, in the order written; those of its build are another matter. */
export function* fileGrants(service: Service): Generator<FileGrant> {
  for (const section of ['secrets', 'configs'] as const) {
    for (const item of itemsOf(service.get(section))) {
      const source = item.kind === 'mapping' ? item.get('source') : item;
      const name = knownText(source);
      const resource = name === undefined ? undefined : service.project.resource(section, name);
      if (source?.kind === 'scalar' && resource) yield { item, at: source.locate(0, source.text.length), resource };
    }
  }
}

/** The secrets and configs of a project that a service or a build uses. */
export function* usedFiles({ resources, services }: ComposeProject): Generator<Resource> {
  const used = new Set<string>();
  for (const { resourceUses } of services.values())
    for (const { section, name } of resourceUses) used.add(`${section} ${name}`);
  for (const resource of resources) {
    const { section, name } = resource;
    if ((section === 'secrets' || section === 'configs') && used.has(`${section} ${name}`)) yield resource;
  }
}
