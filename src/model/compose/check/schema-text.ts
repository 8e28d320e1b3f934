import type { Format, Type } from '../../../knowledge/compose-schema/index.ts';
import type { ComposeValue, ScalarValue } from '../types.ts';

const SECTIONS: Readonly<Record<string, string>> = {
  services: 'service',
  networks: 'network',
  volumes: 'volume',
  secrets: 'secret',
  configs: 'config',
  models: 'model',
};

/** Names a place in a Compose file as people would: ``service `web` ``, `` `healthcheck.test[0]` of service `web` ``. */
export function placeOf(path: ComposeValue['path']): string {
  const [section, name, ...rest] = path;
  const noun = typeof section === 'string' ? SECTIONS[section] : undefined;
  if (noun === undefined || name === undefined) return path.length === 0 ? 'the file' : `\`${dotted(path)}\``;
  return rest.length === 0 ? `${noun} \`${name}\`` : `\`${dotted(rest)}\` of ${noun} \`${name}\``;
}

function dotted(path: ComposeValue['path']): string {
  let text = '';
  for (const step of path) text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
  return text;
}

const FORMATS: Partial<Readonly<Record<Format, string>>> = {
  bytes: 'a size such as `512m`',
  memory: 'a size such as `512m`',
  'memory-swap': 'a size such as `1g`',
  'memory-text': 'a size such as `512m`',
  cpus: 'a number of CPUs',
  duration: 'a duration such as `30s`',
  port: 'a port such as `"8080:80"`',
  boolean: 'true or false',
};

const SCALARS = {
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  string: 'a string',
} as const;

/** What a type asks for: `a string or a list`. */
export function describeType({ scalar, list, mapping }: Type): string {
  const parts: string[] = [];
  if (scalar) {
    const format = scalar.format && FORMATS[scalar.format];
    const names = scalar.accepts.flatMap((name) => (name === 'null' ? [] : name));
    // A string stands in the schema beside a number only because a variable may hold it.
    const typed = names.filter((name) => name !== 'string');
    const all = typed.length === 1 && names.length === 2 ? typed : names;
    if (format) parts.push(format);
    else parts.push(...all.map((name) => SCALARS[name]));
  }
  if (list) parts.push('a list');
  if (mapping) parts.push('a mapping');
  return orList(parts);
}

/** `a, b or c`. */
export function orList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'nothing';
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** What a value is: ``the number `10` ``, `a list`, `nothing`. */
export function describeValue(value: ComposeValue): string {
  if (value.kind !== 'scalar') return value.kind === 'sequence' ? 'a list' : 'a mapping';
  const type = scalarType(value);
  if (type === 'null') return 'nothing';
  return `the ${type === 'integer' ? 'number' : type} \`${clip(value.text)}\``;
}

/** The type of a known scalar as Docker sees it; an unquoted date is none of the types that a Compose file may hold. */
export function scalarType(value: ScalarValue): 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'date' {
  if (value.value === null) return 'null';
  if (typeof value.value === 'number') return Number.isInteger(value.value) ? 'integer' : 'number';
  if (typeof value.value === 'boolean') return 'boolean';
  const plain = value.quote === undefined && value.interpolations.length === 0;
  return plain && DATE.test(value.text) ? 'date' : 'string';
}

/** The timestamps of go-yaml. */
const DATE =
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]| )[0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?$/;

/** A text short enough for a message. */
export function clip(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
