import { parseImageReference } from '../../parse/image-reference.ts';
import type { ImageReference } from '../dockerfile/types.ts';
import type { Script } from '../shell/types.ts';
import type { Located, SourceFile } from '../source.ts';
import { buildOf } from './build.ts';
import { dependenciesOf } from './dependencies.ts';
import { environmentVariables } from './environment.ts';
import { healthcheckOf } from './healthcheck.ts';
import { volumeMounts } from './mounts.ts';
import { publishedPorts } from './ports.ts';
import { asScalar, knownText } from './scalars.ts';
import { scriptOfCommand, scriptOfTest } from './scripts.ts';
import type {
  Build,
  ComposeEntry,
  ComposeProject,
  ComposeValue,
  Dependency,
  EnvironmentVariable,
  HealthcheckConfig,
  MappingValue,
  PublishedPort,
  ScalarValue,
  Service,
  VolumeMount,
} from './types.ts';

/** Gives the variables of an env file that a service names (the path as written). */
export type ReadEnvFile = (path: ScalarValue, format: string | undefined) => readonly EnvironmentVariable[];

/** A service; what takes work is made when it is asked for. */
export class ServiceNode implements Service {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly entry: ComposeEntry;
  readonly node: MappingValue;
  readonly project: ComposeProject;
  readonly #readEnvFile: ReadEnvFile;
  #views: Partial<Views> = {};

  constructor(entry: ComposeEntry, node: MappingValue, project: ComposeProject, readEnvFile: ReadEnvFile) {
    this.file = entry.key.file;
    this.start = entry.key.start;
    this.end = entry.key.end;
    this.name = entry.name;
    this.entry = entry;
    this.node = node;
    this.project = project;
    this.#readEnvFile = readEnvFile;
  }

  get(key: string): ComposeValue | undefined {
    return this.node.get(key);
  }

  keyOf(key: string): Located {
    return this.node.entry(key)?.key ?? this.entry.key;
  }

  get image(): ScalarValue | undefined {
    const image = asScalar(this.get('image'));
    return image?.value === null ? undefined : image;
  }

  get imageReference(): ImageReference | undefined {
    const text = knownText(this.image);
    const parsed = text === undefined ? undefined : parseImageReference(text);
    return parsed?.ok ? parsed.image : undefined;
  }

  get profiles(): readonly string[] {
    return textsOf(this.get('profiles'));
  }

  get networks(): readonly string[] {
    if (this.get('network_mode')) return [];
    const node = this.get('networks');
    const names = node?.kind === 'mapping' ? node.entries.map(({ name }) => name) : textsOf(node);
    return names.length === 0 ? ['default'] : names;
  }

  get build(): Build | undefined {
    if (!('build' in this.#views)) this.#views.build = buildOf(this, this.get('build'), this.node.directory);
    return this.#views.build;
  }

  get dependencies(): readonly Dependency[] {
    this.#views.dependencies ??= dependenciesOf(this);
    return this.#views.dependencies;
  }

  get environment(): readonly EnvironmentVariable[] {
    this.#views.environment ??= [...environmentVariables(this.get('environment')), ...this.#fromFiles()];
    return this.#views.environment;
  }

  get ports(): readonly PublishedPort[] {
    this.#views.ports ??= publishedPorts(this.get('ports'));
    return this.#views.ports;
  }

  get volumes(): readonly VolumeMount[] {
    this.#views.volumes ??= volumeMounts(this.get('volumes'));
    return this.#views.volumes;
  }

  get healthcheck(): HealthcheckConfig | undefined {
    if (!('healthcheck' in this.#views)) this.#views.healthcheck = healthcheckOf(this.get('healthcheck'), scriptOfTest);
    return this.#views.healthcheck;
  }

  get scripts(): readonly Script[] {
    this.#views.scripts ??= this.#makeScripts();
    return this.#views.scripts;
  }

  #makeScripts(): readonly Script[] {
    const commands = [this.get('entrypoint'), this.get('command')];
    for (const hook of ['pre_start', 'post_start', 'pre_stop']) {
      const list = this.get(hook);
      if (list?.kind !== 'sequence') continue;
      for (const item of list.items) if (item.kind === 'mapping') commands.push(item.get('command'));
    }
    const scripts = commands.flatMap((command) => (command && scriptOfCommand(command)) ?? []);
    const test = this.healthcheck?.script;
    return test ? [...scripts, test] : scripts;
  }

  /** What env files set and `environment` does not; of several files the last one counts. */
  #fromFiles(): readonly EnvironmentVariable[] {
    const node = this.get('env_file');
    const own = new Set(environmentVariables(this.get('environment')).map(({ name }) => name));
    const found = new Map<string, EnvironmentVariable>();
    for (const item of node?.kind === 'sequence' ? node.items : node ? [node] : []) {
      const path = item.kind === 'mapping' ? asScalar(item.get('path')) : asScalar(item);
      const format = item.kind === 'mapping' ? knownText(item.get('format')) : undefined;
      if (!path) continue;
      for (const variable of this.#readEnvFile(path, format))
        if (!own.has(variable.name)) found.set(variable.name, variable);
    }
    return [...found.values()];
  }
}

type Views = {
  -readonly [Key in
    | 'build'
    | 'dependencies'
    | 'environment'
    | 'ports'
    | 'volumes'
    | 'healthcheck'
    | 'scripts']: Service[Key];
};

function textsOf(node: ComposeValue | undefined): readonly string[] {
  if (node?.kind !== 'sequence') return [];
  return node.items.flatMap((item) => knownText(item) ?? []);
}
