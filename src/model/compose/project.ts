import { basename } from 'node:path/posix';
import { parseEnvFile } from '../../parse/env-file.ts';
import type { Disk } from '../disk.ts';
import type { Problem } from '../problem.ts';
import { SourceFile } from '../source.ts';
import { checkSchema } from './check/schema.ts';
import type { Model } from './load/load-model.ts';
import { plainScalar } from './load/values.ts';
import { resolveIn } from './paths.ts';
import { knownBoolean, knownText } from './scalars.ts';
import { type ReadEnvFile, ServiceNode } from './service.ts';
import { settled } from './settled.ts';
import type {
  ComposeEnvironment,
  ComposeFile,
  ComposeProject,
  EnvironmentVariable,
  MappingValue,
  Resource,
  ScalarValue,
  Service,
} from './types.ts';

export interface ProjectRequest {
  readonly model: Model;
  /** The file that the project is about: the last of those that were asked for. */
  readonly main: SourceFile;
  readonly directory: string;
  readonly environment: ComposeEnvironment;
  readonly profiles: readonly string[];
  /** From the configuration; wins over the files. */
  readonly projectName: string | undefined;
  /** What is only missing is not told. */
  readonly fragment: boolean;
  readonly disk: Disk;
  toRelative(absolutePath: string): string;
}

const SECTIONS = ['networks', 'volumes', 'secrets', 'configs', 'models'] as const;

/** The merged model of some files, with its services and resources, and what is wrong with it. */
export class ProjectNode implements ComposeProject {
  readonly kind = 'compose';
  readonly file: SourceFile;
  readonly start = 0;
  readonly end: number;
  readonly files: readonly ComposeFile[];
  readonly root: MappingValue | undefined;
  readonly directory: string;
  readonly services: ReadonlyMap<string, Service>;
  readonly resources: readonly Resource[];
  readonly fragment: boolean;
  readonly name: string | undefined;
  readonly activeProfiles: readonly string[];
  readonly environment: ComposeEnvironment;
  problems: readonly Problem[];
  companions: readonly ComposeProject[] = [];

  constructor(request: ProjectRequest) {
    const { model, main, directory, environment, profiles, fragment } = request;
    this.file = main;
    this.end = main.text.length;
    this.files = fragment ? model.files.map((file) => ({ ...file, fragment })) : model.files;
    this.root = model.root;
    this.directory = directory;
    this.environment = environment;
    this.fragment = fragment;
    this.activeProfiles = [...profiles, ...(environment.valueOf('COMPOSE_PROFILES') ?? '').split(',')]
      .map((each) => each.trim())
      .filter((each) => each !== '');
    this.name = projectName(request);
    this.services = this.#services(envFileReader(request));
    this.resources = SECTIONS.flatMap((section) => resourcesIn(model.root, section));
    this.problems = [...model.problems, ...schemaProblems(model, fragment)];
  }

  resource(section: Resource['section'], name: string): Resource | undefined {
    return this.resources.find((each) => each.section === section && each.name === name);
  }

  #services(readEnvFile: ReadEnvFile): ReadonlyMap<string, Service> {
    const services = new Map<string, Service>();
    const node = this.root?.get('services');
    if (node?.kind !== 'mapping') return services;
    for (const entry of node.entries) {
      const { name, value } = entry;
      if (value.kind === 'mapping' && !services.has(name))
        services.set(name, new ServiceNode(entry, value, this, readEnvFile));
    }
    return services;
  }
}

/** What the schema says of each file as written, and of what they were merged to; each thing once. */
function schemaProblems({ root, files }: Model, fragment: boolean): readonly Problem[] {
  const single = root !== undefined && files.length === 1 && files[0]!.root === root;
  if (single) return checkSchema(root, { fragment });
  const found = new Map<string, Problem>();
  // Each file first: a service that is taken over from another file has its own name there.
  for (const { root: own, role } of files) {
    const judged = own && role === 'override' ? settled(own, root) : own;
    if (judged) for (const problem of checkSchema(judged, { fragment: true })) add(found, problem);
  }
  if (root) for (const problem of checkSchema(root, { fragment })) add(found, problem);
  return [...found.values()];
}

function add(found: Map<string, Problem>, problem: Problem): void {
  const { kind, file, start, end } = problem;
  const key = `${kind} ${start} ${end} ${file.path}`;
  if (!found.has(key)) found.set(key, problem);
}

function resourcesIn(root: MappingValue | undefined, section: Resource['section']): readonly Resource[] {
  const node = root?.get(section);
  if (node?.kind !== 'mapping') return [];
  return node.entries.map((entry) => {
    const { name, key, value } = entry;
    const external = value.kind === 'mapping' ? value.get('external') : undefined;
    return {
      file: key.file,
      start: key.start,
      end: key.end,
      name,
      section,
      entry,
      external: external?.kind === 'mapping' || knownBoolean(external) === true,
    };
  });
}

/** The project's name as Compose writes it; undefined when it hangs on an unknown variable or nothing is left of it. */
function projectName({ projectName: configured, environment, model, directory }: ProjectRequest): string | undefined {
  const written = model.root?.get('name');
  const unknown = written?.kind === 'scalar' && written.unknown;
  const own = written && knownText(written);
  const chosen =
    configured ?? environment.valueOf('COMPOSE_PROJECT_NAME') ?? (unknown ? undefined : own || basename(directory));
  return (
    chosen
      ?.toLowerCase()
      .replace(/[^a-z0-9_-]/g, '')
      .replace(/^[_-]+/, '') || undefined
  );
}

/** Reads env files of services, each once. */
function envFileReader({ disk, environment, toRelative }: ProjectRequest): ReadEnvFile {
  const known = new Map<string, readonly EnvironmentVariable[]>();
  return (path, format) => {
    const text = knownText(path);
    const absolute = text === undefined ? undefined : resolveIn(path.directory, text);
    if (absolute === undefined) return [];
    const key = `${format ?? ''} ${absolute}`;
    const found = known.get(key) ?? variablesIn(absolute, format, disk, environment, toRelative);
    known.set(key, found);
    return found;
  };
}

function variablesIn(
  path: string,
  format: string | undefined,
  disk: Disk,
  environment: ComposeEnvironment,
  toRelative: (path: string) => string,
): readonly EnvironmentVariable[] {
  const text = disk.kind(path) === 'file' ? disk.read(path) : undefined;
  if (text === undefined) return [];
  const file = new SourceFile(toRelative(path), text, { absolutePath: path });
  const { entries } = parseEnvFile(file.text, environment.valueOf, format === 'raw' ? 'raw' : undefined);
  return entries.map(({ name, from, to, value, valueFrom, valueTo, unknown }) => {
    const place = { file, start: valueFrom, end: valueTo, path: [], directory: path };
    const written = value === undefined ? undefined : plainScalar(place, { raw: value, quote: '"', tag: undefined });
    const scalar: ScalarValue | undefined = written && {
      ...written,
      unknown,
      locate: () => file.at(valueFrom, valueTo),
    };
    return { ...file.at(from, Math.max(to, valueTo)), name, key: file.at(from, to), value: scalar, fromFile: true };
  });
}
