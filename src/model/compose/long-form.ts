import type { ComposeEntry, ComposeValue, MappingValue } from './compose-types.ts';
import { uniqueItems } from './load/item-keys.ts';
import {
  asList,
  fromAssignments,
  fromContext,
  fromDependencies,
  fromHosts,
  fromNames,
  implied,
} from './load/merge-forms.ts';
import { entryOf, mappingOf, sequenceOf } from './load/value-nodes.ts';
import { longCommand, longDevice, longPorts, longVolume } from './long-form-items.ts';

type Form = (value: ComposeValue) => ComposeValue;

/** How to convert a value to its long form, and then its content: named keys, or each entry or item. */
interface Shape {
  readonly form?: Form;
  readonly keys?: Readonly<Record<string, Shape>>;
  readonly each?: Shape;
}

const assignments: Shape = { form: fromAssignments };
const hosts: Shape = { form: fromHosts };
const names: Shape = { form: fromNames };
const list: Shape = { form: asList };
const command: Shape = { form: longCommand };
const grants: Shape = { each: { form: alone('source') } };
const hooks: Shape = { each: { keys: { command, environment: assignments } } };
const resource: Shape = { form: longExternal, keys: { labels: assignments } };

const SERVICE: Shape = {
  keys: {
    annotations: assignments,
    build: {
      form: fromContext,
      keys: {
        additional_contexts: assignments,
        args: assignments,
        extra_hosts: hosts,
        labels: assignments,
        secrets: grants,
        ssh: assignments,
      },
    },
    command,
    configs: grants,
    depends_on: { form: fromDependencies, each: { form: longDependency } },
    deploy: { keys: { labels: assignments } },
    develop: { keys: { watch: { each: { keys: { ignore: list, include: list } } } } },
    devices: { each: { form: longDevice } },
    dns: list,
    dns_search: list,
    entrypoint: command,
    env_file: { form: asList, each: { form: longEnvFile } },
    environment: assignments,
    expose: { each: { form: asText } },
    extends: { form: alone('service') },
    extra_hosts: hosts,
    gpus: { form: allGpus },
    healthcheck: { keys: { test: { form: shellTest } } },
    label_file: list,
    labels: assignments,
    models: names,
    networks: names,
    ports: { form: longPorts },
    post_start: hooks,
    pre_start: hooks,
    pre_stop: hooks,
    secrets: grants,
    sysctls: assignments,
    tmpfs: list,
    volumes: { each: { form: longVolume } },
  },
};

const ROOT: Shape = {
  keys: {
    services: { each: SERVICE },
    networks: { each: resource },
    volumes: { each: resource },
    secrets: { each: resource },
    configs: { each: resource },
  },
};

/**
 * The whole of a merged model with every short form made long, as `docker compose config` shows it. What a short form implies is placed
 * where the short form is. A short form that cannot be taken apart, because of a mistake or an unknown variable, stays as it is.
 */
export function longForm(root: MappingValue): MappingValue {
  const long = lengthen(withoutRepetitions(root, ''), ROOT);
  return long.kind === 'mapping' ? long : root;
}

/** Lists without items that Docker Compose treats as equal; `key` is the path, steps joined by NUL. */
function withoutRepetitions(value: ComposeValue, key: string): ComposeValue {
  if (value.kind === 'scalar') return value;
  if (value.kind === 'sequence') return sequenceOf(value, uniqueItems(value.items, key));
  const entries = value.entries.map((entry) =>
    withValue(entry, withoutRepetitions(entry.value, key === '' ? entry.name : `${key}\0${entry.name}`)),
  );
  return mappingOf(value, entries);
}

/** A number as the text that stands for it. */
function asText(value: ComposeValue): ComposeValue {
  return value.kind === 'scalar' && typeof value.value === 'number' ? { ...value, value: value.text } : value;
}

function lengthen(value: ComposeValue, { form, keys, each }: Shape): ComposeValue {
  if (value.kind === 'scalar' && value.value === null) return value;
  const long = form ? form(value) : value;
  if (long.kind === 'scalar' || (!keys && !each)) return long;
  if (long.kind === 'sequence') {
    return each
      ? sequenceOf(
          long,
          long.items.map((item) => lengthen(item, each)),
        )
      : long;
  }
  const entries = long.entries.map((entry) => {
    const below = keys ? (Object.hasOwn(keys, entry.name) ? keys[entry.name] : undefined) : each;
    return below ? withValue(entry, lengthen(entry.value, below)) : entry;
  });
  return mappingOf(long, entries);
}

function withValue(entry: ComposeEntry, value: ComposeValue): ComposeEntry {
  return value === entry.value ? entry : entryOf(entry.key, entry.name, value);
}

/** A lone value as a mapping with that key. */
function alone(key: string): Form {
  return (value) => (value.kind === 'scalar' ? mappingOf(value, [entryOf(value, key, value)]) : value);
}

/** A mapping with its defaults added. */
function completed(value: MappingValue, defaults: Readonly<Record<string, string>>): MappingValue {
  const missing = Object.entries(defaults).filter(([name]) => !value.entry(name));
  const at = { ...value, end: value.start };
  return missing.length === 0
    ? value
    : mappingOf(value, [...value.entries, ...missing.map(([name, text]) => implied(at, name, text))]);
}

function longDependency(value: ComposeValue): ComposeValue {
  return value.kind === 'mapping' ? completed(value, { condition: 'service_started', required: 'true' }) : value;
}

function longEnvFile(value: ComposeValue): ComposeValue {
  const long = alone('path')(value);
  return long.kind === 'mapping' ? completed(long, { required: 'true' }) : long;
}

function allGpus(value: ComposeValue): ComposeValue {
  return value.kind === 'scalar' ? sequenceOf(value, [mappingOf(value, [entryOf(value, 'count', value)])]) : value;
}

function shellTest(value: ComposeValue): ComposeValue {
  return value.kind === 'scalar' ? sequenceOf(value, [implied(value, '', 'CMD-SHELL').value, value]) : value;
}

/** `external: { name: x }`, the old form of `external: true` with a name. */
function longExternal(value: ComposeValue): ComposeValue {
  const external = value.kind === 'mapping' ? value.entry('external') : undefined;
  if (value.kind !== 'mapping' || external?.value.kind !== 'mapping') return value;
  const name = external.value.entry('name');
  const entries = value.entries.flatMap((entry) => {
    if (entry !== external) return entry;
    return [implied(external.value, 'external', 'true'), ...(name && !value.entry('name') ? [name] : [])];
  });
  return mappingOf(value, entries);
}
