/**
 * What a Compose file may contain, as Docker Compose reads it: our own table, checked against the JSON Schema of compose-go
 * (2026-06) by a test and by `npm run compose-schema:diff`.
 */
import { config, model, network, secret, volume } from './resources.ts';
import type { Key, MappingType, Type } from './schema-types.ts';
import { service } from './service-keys.ts';
import { NAME, strings } from './shared.ts';
import { list, map, obj, oneOf, str } from './type-makers.ts';

const include: Type = oneOf(
  str(),
  obj(
    'an include',
    {
      env_file: [strings(), 'env files for the variables in the included files'],
      path: [strings(), 'Compose file to include; later files override the first'],
      project_directory: [str(), 'directory for relative paths'],
    },
    { extensions: false },
  ),
);

/** A whole Compose file. */
export const composeSchema: Type = obj('a Compose file', {
  configs: [map('config', config, { pattern: NAME }), 'files for services'],
  include: [
    list(include),
    'other Compose files to include',
    { since: '2.20.3', long: '`- a.yaml` is `- { path: a.yaml }`' },
  ],
  models: [
    map('model', model, { pattern: NAME, open: true, format: 'model-names' }),
    'AI models that services use',
    { since: '2.38.0' },
  ],
  name: [str('project-name'), 'project name; by default, the name of the directory'],
  networks: [
    map('network', network, { pattern: NAME, open: true, format: 'network-names' }),
    'networks of the services',
  ],
  secrets: [map('secret', secret, { pattern: NAME }), 'secret files for services'],
  services: [map('service', service, { pattern: NAME }), 'containers of the application'],
  version: [str(), 'ignored, formerly the version of the file format'],
  volumes: [map('volume', volume, { pattern: NAME }), 'persistent storage'],
});

/** The row for the value at a path from the root; undefined for user-defined names and paths that are not in the schema. */
export function keyAt(path: readonly string[]): Key | undefined {
  let type: Type | undefined = composeSchema;
  let key: Key | undefined;
  for (const step of path) {
    const mapping: MappingType | undefined = type?.mapping;
    key = mapping?.keys.get(step);
    type = key ? key.type : mapping?.named?.type;
  }
  return key;
}

export type { Format, ItemIdentity, Key, ListType, MappingType, MergeRule, ScalarType, Type } from './schema-types.ts';
export { service as serviceSchema } from './service-keys.ts';
export { NAME } from './shared.ts';
