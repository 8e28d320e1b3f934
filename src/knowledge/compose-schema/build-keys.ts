import type { Type } from './schema-types.ts';
import { assignments, byName, extraHosts, grants, labels, mergedAssignments, strings, ulimits } from './shared.ts';
import { bool, list, obj, oneOf, scalar, str } from './type-makers.ts';

/** `build` of a service. */
export const build: Type = oneOf(
  str(),
  obj('a build', {
    additional_contexts: [
      mergedAssignments('context', 'context-assignment'),
      'additional directories, images or services to copy from',
      { ...byName, since: '2.17.0' },
    ],
    args: [mergedAssignments('build argument'), 'values for ARG in the Dockerfile', byName],
    cache_from: [list(str()), 'cache sources'],
    cache_to: [list(str()), 'cache destinations'],
    context: [str(), 'directory or URL with the files for the build'],
    dockerfile: [str(), 'Dockerfile, relative to the context'],
    dockerfile_inline: [str(), 'content of the Dockerfile', { since: '2.17.0' }],
    entitlements: [list(str()), 'extra privileges of the build', { since: '2.27.1' }],
    extra_hosts: [extraHosts, 'host names that resolve during the build', { merge: 'hosts', items: 'text' }],
    isolation: [str('isolation'), 'isolation of the build container (Windows)'],
    labels: [labels, 'labels of the built image', byName],
    network: [str(), 'network of RUN instructions: `default`, `none`, `host` or a name'],
    no_cache: [bool(), 'whether to build without the cache'],
    no_cache_filter: [strings(), 'stages to build without the cache'],
    platforms: [list(str('build-platform')), 'target platforms'],
    privileged: [bool(), 'whether the build runs with extended privileges'],
    provenance: [scalar(['string', 'boolean']), 'provenance attestation to add', { since: '2.39.0' }],
    pull: [bool(), 'whether to pull newer base images'],
    sbom: [scalar(['string', 'boolean']), 'SBOM attestation to add', { since: '2.39.0' }],
    secrets: [grants, 'secrets that RUN can mount'],
    shm_size: [scalar(['integer', 'string'], { format: 'bytes' }), 'size of `/dev/shm` during the build'],
    ssh: [assignments('SSH key', 'ssh'), 'SSH agents or keys that RUN can use', { merge: 'assignments' }],
    tags: [list(str('image')), 'additional tags for the image', { items: 'name' }],
    target: [str(), 'stage to build'],
    ulimits: [ulimits, 'resource limits of the build container'],
  }),
);
