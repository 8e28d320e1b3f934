import type { ImageReference } from '../../parse/image-reference.ts';
import type { Located, SourceFile } from '../../text/source.ts';
import type { Script } from '../shell/shell-types.ts';
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
  ResourceUse,
  ScalarValue,
  Service,
  ServiceEnvFile,
  VolumeMount,
} from './compose-types.ts';
import { dependenciesOf } from './dependencies.ts';
import { type EnvFiles, variablesOf } from './env-files.ts';
import { environmentVariables } from './environment.ts';
import { healthcheckOf } from './healthcheck.ts';
import { imageIn } from './images.ts';
import { dig, itemsOf, listed } from './lookup.ts';
import { publishedPorts } from './published-ports.ts';
import { resourceUsesOf } from './resource-uses.ts';
import { asScalar, isUnknown, knownText } from './scalars.ts';
import { scriptOfCommand, scriptOfTest } from './scripts.ts';
import { buildOf } from './service-build.ts';
import { volumeMounts } from './volume-mounts.ts';

/** A service; expensive properties are computed on first access. */
export class ServiceNode implements Service {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly entry: ComposeEntry;
  readonly node: MappingValue;
  readonly project: ComposeProject;
  readonly #envFiles: EnvFiles;
  #views: Partial<Views> = {};

  constructor(entry: ComposeEntry, node: MappingValue, project: ComposeProject, envFiles: EnvFiles) {
    this.file = entry.key.file;
    this.start = entry.key.start;
    this.end = entry.key.end;
    this.name = entry.name;
    this.entry = entry;
    this.node = node;
    this.project = project;
    this.#envFiles = envFiles;
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
    const { image } = this;
    const parsed = image && !image.unknown ? imageIn(image) : undefined;
    return parsed?.ok ? parsed.image : undefined;
  }

  get profiles(): readonly string[] {
    return textsOf(this.get('profiles'));
  }

  get hasUnknownProfile(): boolean {
    return itemsOf(this.get('profiles')).some(isUnknown);
  }

  get active(): boolean {
    const { profiles } = this;
    const { activeProfiles } = this.project;
    return (
      profiles.length === 0 ||
      activeProfiles.includes('*') ||
      profiles.some((profile) => activeProfiles.includes(profile))
    );
  }

  get networks(): readonly string[] {
    this.#views.networks ??= networksOf(this.get('networks'), this.get('network_mode') !== undefined);
    return this.#views.networks;
  }

  get build(): Build | undefined {
    const node = this.get('build');
    if (node) this.#views.build ??= buildOf(this, node, this.node.directory);
    return this.#views.build;
  }

  get dependencies(): readonly Dependency[] {
    this.#views.dependencies ??= dependenciesOf(this);
    return this.#views.dependencies;
  }

  get environment(): readonly EnvironmentVariable[] {
    if (!this.#views.environment) {
      const own = environmentVariables(this.get('environment'));
      this.#views.environment = [...own, ...this.#fromFiles(own)];
    }
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

  get resourceUses(): readonly ResourceUse[] {
    this.#views.resourceUses ??= resourceUsesOf(this);
    return this.#views.resourceUses;
  }

  get envFiles(): readonly ServiceEnvFile[] {
    this.#views.envFiles ??= listed(this.get('env_file')).flatMap((item) => this.#envFiles.read(item) ?? []);
    return this.#views.envFiles;
  }

  get replicas(): Service['replicas'] {
    const at = this.get('scale') ?? dig(this.get('deploy'), 'replicas');
    if (at?.kind !== 'scalar' || at.unknown || at.value === null || !/^\d+$/.test(at.text)) return undefined;
    return { count: Number(at.text), at };
  }

  get healthcheck(): HealthcheckConfig | undefined {
    const node = this.get('healthcheck');
    if (node) this.#views.healthcheck ??= healthcheckOf(node, (test) => scriptOfTest(this, test));
    return this.#views.healthcheck;
  }

  get scripts(): readonly Script[] {
    this.#views.scripts ??= this.#makeScripts();
    return this.#views.scripts;
  }

  #makeScripts(): readonly Script[] {
    const scripts: (Script | undefined)[] = [];
    for (const key of ['entrypoint', 'command'] as const) {
      const value = this.get(key);
      if (value) scripts.push(scriptOfCommand(this, value, key));
    }
    for (const hook of ['pre_start', 'post_start', 'pre_stop']) {
      for (const item of itemsOf(this.get(hook))) {
        const command = dig(item, 'command');
        if (command) scripts.push(scriptOfCommand(this, command, 'hook'));
      }
    }
    scripts.push(this.healthcheck?.script);
    return scripts.flatMap((script) => script ?? []);
  }

  /** Variables that env files set and `environment` does not; the last of several files wins. */
  #fromFiles(own: readonly EnvironmentVariable[]): readonly EnvironmentVariable[] {
    if (this.envFiles.length === 0) return [];
    const names = new Set(own.map(({ name }) => name));
    const found = new Map<string, EnvironmentVariable>();
    for (const file of this.envFiles)
      for (const variable of variablesOf(file)) if (!names.has(variable.name)) found.set(variable.name, variable);
    return [...found.values()];
  }
}

type Views = {
  -readonly [Key in
    | 'build'
    | 'dependencies'
    | 'environment'
    | 'networks'
    | 'ports'
    | 'volumes'
    | 'resourceUses'
    | 'envFiles'
    | 'healthcheck'
    | 'scripts']: Service[Key];
};

/** `default` where none is written, unless the service uses the network of something else. */
function networksOf(node: ComposeValue | undefined, borrowed: boolean): readonly string[] {
  if (borrowed) return [];
  const names = node?.kind === 'mapping' ? node.entries.map(({ name }) => name) : textsOf(node);
  return names.length === 0 ? ['default'] : names;
}

function textsOf(node: ComposeValue | undefined): readonly string[] {
  if (node?.kind !== 'sequence') return [];
  return node.items.flatMap((item) => knownText(item) ?? []);
}
