import { isActive, type ProjectProblem, type ProjectProblemKind, suggestion, tell } from './check-project-tools.ts';
import { type Use, usesOf } from './check-project-uses.ts';
import { clip, orList } from './check-schema-text.ts';
import type { ComposeProject, Dependency, Resource, Service } from './types.ts';

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
  for (const service of project.services.values()) {
    for (const dependency of service.dependencies) {
      if (dependency.service) found.push(...notRunning(service, dependency, dependency.service));
      else if (complete) found.push(undefinedService(project, service, dependency));
    }
    if (!complete) continue;
    for (const use of usesOf(service)) found.push(...undefinedResource(project, service, use));
  }
  return found;
}

function undefinedService(project: ComposeProject, service: Service, dependency: Dependency): ProjectProblem {
  const { name, via } = dependency;
  const others = [...project.services.keys()].filter((each) => each !== service.name);
  const { help, fix } = suggestion(name, others, dependency);
  return tell(
    dependency,
    'undefined-service',
    `\`${clip(name)}\` is no service, but \`${service.name}\` names it in \`${via}\`: Compose refuses the project`,
    { help: help ?? `define \`${clip(name)}\` under \`services\`, or remove it here`, fix },
  );
}

/** A service that is needed but whose profiles are not all turned on with it. */
function notRunning(service: Service, dependency: Dependency, needed: Service): ProjectProblem[] {
  if (!dependency.required || needed.profiles.length === 0 || dependency.via === 'additional_contexts') return [];
  const { name } = dependency;
  const profiles = orList(needed.profiles.map((profile) => `\`${profile}\``));
  const labels = [{ at: needed, message: `runs only with the profile ${profiles}` }];
  const help = `give \`${service.name}\` the same profiles, take them from \`${name}\`, or write \`required: false\``;
  if (isActive(service) && !isActive(needed)) {
    const message = `\`${service.name}\` needs \`${name}\`, which is off without the profile ${profiles}: Compose refuses to start`;
    return [tell(dependency, 'disabled-dependency', message, { help, labels })];
  }
  const gap = service.profiles.find((profile) => !needed.profiles.includes(profile));
  if (gap === undefined || isActive(needed)) return [];
  const message = `\`${service.name}\` needs \`${name}\`, which is off when only the profile \`${gap}\` is on: Compose then refuses to start`;
  return [tell(dependency, 'profile-gap', message, { help, labels })];
}

function undefinedResource(project: ComposeProject, service: Service, use: Use): ProjectProblem[] {
  const { name, section } = use;
  if (name === undefined || project.resource(section, name)) return [];
  if (section === 'networks' && (name === 'default' || name.startsWith('x-'))) return [];
  // A path without its dot is told as such.
  if (section === 'volumes' && !/^[a-zA-Z0-9._-]+$/.test(name)) return [];
  const [noun, kind] = NOUNS[section];
  const names = project.resources.flatMap((resource) => (resource.section === section ? resource.name : []));
  const { help, fix } = suggestion(name, names, use);
  const elsewhere = project.resources.find((resource) => resource.name === name);
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
