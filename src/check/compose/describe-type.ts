import type { Format, Type } from '../../knowledge/compose-schema/index.ts';
import { orList } from '../../text/wording.ts';

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
    // The schema allows a string next to a number only because of variables.
    const typed = names.filter((name) => name !== 'string');
    const all = typed.length === 1 && names.length === 2 ? typed : names;
    if (format) parts.push(format);
    else parts.push(...all.map((name) => SCALARS[name]));
  }
  if (list) parts.push('a list');
  if (mapping) parts.push('a mapping');
  return orList(parts);
}
