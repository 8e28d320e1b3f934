/** The types that a YAML scalar may have after interpolation. */
export type ScalarName = 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** The format that a value must have in addition to its type; there is a check for each. */
export type Format =
  | 'assigned-value'
  | 'assignment'
  | 'assignments'
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
  | 'model-attachments'
  | 'model-names'
  | 'mounts'
  | 'network-attachments'
  | 'network-mode'
  | 'network-names'
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

/** A scalar: the types it may have, and optionally the exact words, a pattern or a range. */
export interface ScalarType {
  readonly accepts: readonly ScalarName[];
  readonly format?: Format;
  /** The only words allowed. */
  readonly values?: readonly string[];
  /** The text must contain a match, as in Docker's own check. */
  readonly pattern?: RegExp;
  /** The limits of a number; strings are not checked against them. */
  readonly min?: number;
  readonly max?: number;
  /** Docker converts a string to this type before it checks the type. */
  readonly cast?: 'boolean';
}

export interface ListType {
  readonly of: Type;
  readonly format?: Format;
  /** What happens when an item appears twice: it is `rejected`, or silently `merged` into one. */
  readonly twice?: 'rejected' | 'merged';
}

/** A mapping with known keys, with user-defined names, or both. */
export interface MappingType {
  /** What it is, with an article: `a service`. */
  readonly noun: string;
  readonly keys: ReadonlyMap<string, Key>;
  readonly required: readonly string[];
  /** Keys that Compose requires although the schema does not. */
  readonly needed?: readonly string[];
  /** Entries with user-defined names. */
  readonly named?: { readonly noun: string; readonly pattern: RegExp; readonly type: Type };
  /** Whether `x-…` keys are allowed. */
  readonly extensions: boolean;
  /** Whether any other key is accepted unchecked. */
  readonly open: boolean;
  readonly format?: Format;
}

/** What a value may be: at most one alternative for each kind of YAML node. Without any, all values are allowed. */
export interface Type {
  readonly scalar?: ScalarType;
  readonly list?: ListType;
  readonly mapping?: MappingType;
}

/**
 * How merging differs from the default (mappings are merged key by key, lists appended, scalars replaced):
 * `replace` uses the later value, `entries` uses the whole later entry of a name, `single` treats a single value as a
 * list of one item, `assignments` treats a list of `NAME=value` as a mapping, `names` and `dependencies` do this with a list of names,
 * `build` with a context, `hosts` keeps every address of a name, `logging` keeps options only for the same driver, `subnets` keeps the
 * subnets of the later file, and `external` may change its form.
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

/** What identifies an item of a list: its whole text, the name before `=`, or the target of a port, a mount or a grant. */
export type ItemIdentity = 'config' | 'device' | 'env-file' | 'name' | 'port' | 'secret' | 'subnet' | 'text' | 'volume';

export interface KeyFacts {
  /** How Docker Compose merges two values of it, if not by default. */
  readonly merge?: MergeRule;
  /**
   * How Docker Compose identifies the items of its list: of two equal items, the later one wins. Items of all other lists are
   * appended even if they are equal, which the schema then rejects for some lists.
   */
  readonly items?: ItemIdentity;
  /** The version of Docker Compose that introduced it. */
  readonly since?: string;
  /** How the short form translates to the long one. */
  readonly long?: string;
  /** What to do instead of using a deprecated key. */
  readonly deprecated?: string;
}

/** One key of a mapping. */
export interface Key extends KeyFacts {
  readonly name: string;
  readonly type: Type;
  /** What it is for: a noun phrase. */
  readonly about: string;
}

/** A row of the table: type, purpose, and more facts. */
export type Row = readonly [type: Type, about: string, facts?: KeyFacts];
