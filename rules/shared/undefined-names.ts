import {
  type ComposeProject,
  clip,
  type DanglingName,
  type Fix,
  type Label,
  type Located,
  nearest,
  nearestName,
  type Resource,
  replacement,
  textOf,
  withoutQuotes,
} from '../../src/rule/index.ts';
import { once } from './once.ts';

/** The noun for an entry of each top-level section. */
export const NOUNS: Readonly<Record<Resource['section'], string>> = {
  networks: 'network',
  volumes: 'volume',
  secrets: 'secret',
  configs: 'config',
  models: 'model',
};

/** The message for a dangling name: what is wrong, and what Compose does about it. */
export function danglingMessage(dangling: DanglingName): string {
  switch (dangling.kind) {
    case 'extended-service': {
      const { name, at, source } = dangling;
      const where = source === at.file ? '' : ` in \`${source.path}\``;
      return `there is no service \`${name}\`${where} to extend: Docker Compose rejects the project`;
    }
    case 'service': {
      const { service, dependency, extendedAt } = dangling;
      const [name, user] = [clip(dependency.name), service.name];
      return extendedAt
        ? `\`${name}\` is not a service in this project, but the service that \`${user}\` extends names it in \`${dependency.via}\`: Compose rejects the project`
        : `\`${name}\` is not a service, but \`${user}\` names it in \`${dependency.via}\`: Compose rejects the project`;
    }
    case 'resource': {
      const { service, use, extendedAt } = dangling;
      const what = `the ${NOUNS[use.section]} \`${clip(use.name)}\``;
      return extendedAt
        ? `the service that \`${service.name}\` extends uses ${what}, which is not declared here: Compose rejects the project`
        : `${what} of \`${service.name}\` is not declared under \`${use.section}\`: Compose rejects the project`;
    }
    case 'image': {
      const { name, project, file } = dangling.service;
      return project.files.find((each) => each.file === file)?.role === 'override'
        ? `the override file adds \`${name}\` without \`image\` or \`build\`, and no other file defines it: Compose rejects the project`
        : `\`${name}\` has neither \`image\` nor \`build\`: Compose rejects the project`;
    }
  }
}

/** A finding about a name that is not declared. */
interface Undeclared {
  readonly at: Located;
  readonly message: string;
  readonly help: string;
  readonly about: string;
  readonly labels?: readonly Label[] | undefined;
  readonly fix?: Fix | undefined;
}

/** The entries of one top-level section that services use but nothing declares. */
export function* undeclaredResources(project: ComposeProject, section: Resource['section']): Generator<Undeclared> {
  for (const dangling of project.dangling) {
    if (dangling.kind !== 'resource' || dangling.use.section !== section) continue;
    const { use, extendedAt } = dangling;
    // A key with the same variable in it is reported at the key.
    if (project.resources.some((each) => each.section === section && isWrittenAt(each.name, use))) continue;
    const message = danglingMessage(dangling);
    const name = clip(use.name);
    if (extendedAt) {
      yield {
        at: extendedAt,
        message,
        help: `declare \`${name}\` in \`${section}\` of this file: \`extends\` copies only the service`,
        about: use.name,
        labels: [{ at: use, message: 'used here' }],
      };
      continue;
    }
    const { help, fix } = declaredNames(project).suggest(use.name, use, section);
    const elsewhere = project.resources.find((each) => each.name === use.name);
    yield {
      at: use,
      message,
      help: help ?? `declare \`${name}\` in the top-level \`${section}\``,
      about: use.name,
      labels: elsewhere && [{ at: elsewhere, message: `this is one of the ${elsewhere.section}` }],
      fix,
    };
  }
}

/** Whether a name with a variable, which is not expanded in a key, is at a place as written: `${STAGE:-dev}_data`. */
function isWrittenAt(name: string, { file, start, end }: Located): boolean {
  if (!name.includes('$')) return false;
  const before = Math.max(0, start - name.length);
  const from = file.text.slice(before, end + name.length).indexOf(name);
  return from >= 0 && before + from <= start && before + from + name.length >= end;
}

/** More undeclared names than this are unlikely to be typos, and comparing all of them takes too long. */
const MAX_SUGGESTIONS = 100;

/** The names that a project declares. */
class DeclaredNames {
  readonly #services: readonly string[];
  readonly #bySection = new Map<string, string[]>();
  #suggested = 0;

  constructor({ services, resources }: ComposeProject) {
    this.#services = [...services.keys()];
    for (const { section, name } of resources) {
      const names = this.#bySection.get(section) ?? [];
      this.#bySection.set(section, names);
      names.push(name);
    }
  }

  /** Help for an undeclared name of a service or of an entry of a section, and a fix if a declared name is one edit away. */
  suggest(name: string, at: Located, section?: Resource['section']): ReturnType<typeof suggestion> {
    if (this.#suggested++ >= MAX_SUGGESTIONS) return {};
    return suggestion(name, section ? (this.#bySection.get(section) ?? []) : this.#services, at);
  }
}

/** The names that a project declares. */
export const declaredNames: (project: ComposeProject) => DeclaredNames = once((project) => new DeclaredNames(project));

/** Help for a name that is not among the candidates, and a fix if one of them is one edit away. `at` is where the name is written. */
function suggestion(
  name: string,
  candidates: readonly string[],
  at: Located,
): { readonly name?: string; readonly help?: string; readonly fix?: Fix } {
  const found = nearestName(name, candidates);
  if (found === undefined) return {};
  const help = `did you mean \`${found}\`?`;
  const place = withoutQuotes(at);
  const others = candidates.filter((each) => each !== found);
  // `web-1` may mean `web-2` or `web-3`.
  const sure = nearest(name, others, 1) === undefined;
  return sure && textOf(place) === name
    ? { name: found, help, fix: replacement(`replace with \`${found}\``, place, found) }
    : { name: found, help };
}
