/**
 * What a Compose file may contain, as Docker Compose reads it: a table of our own, checked against the JSON Schema of compose-go
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
      env_file: [strings(), 'files with default values for variables of the included files'],
      path: [strings(), 'Compose file to include; of several the later override the first'],
      project_directory: [str(), 'directory against which its paths resolve'],
    },
    { extensions: false },
  ),
);

/** A whole Compose file. */
export const composeSchema: Type = obj('a Compose file', {
  configs: [map('config', config, { pattern: NAME }), 'files that services are given'],
  include: [
    list(include),
    'other Compose files to take in',
    { since: '2.20.3', long: '`- a.yaml` is `- { path: a.yaml }`' },
  ],
  models: [
    map('model', model, { pattern: NAME, open: true, format: 'model-names' }),
    'AI models that services use',
    { since: '2.38.0' },
  ],
  name: [str('project-name'), 'name of the project; that of the directory when left out'],
  networks: [
    map('network', network, { pattern: NAME, open: true, format: 'network-names' }),
    'networks that services join',
  ],
  secrets: [map('secret', secret, { pattern: NAME }), 'files that services are given and that are kept out of images'],
  services: [map('service', service, { pattern: NAME }), 'containers that make up the application'],
  version: [str(), 'nothing; once the version of the file format'],
  volumes: [map('volume', volume, { pattern: NAME }), 'storage that outlives containers'],
});

/** The row for the value at a path from the root; undefined for names that the author chooses and outside the schema. */
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
