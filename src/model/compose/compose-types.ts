import type { Target } from '../../knowledge/targets.ts';
import type { EnvFile } from '../../parse/env-file-types.ts';
import type { ImageReference } from '../../parse/image-reference.ts';
import type { Problem } from '../../text/problem.ts';
import type { Located, SourceFile } from '../../text/source.ts';
import type { Script } from '../shell/shell-types.ts';
import type { ComposeEnvironment } from './environment-types.ts';
import type { ComposeReadingKind } from './problem-kinds.ts';
import type { ComposeEntry, ComposeValue, Interpolation, MappingValue, ScalarValue } from './value-types.ts';
import type { WrittenCollection } from './written/written-types.ts';

export type * from './environment-types.ts';
export type * from './value-types.ts';
export type * from './written/written-types.ts';

/** A dependency of a service, declared by `depends_on` or implied (links, volumes_from, network_mode: service:x …). */
export interface Dependency extends Located {
  readonly name: string;
  /** The service, when it is defined. */
  readonly service: Service | undefined;
  readonly via:
    | 'depends_on'
    | 'links'
    | 'volumes_from'
    | 'network_mode'
    | 'ipc'
    | 'pid'
    | 'uts'
    | 'additional_contexts';
  /** `service_started` when not written. */
  readonly condition: string;
  readonly conditionSpan: Located | undefined;
  readonly required: boolean;
}

export interface EnvironmentVariable extends Located {
  readonly name: string;
  readonly key: Located;
  /** Undefined for a name that is passed through from outside. */
  readonly value: ScalarValue | undefined;
  /** Whether it is set in an env file rather than in the Compose file. */
  readonly fromFile: boolean;
}

/** A port in either form. A number that is unknown or absent is undefined. */
export interface PublishedPort extends Located {
  readonly hostIp: string | undefined;
  readonly published: { readonly from: number; readonly to: number } | undefined;
  readonly target: { readonly from: number; readonly to: number } | undefined;
  readonly protocol: string;
  readonly form: 'short' | 'long';
  /** Whether some part depends on an unknown variable. */
  readonly unknown: boolean;
  /** The published part as written; where a fix would insert a host address. */
  readonly publishedSpan: Located | undefined;
}

export interface VolumeMount extends Located {
  /** The item as written, for options that the short form lacks. */
  readonly node: ComposeValue;
  readonly type: 'volume' | 'bind' | 'tmpfs' | 'npipe' | 'cluster' | 'image' | 'unknown';
  readonly source: string | undefined;
  /** The absolute path of a bind mount whose source is written relative to the Compose file (`./…`, `../…`). */
  readonly sourcePath: string | undefined;
  readonly sourceSpan: Located | undefined;
  readonly target: string | undefined;
  readonly targetSpan: Located | undefined;
  /** Undefined when unknown. */
  readonly readOnly: boolean | undefined;
  readonly form: 'short' | 'long';
  /** Whether type, source, target or `read_only` depend on a variable without a value. */
  readonly unknown: boolean;
}

export interface Build extends Located {
  readonly service: Service;
  readonly node: ComposeValue;
  /** Absolute, normalized; undefined when unknown or remote. */
  readonly context: string | undefined;
  readonly contextValue: ScalarValue | undefined;
  /** Absolute; undefined when unknown, remote or inline. */
  readonly dockerfile: string | undefined;
  readonly dockerfileValue: ScalarValue | undefined;
  readonly inline: ScalarValue | undefined;
  readonly target: ScalarValue | undefined;
  readonly args: readonly EnvironmentVariable[];
  readonly additionalContexts: readonly EnvironmentVariable[];
  readonly remote: boolean;
}

export interface HealthcheckConfig extends Located {
  readonly node: MappingValue;
  /** `disable: true` or `test: NONE`. */
  readonly disabled: boolean;
  readonly test: ComposeValue | undefined;
  readonly script: Script | undefined;
}

/** The use of a top-level network, volume, secret, config or model by a service. The span covers the name, without quotes. */
export interface ResourceUse extends Located {
  readonly section: Resource['section'];
  /** Undefined when the name depends on an unknown variable: it may be any name. */
  readonly name: string | undefined;
}

/** An env file that a service reads. */
export interface ServiceEnvFile {
  readonly file: SourceFile;
  readonly parsed: EnvFile;
}

/** A service of the merged model. Its span is the entry's key in the file that first defines it. */
export interface Service extends Located {
  readonly name: string;
  readonly entry: ComposeEntry;
  readonly node: MappingValue;
  readonly project: ComposeProject;
  readonly profiles: readonly string[];
  /** Whether a profile depends on an unknown variable. */
  readonly hasUnknownProfile: boolean;
  /** Whether it runs with the profiles that configuration or `.env` makes active. */
  readonly active: boolean;
  readonly image: ScalarValue | undefined;
  /** Undefined when absent, unknown or not a valid reference. */
  readonly imageReference: ImageReference | undefined;
  readonly build: Build | undefined;
  readonly dependencies: readonly Dependency[];
  readonly environment: readonly EnvironmentVariable[];
  readonly ports: readonly PublishedPort[];
  readonly volumes: readonly VolumeMount[];
  /** Names of the networks it joins; `default` when none is written. */
  readonly networks: readonly string[];
  /** The top-level resources that it uses, in the order written. */
  readonly resourceUses: readonly ResourceUse[];
  /** The env files that can be read, in the order written. */
  readonly envFiles: readonly ServiceEnvFile[];
  /** How many containers run: `scale`, else `deploy.replicas`. Undefined when neither is written, or it is unknown. */
  readonly replicas: { readonly count: number; readonly at: ComposeValue } | undefined;
  readonly healthcheck: HealthcheckConfig | undefined;
  /** Shell scripts in command, entrypoint, healthcheck and hooks. */
  readonly scripts: readonly Script[];
  /** The value of a key of the service. */
  get(key: string): ComposeValue | undefined;
  /** The key of an entry, to report on; the service's own name when it is absent. */
  keyOf(key: string): Located;
}

/** A top-level network, volume, secret, config or model. */
export interface Resource extends Located {
  readonly name: string;
  readonly section: 'networks' | 'volumes' | 'secrets' | 'configs' | 'models';
  readonly entry: ComposeEntry;
  readonly external: boolean;
}

/** One YAML file that takes part in a project. */
export interface ComposeFile extends Located {
  /** Why it is read. */
  readonly role: 'base' | 'override' | 'included' | 'extended';
  /** Whether it is a template or fragment that is not complete by itself; missing parts are then not reported. */
  readonly fragment: boolean;
  /** The values as written in this file, before merge; undefined when it is not a mapping. */
  readonly root: MappingValue | undefined;
  /** The content exactly as written, for rules about its form; undefined if it is not a single mapping, or not valid YAML. Read on first access. */
  readonly written: WrittenCollection | undefined;
  readonly comments: readonly Located[];
  /** Every reference to a variable in it, nested ones too, in file order. */
  readonly variables: readonly Interpolation[];
  /** Where their values come from: what `include` gives an included file, else that of the project. */
  readonly environment: ComposeEnvironment;
}

/** Something missing that another file may provide: an undeclared name, or what a service needs to run. */
export type DanglingName =
  /** `extends` names a service that is not in the file in which it is looked up. */
  | {
      readonly kind: 'extended-service';
      readonly name: string;
      readonly at: ScalarValue;
      /** The file in which it is looked up, and the services that it has. */
      readonly source: SourceFile;
      readonly candidates: readonly string[];
    }
  | {
      readonly kind: 'service';
      readonly service: Service;
      readonly dependency: Dependency;
      /** The `extends` of the service through which the name came from another file. */
      readonly extendedAt: Located | undefined;
    }
  | {
      readonly kind: 'resource';
      readonly service: Service;
      readonly use: ResourceUse & { readonly name: string };
      /** As for services. */
      readonly extendedAt: Located | undefined;
    }
  /** A service with neither an image nor a build. */
  | { readonly kind: 'image'; readonly service: Service };

/** Why a file is not complete by itself. */
export interface Incompleteness {
  /** The first thing that it lacks. */
  readonly missing: DanglingName;
  /** Where that is written. */
  readonly at: Located;
  /** The file that it was merged onto, which did not complete it. */
  readonly base: SourceFile | undefined;
  /** The further file of its directory that declares what is missing. */
  readonly declaredIn: SourceFile | undefined;
}

/** What a project lacks and a further file of its directory declares. */
export interface DeclaredElsewhere {
  readonly missing: DanglingName;
  /** Where the name is written. */
  readonly at: Located;
  readonly source: SourceFile;
}

/** What `docker compose` would load: base, override, included and extended files merged. */
export interface ComposeProject extends Located {
  readonly kind: 'compose';
  readonly files: readonly ComposeFile[];
  readonly root: MappingValue | undefined;
  /** Absolute directory against which relative paths are resolved. */
  readonly directory: string;
  readonly services: ReadonlyMap<string, Service>;
  readonly resources: readonly Resource[];
  /**
   * Why the project is incomplete. Set for a file that only makes sense on top of others, such as `compose.debug.yaml`, when those are
   * not known. Anything missing in it may be in those files, so rules about missing parts report nothing. A `compose.yaml`
   * without other files is never incomplete.
   */
  readonly incomplete: Incompleteness | undefined;
  /** Whether an included file cannot be read here: undeclared names may be declared there. */
  readonly open: boolean;
  /** Whether a file is named for `docker stack deploy`, or uses keys that only this understands, so it is not meant for Compose. */
  readonly forSwarm: boolean;
  /** What it is deployed with: what the configuration says, else `swarm` where the files leave no doubt, else `compose`. */
  readonly targets: ReadonlySet<Target>;
  /** What is missing, as far as that is known: empty for a project that is open or incomplete. */
  readonly dangling: readonly DanglingName[];
  /** What is missing too, but declared in a further file of the directory, with which these are meant to be merged. */
  readonly declaredElsewhere: readonly DeclaredElsewhere[];
  /**
   * What further files of the directory, whose base files are unknown, say about a service: they may set what it lacks. They
   * are read when this is called, so it is for what would be reported otherwise.
   */
  furtherServices(name: string): readonly Service[];
  /** The file that Docker Compose reads in this directory instead of this one, although this one has a default name, too. */
  readonly passedOverFor: string | undefined;
  /** The problems found while reading the files. */
  readonly problems: readonly Problem<ComposeReadingKind>[];
  /** The name that Compose would give it: lower case, letters, digits, `-` and `_`. Undefined when it depends on an unknown variable. */
  readonly name: string | undefined;
  /** Profiles that the configuration or `COMPOSE_PROFILES` in `.env` makes active; `*` for all. */
  readonly activeProfiles: readonly string[];
  readonly environment: ComposeEnvironment;
  resource(section: Resource['section'], name: string): Resource | undefined;
}
