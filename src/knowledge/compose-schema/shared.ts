import type { Format, Type } from './schema-types.ts';
import { bool, list, map, nothing, obj, oneOf, scalar, set, str } from './type-makers.ts';

/** The pattern for the names of services, networks, volumes and other resources. */
export const NAME = /^[a-zA-Z0-9._-]+$/;

/** `KEY: value`, or a list of `KEY=value`. */
export function assignments(noun: string, item: Format = 'assignment', whole: Format = 'assignments'): Type {
  const value = scalar(['string', 'number', 'boolean', 'null'], { format: 'assigned-value' });
  return oneOf(map(noun, value, { format: whole }), list(str(item), { twice: 'rejected', format: whole }));
}

/** Like {@link assignments}, but Compose merges equal keys of a list before it looks for duplicates. */
export function mergedAssignments(noun: string, item: Format = 'assignment', whole?: Format): Type {
  const type = assignments(noun, item, whole);
  return type.list ? { ...type, list: { ...type.list, twice: 'merged' } } : type;
}

/** How Compose merges values of type `mergedAssignments`. */
export const byName = { merge: 'assignments', items: 'name' } as const;

export const labels: Type = mergedAssignments('label');

/** A string, or a list of unique strings. */
export function strings(format?: Format): Type {
  return oneOf(str(format), set(str(format)));
}

export const command: Type = oneOf(nothing(), str('command'), list(str(), { format: 'command-list' }));

export const driverOptions: Type = map('driver option', scalar(['string', 'number']), { open: true });

export const extraHosts: Type = oneOf(
  map('host', oneOf(str('host-address'), list(str('host-address'))), { format: 'extra-hosts' }),
  set(str('extra-host')),
);

export const ulimits: Type = map(
  'limit',
  oneOf(
    scalar(['integer', 'string'], { format: 'ulimit' }),
    obj(
      'a limit',
      {
        soft: [
          scalar(['integer', 'string'], { format: 'ulimit' }),
          'enforced limit, which the process can raise up to the hard limit',
        ],
        hard: [scalar(['integer', 'string'], { format: 'ulimit' }), 'maximum of the soft limit'],
      },
      { required: ['soft', 'hard'] },
    ),
  ),
  { pattern: /^[a-z]+$/, open: true, format: 'ulimits' },
);

const grant = obj('a mounted file', {
  source: [str(), 'name of the top-level entry'],
  target: [str(), 'path in the container'],
  uid: [str(), 'owner of the file (Swarm only)'],
  gid: [str(), 'group of the file (Swarm only)'],
  mode: [scalar(['number', 'string'], { format: 'file-mode' }), 'permissions of the file in octal (Swarm only)'],
});

/** The configs or secrets of a service or build. */
export const grants: Type = list(oneOf(str(), grant));

const hookKeys = {
  command: [command, 'command to run'],
  user: [str(), 'user to run as'],
  privileged: [bool(), 'whether it gets all privileges'],
  working_dir: [str(), 'working directory'],
  environment: [assignments('variable', 'environment-assignment', 'environment'), 'environment variables'],
} as const;

/** A command that runs in the container when it starts or stops. */
export const hook: Type = obj('a hook', hookKeys, { required: ['command'] });

export const startHook: Type = obj('a hook', {
  ...hookKeys,
  image: [str('image'), 'image; by default, that of the service'],
  per_replica: [bool(), 'whether to run for each replica, not once'],
});

const deviceKeys = {
  capabilities: [set(str()), 'required capabilities, such as `gpu`'],
  count: [scalar(['string', 'integer'], { format: 'device-count' }), 'number of devices, or `all`'],
  device_ids: [set(str()), 'device IDs; not together with `count`'],
  driver: [str(), 'driver, such as `nvidia`'],
  options: [assignments('option'), 'options of the driver'],
} as const;

export const deviceRequests: Type = list(
  obj('a device request', deviceKeys, { required: ['capabilities'], format: 'gpu-request' }),
);

export const gpus: Type = oneOf(
  scalar(['string'], { values: ['all'] }),
  list(obj('a GPU request', deviceKeys, { open: true, format: 'gpu-request' })),
);
