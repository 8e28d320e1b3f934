import type { Format, Type } from './schema-types.ts';
import { bool, list, map, nothing, obj, oneOf, scalar, set, str } from './type-makers.ts';

/** The pattern for names of services, networks, volumes and the like. */
export const NAME = /^[a-zA-Z0-9._-]+$/;

/** `KEY: value`, or a list of `KEY=value`. */
export function assignments(noun: string, item: Format = 'assignment', whole: Format = 'assignments'): Type {
  const value = scalar(['string', 'number', 'boolean', 'null'], { format: 'assigned-value' });
  return oneOf(map(noun, value, { format: whole }), list(str(item), { twice: 'refused', format: whole }));
}

/** Like {@link assignments}, where Compose merges equal keys of a list before it looks for repetitions. */
export function mergedAssignments(noun: string, item: Format = 'assignment', whole?: Format): Type {
  const type = assignments(noun, item, whole);
  return type.list ? { ...type, list: { ...type.list, twice: 'merged' } } : type;
}

/** How Compose merges what `mergedAssignments` describes. */
export const byName = { merge: 'assignments', items: 'name' } as const;

export const labels: Type = mergedAssignments('label');

/** A string, or a list of different strings. */
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
          'limit that is enforced, which the process may raise up to the hard one',
        ],
        hard: [scalar(['integer', 'string'], { format: 'ulimit' }), 'ceiling for the soft limit'],
      },
      { required: ['soft', 'hard'] },
    ),
  ),
  { pattern: /^[a-z]+$/, open: true, format: 'ulimits' },
);

const grant = obj('a mounted file', {
  source: [str(), 'name of the top-level entry'],
  target: [str(), 'where it is mounted in the container'],
  uid: [str(), 'owner of the file (Swarm only)'],
  gid: [str(), 'group of the file (Swarm only)'],
  mode: [scalar(['number', 'string'], { format: 'file-mode' }), 'permissions of the file in octal (Swarm only)'],
});

/** Configs or secrets that a service or build is given. */
export const grants: Type = list(oneOf(str(), grant));

const hookKeys = {
  command: [command, 'what to run'],
  user: [str(), 'who runs it'],
  privileged: [bool(), 'whether it runs with every privilege of the host'],
  working_dir: [str(), 'directory in which it runs'],
  environment: [assignments('variable', 'environment-assignment', 'environment'), 'variables for it'],
} as const;

/** A command that runs in the container at a point of its life. */
export const hook: Type = obj('a hook', hookKeys, { required: ['command'] });

export const startHook: Type = obj('a hook', {
  ...hookKeys,
  image: [str('image'), 'image to run it in; that of the service when left out'],
  per_replica: [bool(), 'whether it runs for each replica rather than once'],
});

const deviceKeys = {
  capabilities: [set(str()), 'what the device must be able to do, such as `gpu`'],
  count: [scalar(['string', 'integer'], { format: 'device-count' }), 'how many of them, or `all`'],
  device_ids: [set(str()), 'which of them; not together with `count`'],
  driver: [str(), 'driver to use, such as `nvidia`'],
  options: [assignments('option'), 'options of the driver'],
} as const;

export const deviceRequests: Type = list(
  obj('a device request', deviceKeys, { required: ['capabilities'], format: 'gpu-request' }),
);

export const gpus: Type = oneOf(
  scalar(['string'], { values: ['all'] }),
  list(obj('a GPU request', deviceKeys, { open: true, format: 'gpu-request' })),
);
