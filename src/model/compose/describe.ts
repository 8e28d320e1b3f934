import { clip } from '../../text/wording.ts';
import type { ComposeValue, ScalarValue } from './compose-types.ts';

const SECTIONS: Readonly<Record<string, string>> = {
  services: 'service',
  networks: 'network',
  volumes: 'volume',
  secrets: 'secret',
  configs: 'config',
  models: 'model',
};

/** Describes a place in a Compose file in words: ``service `web` ``, `` `healthcheck.test[0]` of service `web` ``. */
export function describePlace(path: ComposeValue['path']): string {
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

/** What a value is: ``the number `10` ``, `a list`, `an empty value`. */
export function describeValue(value: ComposeValue): string {
  if (value.kind !== 'scalar') return value.kind === 'sequence' ? 'a list' : 'a mapping';
  const type = scalarType(value);
  if (type === 'null') return 'an empty value';
  return `the ${type === 'integer' ? 'number' : type} \`${clip(value.text)}\``;
}

/** The type of a known scalar as Docker sees it; an unquoted date is not one of the types that a Compose file may contain. */
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
