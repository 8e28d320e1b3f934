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

export interface KeyFacts {
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

type Limits = Omit<ScalarType, 'accepts'>;

export function scalar(accepts: readonly ScalarName[], limits: Limits = {}): Type {
  return { scalar: { accepts, ...limits } };
}

export function str(format?: Format): Type {
  return scalar(['string'], format ? { format } : {});
}

/** One of these words and no other. */
export function word(...values: string[]): Type {
  return scalar(['string'], { values });
}

/** A truth value, which may come from a variable. */
export function bool(): Type {
  return scalar(['boolean', 'string'], { format: 'boolean' });
}

/** A whole number, which may come from a variable. */
export function int(format: Format = 'integer', limits: Limits = {}): Type {
  return scalar(['integer', 'string'], { format, ...limits });
}

/** A number, which may come from a variable. */
export function num(format: Format = 'float'): Type {
  return scalar(['number', 'string'], { format });
}

export function nothing(): Type {
  return scalar(['null']);
}

export function list(of: Type, facts: Omit<ListType, 'of'> = {}): Type {
  return { list: { of, ...facts } };
}

/** Each item at most once. */
export function set(of: Type): Type {
  return list(of, { twice: 'refused' });
}

/** Alternatives, each for another kind of node; scalar types add up. */
export function oneOf(...types: readonly Type[]): Type {
  const accepts = types.flatMap((type) => type.scalar?.accepts ?? []);
  const merged: Type = Object.assign({}, ...types);
  return merged.scalar
    ? { ...merged, scalar: { ...Object.assign({}, ...types.map((type) => type.scalar)), accepts } }
    : merged;
}

interface ObjectFacts {
  readonly required?: readonly string[];
  readonly needed?: readonly string[];
  readonly extensions?: boolean;
  readonly open?: boolean;
  readonly format?: Format;
}

/** A mapping with these keys; `x-…` keys are allowed unless said otherwise. */
export function obj(noun: string, rows: Readonly<Record<string, Row>>, facts: ObjectFacts = {}): Type {
  const keys = new Map(
    Object.entries(rows).map(([name, [type, about, more]]) => [name, { name, type, about, ...more }]),
  );
  return { mapping: { noun, keys, required: [], extensions: true, open: false, ...facts } };
}

interface MapFacts {
  readonly pattern?: RegExp;
  readonly open?: boolean;
  readonly format?: Format;
}

/** A mapping from names that the author chooses; `noun` says what one entry is: `service`. */
export function map(noun: string, of: Type, { pattern = /./s, open = false, format }: MapFacts = {}): Type {
  const named = { noun, pattern, type: of };
  const mapping = { noun: `a mapping of ${noun}s`, keys: new Map(), required: [], named, extensions: false, open };
  return { mapping: format ? { ...mapping, format } : mapping };
}
