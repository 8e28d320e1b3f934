import type { Type } from './schema-types.ts';
import { assignments, byName, extraHosts, grants, labels, mergedAssignments, strings, ulimits } from './shared.ts';
import { bool, list, obj, oneOf, scalar, str } from './type-makers.ts';

/** `build` of a service. */
export const build: Type = oneOf(
  str(),
  obj('a build', {
    additional_contexts: [
      mergedAssignments('context', 'context-assignment'),
      'further directories, images or services that the Dockerfile can copy from',
      { ...byName, since: '2.17.0' },
    ],
    args: [mergedAssignments('build argument'), 'values for the ARGs of the Dockerfile', byName],
    cache_from: [list(str()), 'where to look for cached layers'],
    cache_to: [list(str()), 'where to store cached layers'],
    context: [str(), 'directory or address whose files the build may use'],
    dockerfile: [str(), 'Dockerfile, relative to the context'],
    dockerfile_inline: [str(), 'text of the Dockerfile', { since: '2.17.0' }],
    entitlements: [list(str()), 'privileges that the build asks for', { since: '2.27.1' }],
    extra_hosts: [extraHosts, 'host names known during the build', { merge: 'hosts', items: 'text' }],
    isolation: [str('isolation'), 'isolation of the build container (Windows)'],
    labels: [labels, 'labels of the built image', byName],
    network: [str(), 'network of RUN instructions: `default`, `none`, `host` or a name'],
    no_cache: [bool(), 'whether to build everything anew'],
    no_cache_filter: [strings(), 'stages to build anew'],
    platforms: [list(str('build-platform')), 'platforms to build for'],
    privileged: [bool(), 'whether the build runs with every privilege of the host'],
    provenance: [scalar(['string', 'boolean']), 'provenance attestation to add', { since: '2.39.0' }],
    pull: [bool(), 'whether to look for newer base images'],
    sbom: [scalar(['string', 'boolean']), 'bill of materials to add', { since: '2.39.0' }],
    secrets: [grants, 'secrets that RUN instructions may mount'],
    shm_size: [scalar(['integer', 'string'], { format: 'bytes' }), 'size of /dev/shm during the build'],
    ssh: [assignments('SSH key', 'ssh'), 'SSH agent or keys that RUN instructions may use', { merge: 'assignments' }],
    tags: [list(str('image')), 'further names for the built image', { items: 'name' }],
    target: [str(), 'stage of the Dockerfile to build'],
    ulimits: [ulimits, 'resource limits of the build container'],
  }),
);
