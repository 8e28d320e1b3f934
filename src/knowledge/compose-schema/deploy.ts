import type { Row, Type } from './schema-types.ts';
import { byName, deviceRequests, labels } from './shared.ts';
import { int, list, nothing, num, obj, oneOf, scalar, str, word } from './type-makers.ts';

const rollout = (what: string): Readonly<Record<string, Row>> => ({
  parallelism: [int(), `how many containers to ${what} at a time; 0 is all`],
  delay: [str('duration'), 'pause between two groups'],
  failure_action: [str('failure-action'), `what to do when it fails`],
  monitor: [str('duration'), 'how long to watch a new container for failure'],
  max_failure_ratio: [num(), 'share of failures to put up with, from 0 to 1'],
  order: [word('start-first', 'stop-first'), 'whether the new container starts before the old one stops'],
});

const genericResources: Type = list(
  obj('a generic resource', {
    discrete_resource_spec: [
      obj('a countable resource', {
        kind: [str(), 'kind of the resource'],
        value: [num(), 'how many of it'],
      }),
      'a resource that is counted',
    ],
  }),
);

const resources: Type = obj('resources', {
  limits: [
    obj('limits', {
      cpus: [num('cpus'), 'how many CPUs a container may use at most, such as `0.5`'],
      memory: [str('memory-text'), 'how much memory a container may use at most, such as `512m`'],
      pids: [int(), 'how many processes a container may have at most'],
    }),
    'what a container gets at most',
  ],
  reservations: [
    obj('reservations', {
      cpus: [num('cpus'), 'how many CPUs are kept for a container'],
      memory: [str('memory-text'), 'how much memory is kept for a container'],
      generic_resources: [genericResources, 'custom resources to keep (Swarm only)'],
      devices: [deviceRequests, 'devices such as GPUs to give to a container'],
    }),
    'what a container is guaranteed',
  ],
});

/** `deploy` of a service. */
export const deploy: Type = oneOf(
  nothing(),
  obj('a deployment', {
    endpoint_mode: [str('endpoint-mode'), 'how clients find the service: `vip` or `dnsrr` (Swarm only)'],
    labels: [labels, 'labels of the service, not of its containers', byName],
    mode: [str('deploy-mode'), '`replicated`, or `global` for one container a node (Swarm only)'],
    placement: [
      obj('a placement', {
        constraints: [list(str()), 'conditions that a node must meet, such as `node.role == manager`'],
        preferences: [
          list(obj('a placement preference', { spread: [str(), 'node label over whose values to spread'] })),
          'how to spread containers over nodes',
        ],
        max_replicas_per_node: [int(), 'how many containers one node runs at most'],
      }),
      'which nodes run it (Swarm only)',
    ],
    replicas: [int('count'), 'how many containers to run'],
    resources: [resources, 'what its containers may and must get of the host'],
    restart_policy: [
      obj('a restart policy', {
        condition: [str('restart-condition'), 'when to start again: `none`, `on-failure` or `any`'],
        delay: [str('duration'), 'pause before a new attempt'],
        max_attempts: [int(), 'how often to try before giving up'],
        window: [str('duration'), 'how long a container must run for the attempt to count as a success'],
      }),
      'whether and how containers are started again',
    ],
    rollback_config: [obj('a rollback', rollout('roll back')), 'how to go back when an update fails (Swarm only)'],
    update_config: [obj('an update', rollout('update')), 'how to replace running containers (Swarm only)'],
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
      device_read_bps: [bytes, 'how fast to read from a device'],
      device_read_iops: [operations, 'how often to read from a device'],
      device_write_bps: [bytes, 'how fast to write to a device'],
      device_write_iops: [operations, 'how often to write to a device'],
      weight: [weight, 'share of block I/O, from 10 to 1000'],
      weight_device: [
        list(
          obj(
            'a weight',
            { path: [str(), 'device'], weight: [weight, 'share, from 10 to 1000'] },
            { extensions: false },
          ),
        ),
        'share of block I/O on a device',
      ],
    },
    { extensions: false },
  );
})();

function limit(rate: Type, about: string): Type {
  return list(obj('a device limit', { path: [str(), 'device'], rate: [rate, about] }, { extensions: false }));
}
