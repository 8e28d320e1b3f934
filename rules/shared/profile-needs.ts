import {
  type Dependency,
  type Label,
  type Located,
  orList,
  type Service,
  withoutQuotes,
} from '../../src/rule/index.ts';

/** A needed service with profiles, which may be off when the service that needs it runs. */
export interface UnmetNeed {
  readonly needed: Service;
  readonly at: Located;
  /** Its profiles, for a message. */
  readonly profiles: string;
  readonly help: string;
  readonly labels: readonly Label[];
}

/** The services that a service needs and that may be off when it runs. */
export function* unmetNeeds(service: Service): Generator<UnmetNeed> {
  if (service.hasUnknownProfile) return;
  for (const dependency of service.dependencies) {
    const { service: needed, name } = dependency;
    if (!needed || needed.profiles.length === 0 || needed.hasUnknownProfile || !counts(service, dependency)) continue;
    const profiles = orList(needed.profiles.map((profile) => `\`${profile}\``));
    yield {
      needed,
      at: withoutQuotes(dependency),
      profiles,
      help: `give \`${service.name}\` and \`${name}\` the same profiles, remove \`profiles\` from \`${name}\`, or use \`required: false\``,
      labels: [{ at: needed, message: `runs only with the profile ${profiles}` }],
    };
  }
}

function counts(service: Service, dependency: Dependency): boolean {
  if (!dependency.required || dependency.via === 'additional_contexts') return false;
  // What `depends_on` says about a service also applies to dependencies that other keys imply.
  const declared = service.dependencies.find((each) => each.name === dependency.name);
  return declared === dependency || declared?.via !== 'depends_on';
}
