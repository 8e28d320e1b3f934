import { nearest } from '../../../parse/suggest.ts';
import type { Located } from '../../source.ts';
import type { ComposeProject, Dependency, Resource, Service } from '../types.ts';
import {
  dig,
  hasUnknownProfile,
  isActive,
  type ProjectProblem,
  type ProjectProblemKind,
  suggestion,
  tell,
  withoutQuotes,
} from './project-tools.ts';
import { type Use, usesOf } from './project-uses.ts';
import { clip, orList } from './schema-text.ts';

const NOUNS = {
  networks: ['network', 'undefined-network'],
  volumes: ['volume', 'undefined-volume'],
  secrets: ['secret', 'undefined-secret'],
  configs: ['config', 'undefined-config'],
  models: ['model', 'undefined-model'],
} as const satisfies Record<Resource['section'], readonly [string, ProjectProblemKind]>;

/**
 * Names of services, networks, volumes, secrets, configs and models that stand for nothing, or for something that does not run. `complete` is
 * false for a project of which a part cannot be seen: what is not there may be there.
 */
export function checkReferences(project: ComposeProject, complete: boolean): readonly ProjectProblem[] {
  const found: ProjectProblem[] = [];
  const declared = new Names(project);
  for (const service of project.services.values()) {
    for (const dependency of service.dependencies) {
      if (dependency.service) found.push(...notRunning(service, dependency, dependency.service));
      else if (complete) found.push(undefinedService(service, dependency, declared));
    }
    if (!complete) continue;
    for (const use of usesOf(service)) found.push(...undefinedResource(service, use, declared));
  }
  return found;
}

/** After so many names that stand for nothing it is no typing mistake any more, and comparing all with all takes long. */
const MAX_SUGGESTIONS = 100;

/** The names that a project declares. */
class Names {
  readonly services: readonly string[];
  readonly #places = new Map<string, Resource>();
  readonly #names = new Map<string, string[]>();
  /** Declared under a mistyped section, which is told there. */
  readonly #misplaced = new Set<string>();
  #suggested = 0;

  constructor({ services, resources, root }: ComposeProject) {
    this.services = [...services.keys()];
    for (const { name, value } of root?.entries ?? []) {
      const section = name in NOUNS ? undefined : nearest(name, Object.keys(NOUNS), 1);
      if (section === undefined || value.kind !== 'mapping') continue;
      for (const entry of value.entries) this.#misplaced.add(`${section} ${entry.name}`);
    }
    for (const resource of resources) {
      this.#places.set(`${resource.section} ${resource.name}`, resource);
      const names = this.#names.get(resource.section) ?? [];
      this.#names.set(resource.section, names);
      names.push(resource.name);
    }
  }

  place(section: Resource['section'], name: string): Resource | undefined {
    return this.#places.get(`${section} ${name}`);
  }

  isDeclared(section: Resource['section'], name: string): boolean {
    return this.place(section, name) !== undefined || this.#misplaced.has(`${section} ${name}`);
  }

  /** The resource of that name in another section. */
  elsewhere(name: string): Resource | undefined {
    for (const section of this.#names.keys()) {
      const found = this.#places.get(`${section} ${name}`);
      if (found) return found;
    }
    return undefined;
  }

  suggest(name: string, at: Located, section?: Resource['section']): ReturnType<typeof suggestion> {
    if (this.#suggested++ >= MAX_SUGGESTIONS) return {};
    return suggestion(name, section ? (this.#names.get(section) ?? []) : this.services, at);
  }
}

function undefinedService(service: Service, dependency: Dependency, declared: Names): ProjectProblem {
  const { name, via } = dependency;
  const found = declared.suggest(name, dependency);
  // No service can need itself.
  const { help, fix } = found.name === service.name ? {} : found;
  const extended = extendsOf(service, dependency);
  if (extended)
    return tell(
      extended,
      'undefined-service',
      `\`${clip(name)}\` is no service here, but what \`${service.name}\` extends names it in \`${via}\`: Compose refuses the project`,
      { help: `extend \`${clip(name)}\` as well, or define it`, labels: [{ at: dependency, message: 'named here' }] },
    );
  return tell(
    withoutQuotes(dependency),
    'undefined-service',
    `\`${clip(name)}\` is no service, but \`${service.name}\` names it in \`${via}\`: Compose refuses the project`,
    { help: help ?? `define \`${clip(name)}\` under \`services\`, or remove it here`, fix },
  );
}

/** A service that is needed but whose profiles are not all turned on with it. */
function notRunning(service: Service, dependency: Dependency, needed: Service): ProjectProblem[] {
  if (!dependency.required || needed.profiles.length === 0 || dependency.via === 'additional_contexts') return [];
  if (hasUnknownProfile(service) || hasUnknownProfile(needed)) return [];
  // What `depends_on` says of a service holds for what other keys imply.
  const declared = service.dependencies.find((each) => each.name === dependency.name);
  if (declared !== dependency && declared?.via === 'depends_on') return [];
  const { name } = dependency;
  const profiles = orList(needed.profiles.map((profile) => `\`${profile}\``));
  const labels = [{ at: needed, message: `runs only with the profile ${profiles}` }];
  const help = `give \`${service.name}\` the same profiles, take them from \`${name}\`, or write \`required: false\``;
  if (isActive(service) && !isActive(needed)) {
    const message = `\`${service.name}\` needs \`${name}\`, which is off without the profile ${profiles}: Compose refuses to start`;
    return [tell(withoutQuotes(dependency), 'disabled-dependency', message, { help, labels })];
  }
  const gap = service.profiles.find((profile) => !needed.profiles.includes(profile));
  if (gap === undefined || isActive(needed)) return [];
  const message = `\`${service.name}\` needs \`${name}\`, which is off when only the profile \`${gap}\` is on: Compose then refuses to start`;
  return [tell(withoutQuotes(dependency), 'profile-gap', message, { help, labels })];
}

function undefinedResource(service: Service, use: Use, declared: Names): ProjectProblem[] {
  const { name, section } = use;
  if (name === undefined || declared.isDeclared(section, name)) return [];
  if (section === 'networks' && (name === 'default' || name.startsWith('x-'))) return [];
  // A path without its dot is told as such.
  if (section === 'volumes' && !/^[a-zA-Z0-9._-]+$/.test(name)) return [];
  const [noun, kind] = NOUNS[section];
  const extended = extendsOf(service, use);
  if (extended)
    return [
      tell(
        extended,
        kind,
        `what \`${service.name}\` extends uses the ${noun} \`${clip(name)}\`, which is not declared here: Compose refuses the project`,
        {
          help: `declare \`${clip(name)}\` in \`${section}\` of this file: \`extends\` takes over services alone`,
          labels: [{ at: use, message: 'used here' }],
        },
      ),
    ];
  const { help, fix } = declared.suggest(name, use, section);
  const elsewhere = declared.elsewhere(name);
  const labels = elsewhere && [{ at: elsewhere, message: `this is one of the ${elsewhere.section}` }];
  return [
    tell(
      use,
      kind,
      `the ${noun} \`${clip(name)}\` of \`${service.name}\` is not declared under \`${section}\`: Compose refuses the project`,
      { help: help ?? `declare \`${clip(name)}\` in the top-level \`${section}\``, labels, fix },
    ),
  ];
}

/** Where a service says what it extends, for something in it that comes from another file. */
function extendsOf(service: Service, { file: origin }: Located): Located | undefined {
  const { project, file, name } = service;
  if (origin === file || project.files.find((each) => each.file === origin)?.role !== 'extended') return undefined;
  const written = dig(project.files.find((each) => each.file === file)?.root, 'services', name);
  return (written?.kind === 'mapping' ? written.entry('extends')?.key : undefined) ?? service;
}
