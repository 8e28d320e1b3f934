import { setsVariable } from '../../src/knowledge/image-variables.ts';
import {
  type ComposeEntry,
  type ComposeProject,
  type ComposeValue,
  dig,
  environmentVariables,
  type Interpolation,
  itemsOf,
  type Located,
  type Project,
  type ScalarValue,
  type Script,
  type Service,
  type Stage,
  startText,
} from '../../src/rule/index.ts';
import { assignedNames, baseImages, declaredNames, isAssigned } from './assigned-names.ts';
import { isExported } from './unset-variables.ts';

/** A value, its reader, and what the reader knows. */
export interface Reading {
  readonly value: ScalarValue;
  /** The key that holds the value, for messages. */
  readonly key: string;
  /** What would expand `$NAME` if Compose did not. */
  readonly reader: 'shell' | 'build' | 'program' | 'nothing';
  /** Where a name is set that Compose does not see; true if it is set without a place in a file. */
  knows(name: string, reference: Interpolation): Located | boolean;
}

/** What a container knows: where variables are set for it, and whether its image sets one. */
interface Known {
  readonly set: ReadonlyMap<string, Located>;
  readonly imageSets: ImageSets;
  /** As {@link set}, with what has a default: `NAME: ${NAME:-text}`. */
  readonly withDefaults: ReadonlyMap<string, Located>;
  /** The part of the command that a shell reads because the entry point is one. */
  readonly scriptWord?: Located | undefined;
}

/** The values of a project that something other than Compose may be meant to fill in. */
export function* readingsOf(project: ComposeProject, links: Project): Generator<Reading> {
  for (const service of project.services.values()) yield* ofService(service, links);
  for (const { section, name, entry } of project.resources) {
    const content = section === 'configs' ? dig(entry.value, 'content') : undefined;
    if (content?.kind !== 'scalar' || content.interpolations.length === 0) continue;
    const users = [...project.services.values()].filter(({ resourceUses }) =>
      resourceUses.some((use) => use.section === 'configs' && use.name === name),
    );
    if (users.length > 0) yield ofContent(content, users, links);
  }
}

/** Tells whether the image of a service sets a variable. */
type ImageSets = (name: string) => boolean;

function imageVariables(service: Service, links: Project): ImageSets {
  const { build, imageReference } = service;
  const stage = build && links.buildOf(service)?.stage;
  if (stage) return (name) => isEnv(stage, name) || stage.baseSets(name) === true;
  return (name) => !build && imageReference !== undefined && setsVariable(imageReference, name) === true;
}

function isEnv({ variables }: Stage, name: string): boolean {
  return variables.get(name)?.by === 'env';
}

/** The part of the command that the shell of the entrypoint reads, which may be the entrypoint of the built image. */
function scriptWord(service: Service, links: Project): Located | undefined {
  const entrypoint = service.get('entrypoint')
    ? scriptOf(service, 'entrypoint')
    : service.build && links.buildOf(service)?.stage?.entrypoint?.script;
  return startText(entrypoint, scriptOf(service, 'command'));
}

function scriptOf({ scripts }: Service, key: 'entrypoint' | 'command'): Script | undefined {
  return scripts.find(({ host }) => host.kind === 'compose' && host.key === key);
}

function* ofService(service: Service, links: Project): Generator<Reading> {
  const literal = literalVariables(service.get('environment'));
  const own: Known = {
    set: new Map([...fromEnvFiles(service), ...literal]),
    imageSets: imageVariables(service, links),
    withDefaults: literalVariables(service.get('environment'), true),
    scriptWord: scriptWord(service, links),
  };
  for (const entry of service.node.entries) {
    const { name: key, value } = entry;
    if (key === 'command' || key === 'entrypoint') yield* ofCommand(service, key, value, own);
    else if (key === 'healthcheck') yield* ofCommand(service, 'test', dig(value, 'test'), own);
    else if (HOOKS.has(key)) yield* ofHooks(service, key, value, own);
    else if (key === 'develop') yield* ofWatch(service, value, own);
    else if (key === 'build') yield* ofBuild(value, literal);
    else yield* ofEntry(entry, literal);
  }
}

const HOOKS: ReadonlySet<string> = new Set(['pre_start', 'post_start', 'pre_stop']);

/** The variables that are set for the container without asking the host for them. */
function literalVariables(node: ComposeValue | undefined, defaults = false): ReadonlyMap<string, Located> {
  const literal = new Map<string, Located>();
  for (const { name, key, value } of environmentVariables(node))
    if (value && !value.interpolations.some((each) => each.name === name && !(defaults && hasDefault(each))))
      literal.set(name, key);
  return literal;
}

/** `NAME: ${NAME:-text}` sets the variable for the container even where the host does not. */
function hasDefault({ operator, operand }: Interpolation): boolean {
  return (operator === '-' || operator === ':-') && operand !== undefined && operand !== '';
}

function* fromEnvFiles({ envFiles }: Service): Generator<[string, Located]> {
  for (const { file, parsed } of envFiles)
    for (const { name, value, from, to } of parsed.entries) if (value !== undefined) yield [name, file.at(from, to)];
}

function* ofCommand(service: Service, key: string, value: ComposeValue | undefined, own: Known): Generator<Reading> {
  for (const scalar of scalarsIn(value)) {
    const [first] = scalar.interpolations;
    if (!first || !value) continue;
    const inWord = key === 'command' && own.scriptWord !== undefined && isInside(first, own.scriptWord);
    const shell = inWord || isRead(service, first) || (key === 'watch' && RUNS_SHELL.test(value.file.slice(value)));
    const assigned = shell ? assignedNames(scalar) : undefined;
    const knows = (name: string, reference: Interpolation) =>
      own.set.get(name) ??
      (shell &&
        (own.withDefaults.get(name) ??
          (OF_ANY_SHELL.test(name) || own.imageSets(name) || isAssigned(assigned, name, reference))));
    yield { value: scalar, key, reader: shell ? 'shell' : 'nothing', knows };
  }
}

/** A shell with a script, however the command is written. */
const RUNS_SHELL = /\b(?:ba|da|k|z)?sh\b["',\s]+-\w*c\b/;

/** Whether a shell in the container reads a reference. */
function isRead({ scripts }: Service, reference: Interpolation): boolean {
  return scripts.some(
    (script) => (script.language === 'posix' || script.language === 'bash') && isInside(reference, script),
  );
}

function isInside({ file, start, end }: Located, outer: Located): boolean {
  return outer.file === file && outer.start <= start && end <= outer.end;
}

function* ofHooks(service: Service, key: string, value: ComposeValue, own: Known): Generator<Reading> {
  for (const hook of itemsOf(value)) yield* ofHook(service, key, hook, own);
}

/** A command that runs in the container in addition to the main one, with its own variables. */
function* ofHook(service: Service, key: string, hook: ComposeValue | undefined, own: Known): Generator<Reading> {
  const set = new Map([...own.set, ...literalVariables(dig(hook, 'environment'))]);
  yield* ofCommand(service, key, dig(hook, 'command'), { ...own, set });
}

function* ofWatch(service: Service, value: ComposeValue, own: Known): Generator<Reading> {
  for (const rule of itemsOf(dig(value, 'watch'))) yield* ofHook(service, 'watch', dig(rule, 'exec'), own);
}

/** An inline Dockerfile, whose variables are its own, and the rest of a build, whose arguments may refer to each other. */
function* ofBuild(build: ComposeValue, environment: ReadonlyMap<string, Located>): Generator<Reading> {
  if (build.kind !== 'mapping') return;
  const args = new Map([...environment, ...literalVariables(build.get('args'))]);
  for (const entry of build.entries) {
    const { name, value } = entry;
    if (name !== 'dockerfile_inline') yield* ofEntry(entry, args);
    else if (value.kind === 'scalar' && value.interpolations.length > 0) {
      const declared = declaredNames(value.raw);
      const bases = baseImages(value.raw);
      const assigned = assignedNames(value);
      const knows = (each: string, reference: Interpolation) =>
        declared.has(each) ||
        IN_EVERY_BUILD.test(each) ||
        OF_ANY_SHELL.test(each) ||
        bases.some((image) => setsVariable(image, each) === true) ||
        isAssigned(assigned, each, reference);
      yield { value, key: name, reader: 'build', knows };
    }
  }
}

/** Variables that a script certainly expects from its shell; UID and GID may be meant to be those of the host. */
const OF_ANY_SHELL =
  /^(?:HOSTNAME|S?RANDOM|PPID|SECONDS|LINENO|EPOCHSECONDS|EPOCHREALTIME|BASHPID|BASH_\w+|FUNCNAME|PIPESTATUS|OPTIND|OPTARG|REPLY|IFS)$/;

/** What BuildKit declares, and what every base image sets. */
const IN_EVERY_BUILD = /^(?:(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)|PATH|HOME)$/;

/** The text of a config: a program in the container reads it, perhaps a shell. */
function ofContent(value: ScalarValue, users: readonly Service[], links: Project): Reading {
  const images = users.map((user) => imageVariables(user, links));
  const known = new Map<string, Located>();
  for (const user of users)
    for (const [name, at] of [...fromEnvFiles(user), ...literalVariables(user.get('environment'))]) known.set(name, at);
  const assigned = assignedNames(value);
  const { text } = value.file;
  // `$host` of nginx, `$i` of a loop: variables for Compose are usually in capitals.
  const knows = (name: string, reference: Interpolation) =>
    known.get(name) ??
    (images.some((imageSets) => imageSets(name)) ||
      isAssigned(assigned, name, reference) ||
      (/^[a-z_]+$/.test(name) && text[reference.start + 1] !== '{'));
  return { value, key: 'content', reader: 'program', knows };
}

/** Any other value of a service: nothing in the container expands variables in it, but it may refer to a variable set next to it. */
function* ofEntry({ name: key, value }: ComposeEntry, literal: ReadonlyMap<string, Located>): Generator<Reading> {
  for (const scalar of scalarsIn(value)) {
    if (scalar.interpolations.length === 0) continue;
    const extendsPath = key === 'environment' && (scalar.path.at(-1) === 'PATH' || scalar.raw.startsWith('PATH='));
    const knows = (name: string) => (isExported(name) ? extendsPath && name === 'PATH' : (literal.get(name) ?? false));
    yield { value: scalar, key, reader: 'nothing', knows };
  }
}

function* scalarsIn(value: ComposeValue | undefined): Generator<ScalarValue> {
  if (value?.kind === 'scalar') yield value;
  else if (value?.kind === 'sequence') for (const item of value.items) yield* scalarsIn(item);
  else if (value?.kind === 'mapping') for (const entry of value.entries) yield* scalarsIn(entry.value);
}
