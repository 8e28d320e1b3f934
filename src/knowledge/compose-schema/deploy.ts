import type { Row, Type } from './schema-types.ts';
import { byName, deviceRequests, labels } from './shared.ts';
import { int, list, nothing, num, obj, oneOf, scalar, str, word } from './type-makers.ts';

const rollout = (what: string): Readonly<Record<string, Row>> => ({
  parallelism: [int(), `how many containers to ${what} at a time; 0 is all`],
  delay: [str('duration'), 'time between two groups'],
  failure_action: [str('failure-action'), `what to do on failure`],
  monitor: [str('duration'), 'how long to monitor a new container for failure'],
  max_failure_ratio: [num(), 'tolerated share of failures, from 0 to 1'],
  order: [word('start-first', 'stop-first'), 'whether the new container starts before the old one stops'],
});

const genericResources: Type = list(
  obj('a generic resource', {
    discrete_resource_spec: [
      obj('a countable resource', {
        kind: [str(), 'kind of the resource'],
        value: [num(), 'amount'],
      }),
      'resource with a number',
    ],
  }),
);

const resources: Type = obj('resources', {
  limits: [
    obj('limits', {
      cpus: [num('cpus'), 'maximum number of CPUs per container, such as `0.5`'],
      memory: [str('memory-text'), 'maximum memory per container, such as `512m`'],
      pids: [int(), 'maximum number of processes per container'],
    }),
    'limits per container',
  ],
  reservations: [
    obj('reservations', {
      cpus: [num('cpus'), 'number of CPUs reserved per container'],
      memory: [str('memory-text'), 'memory reserved per container'],
      generic_resources: [genericResources, 'custom resources to reserve (Swarm only)'],
      devices: [deviceRequests, 'devices such as GPUs'],
    }),
    'reservations per container',
  ],
});

/** `deploy` of a service. */
export const deploy: Type = oneOf(
  nothing(),
  obj('a deployment', {
    endpoint_mode: [str('endpoint-mode'), 'service discovery: `vip` or `dnsrr` (Swarm only)'],
    labels: [labels, 'labels of the service, not of its containers', byName],
    mode: [str('deploy-mode'), '`replicated`, or `global` for one container per node (Swarm only)'],
    placement: [
      obj('a placement', {
        constraints: [list(str()), 'conditions for a node, such as `node.role == manager`'],
        preferences: [
          list(obj('a placement preference', { spread: [str(), 'node label by which to spread'] })),
          'how to spread containers across nodes',
        ],
        max_replicas_per_node: [int(), 'maximum number of containers per node'],
      }),
      'which nodes run the service (Swarm only)',
    ],
    replicas: [int('count'), 'number of containers'],
    resources: [resources, 'limits and reservations'],
    restart_policy: [
      obj('a restart policy', {
        condition: [str('restart-condition'), 'when to restart: `none`, `on-failure` or `any`'],
        delay: [str('duration'), 'time before a new attempt'],
        max_attempts: [int(), 'maximum number of attempts'],
        window: [str('duration'), 'how long a container must run for an attempt to succeed'],
      }),
      'when to restart containers',
    ],
    rollback_config: [obj('a rollback', rollout('roll back')), 'how to roll back a failed update (Swarm only)'],
    update_config: [obj('an update', rollout('update')), 'how to update running containers (Swarm only)'],
  }),
);

/** `blkio_config` of a service. */
export const blkio: Type = (() => {
  const weight = scalar(['integer', 'string'], { format: 'blkio-weight' });
  const bytes: Type = limit(scalar(['integer', 'string'], { format: 'bytes' }), 'bytes per second');
  const operations: Type = limit(int(), 'operations per second');
  return obj(
    'block I/O limits',
    {
      device_read_bps: [bytes, 'maximum read rate of a device in bytes'],
      device_read_iops: [operations, 'maximum read rate of a device in operations'],
      device_write_bps: [bytes, 'maximum write rate of a device in bytes'],
      device_write_iops: [operations, 'maximum write rate of a device in operations'],
      weight: [weight, 'share of block I/O, from 10 to 1000'],
      weight_device: [
        list(
          obj(
            'a weight',
            { path: [str(), 'device'], weight: [weight, 'share, from 10 to 1000'] },
            { extensions: false },
          ),
        ),
        'share of block I/O per device',
      ],
    },
    { extensions: false },
  );
})();

function limit(rate: Type, about: string): Type {
  return list(obj('a device limit', { path: [str(), 'device'], rate: [rate, about] }, { extensions: false }));
}
