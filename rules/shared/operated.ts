import type { ComposeProject, Project, Service } from '../../src/rule/index.ts';
import { commandText, dig, knownBoolean } from '../../src/rule/index.ts';
import { once } from './once.ts';

/** Words of file names that say that a file is for development, tests or a pipeline. */
const WORDS =
  /^(?:dev|devel|develop|development|devcontainer|debug|local|localdev|override|tests?|testing|e2e|integration|ci|mocks?|lint|unit|bench|benchmark|sandbox|playground|watch|build|bump|cypress|playwright|selenium)$/i;

/** Ends of the names of directories that hold such files. */
const DIRECTORIES =
  /(?:^|[^a-z])(?:devcontainer|github|gitlab|circleci|ci|tests?|testing|testdata|e2e|integration|fixtures|dev|devenv|development|local)_*$/i;

/** Profiles of tools that people start by hand, outside the system. */
const TOOLS =
  /^(?:debug|dev|development|tools?|tooling|utils?|tests?|testing|e2e|ci|cli|setup|init|seed|migrat\w*|jobs?|tasks?|manual|never|disabled|build|lint|local|dont-?start|do-not-start|donotstart|one-?off|admin|maintenance|assets|watch)$/i;

/** Whether a file is for development or tests, by its name: such a file does not show how a system is operated. */
export function isForDevelopment(path: string): boolean {
  const segments = path.split(/[/\\]/);
  const name = segments.pop()!;
  return segments.some((each) => DIRECTORIES.test(each)) || name.split(/[._+-]/).some((word) => WORDS.test(word));
}

/** Whether a service is a tool that is started by hand: all of its profiles say so. */
export function isTool({ profiles, hasUnknownProfile }: Service): boolean {
  return hasUnknownProfile || (profiles.length > 0 && profiles.every((each) => TOOLS.test(each)));
}

/**
 * The services of a project that are meant to run continuously. Those of files for development and tests are left out, and jobs, tools,
 * services to which an incomplete file may only add something, and those of which no container runs.
 */
export const operatedServices: (project: ComposeProject, links: Project) => readonly Service[] = once(
  (project, links) => {
    const { incomplete, files, services } = project;
    const asked = files.filter(({ role }) => role === 'base' || role === 'override');
    if (asked.every(({ file }) => isForDevelopment(file.path))) return [];
    const operated = [...services.values()].filter((service) => isOperated(service, links));
    // A file that is merged onto others may only add to a service; one that no other file has is all its own.
    return incomplete ? operated.filter(({ name }) => project.furtherServices(name).length === 0) : operated;
  },
);

function isOperated(service: Service, links: Project): boolean {
  if (service.get('provider') || service.get('extends') || service.replicas?.count === 0) return false;
  if (!service.get('image') && !service.get('build')) return false;
  if (isForDevelopment(service.file.path) || isTool(service) || isForSomebody(service)) return false;
  const role = links.roleOf(service);
  return role !== 'job' && !(isSystem(links.imageOf(service)) && commandText(service) === '');
}

/** Whether the image is a distribution, whose command is a shell. */
function isSystem(image: ReturnType<Project['imageOf']>): boolean {
  return image?.facts.role === 'os' && image.via === 'image';
}

const SHELLS = /^(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|a|vty)?sh(?: -[il]+)?$|^(?:psql|mongosh|irb|rails c|rails console)\b/;
const IDLE =
  /\bsleep (?:infinity|inf|\d+[dh]?)\b|\btail -[fF] \/dev\/null\b|\bwhile (?:sleep \d+|true|:) *; *do (?:sleep|:)/;

/** Whether people work in it: it has a terminal and does not serve anything, runs a shell, or only waits. */
function isForSomebody(service: Service): boolean {
  const text = commandText(service);
  if (knownBoolean(service.get('tty')) && knownBoolean(service.get('stdin_open')) && service.ports.length === 0)
    return true;
  return SHELLS.test(text) || (IDLE.test(text) && !/&&|\n|\bexec\b|;\s*(?!done\b)\w/.test(text.replace(IDLE, '')));
}

const RELEASED = /(?:^|[._-])(?:prod|production|deploy|release|live|staging|stage|server)[._-]/i;

/**
 * What further files of the directory say about a service, if they are merged with this one: they do not say what it runs, or are named for
 * production. Others are separate projects.
 */
export function overlaysOf({ name, project }: Service): readonly Service[] {
  return project
    .furtherServices(name)
    .filter(
      (other) => !(other.get('image') ?? other.get('build')) || RELEASED.test(other.file.path.replace(/.*\//, '')),
    );
}

/** Whether a further file, with which this one may be merged, sets something of a service. */
export function setElsewhere(service: Service, ...keys: readonly string[]): boolean {
  return overlaysOf(service).some((other) => dig(other.node, ...keys) !== undefined);
}
