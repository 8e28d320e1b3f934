/** What a YAML scalar may be after variables are filled in. */
export type ScalarName = 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** What a value must look like beyond its type; a check of values stands behind each. */
export type Format =
  | 'assigned-value'
  | 'assignment'
  | 'blkio-weight'
  | 'boolean'
  | 'build-platform'
  | 'bytes'
  | 'capability'
  | 'cidr'
  | 'command'
  | 'command-list'
  | 'container-name'
  | 'context-assignment'
  | 'count'
  | 'cpu-set'
  | 'cpus'
  | 'deploy-mode'
  | 'device'
  | 'device-count'
  | 'device-rule'
  | 'duration'
  | 'endpoint-mode'
  | 'env-file-format'
  | 'environment'
  | 'environment-assignment'
  | 'expose'
  | 'extra-host'
  | 'extra-hosts'
  | 'failure-action'
  | 'file-mode'
  | 'float'
  | 'gpu-request'
  | 'healthcheck'
  | 'healthcheck-test'
  | 'host-address'
  | 'host-ip'
  | 'image'
  | 'integer'
  | 'ipc'
  | 'ip-address'
  | 'ipv4'
  | 'ipv6'
  | 'isolation'
  | 'log-driver'
  | 'long-mount'
  | 'mac-address'
  | 'memory'
  | 'memory-swap'
  | 'memory-text'
  | 'mounts'
  | 'network-mode'
  | 'pid'
  | 'platform'
  | 'port'
  | 'port-mode'
  | 'port-protocol'
  | 'project-name'
  | 'propagation'
  | 'published-port'
  | 'pull-policy'
  | 'resource'
  | 'restart'
  | 'restart-condition'
  | 'security-option'
  | 'service'
  | 'signal'
  | 'ssh'
  | 'target-port'
  | 'tmpfs'
  | 'ulimit'
  | 'ulimits'
  | 'userns'
  | 'uts'
  | 'volume'
  | 'watch';

/** A scalar: the types it may have, and for some the exact words, a pattern or a range. */
export interface ScalarType {
  readonly accepts: readonly ScalarName[];
  readonly format?: Format;
  /** The only words allowed. */
  readonly values?: readonly string[];
  /** Where the text must match somewhere, as Docker tests it. */
  readonly pattern?: RegExp;
  /** Limits of a number; a string is not held to them. */
  readonly min?: number;
  readonly max?: number;
  /** Docker turns a string into this type before it looks at the type. */
  readonly cast?: 'boolean';
}

export interface ListType {
  readonly of: Type;
  readonly format?: Format;
  /** The same item twice: `refused`, or `merged` into one without a word. */
  readonly twice?: 'refused' | 'merged';
}

/** A mapping with known keys, with free names, or both. */
export interface MappingType {
  /** What it is, with article: `a service`. */
  readonly noun: string;
  readonly keys: ReadonlyMap<string, Key>;
  readonly required: readonly string[];
  /** Keys without which Compose refuses what the schema lets pass. */
  readonly needed?: readonly string[];
  /** Entries under names that the author chooses. */
  readonly named?: { readonly noun: string; readonly pattern: RegExp; readonly type: Type };
  /** Whether `x-…` keys are allowed. */
  readonly extensions: boolean;
  /** Whether any other key is let through unseen. */
  readonly open: boolean;
  readonly format?: Format;
}

/** What a value may be: at most one alternative for each kind of YAML node, so that a node chooses its own. Without any: anything. */
export interface Type {
  readonly scalar?: ScalarType;
  readonly list?: ListType;
  readonly mapping?: MappingType;
}

/**
 * What merging does beyond the usual (mappings key by key, lists appended, single values replaced):
 * `replace` takes the later value whatever it is, `entries` takes the later entry of a name whole, `single` takes a lone value for a
 * list with it, `assignments` takes a list of `NAME=value` for a mapping, `names` and `dependencies` a list of names, `build` a context;
 * `hosts` keeps every address of a name, `logging` keeps options only of the same driver, `subnets` keeps those that the later file
 * has, `external` may change its form.
 */
export type MergeRule =
  | 'assignments'
  | 'build'
  | 'dependencies'
  | 'entries'
  | 'external'
  | 'hosts'
  | 'logging'
  | 'names'
  | 'replace'
  | 'single'
  | 'subnets';

/** What tells two items of a list apart: their whole text, the name before `=`, or what a port, a mount or a grant takes up. */
export type ItemIdentity = 'config' | 'device' | 'env-file' | 'name' | 'port' | 'secret' | 'subnet' | 'text' | 'volume';

export interface KeyFacts {
  /** How Docker Compose merges two values of it, where not the usual way. */
  readonly merge?: MergeRule;
  /**
   * How Docker Compose tells the items of its list apart: of two that are the same the later counts. Items of all other lists are
   * appended even if they are the same, which the schema then refuses for some.
   */
  readonly items?: ItemIdentity;
  /** The version of Docker Compose that brought it. */
  readonly since?: string;
  /** How the short form becomes the long one. */
  readonly long?: string;
  /** What to do instead of writing it, for a key that is discouraged. */
  readonly deprecated?: string;
}

/** One key of a mapping. */
export interface Key extends KeyFacts {
  readonly name: string;
  readonly type: Type;
  /** What it is for, in half a sentence. */
  readonly about: string;
}

/** A row of the table: type, what it is for, and further facts. */
export type Row = readonly [type: Type, about: string, facts?: KeyFacts];
