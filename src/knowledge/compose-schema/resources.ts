import type { Row, Type } from './schema-types.ts';
import { byName, driverOptions, labels } from './shared.ts';
import { bool, list, map, nothing, obj, oneOf, scalar, str } from './type-makers.ts';

/** `true`, or the old mapping with the name. */
function external(open: boolean): Type {
  return oneOf(bool(), obj('an external resource', { name: [str(), 'name in Docker'] }, { open }));
}

const named = (what: string): Row => [str(), `name of the ${what} in Docker, without the project name`];

/** One entry of `networks`. */
export const network: Type = oneOf(
  nothing(),
  obj(
    'a network',
    {
      attachable: [bool(), 'whether other containers can join'],
      driver: [str(), 'network driver; `bridge` by default'],
      driver_opts: [driverOptions, 'options of the driver'],
      enable_ipv4: [bool(), 'whether it has IPv4 addresses', { since: '2.33.1' }],
      enable_ipv6: [bool(), 'whether it has IPv6 addresses'],
      external: [external(false), 'whether it already exists', { merge: 'external' }],
      internal: [bool(), 'whether it is isolated from the outside'],
      ipam: [
        obj('an IPAM section', {
          config: [
            list(
              obj('an address block', {
                aux_addresses: [map('address', str('ip-address')), 'reserved addresses'],
                gateway: [str('ip-address'), 'gateway address'],
                ip_range: [str('cidr'), 'address range for containers'],
                subnet: [str('cidr'), 'subnet in CIDR notation, such as `172.28.0.0/16`'],
              }),
            ),
            'subnets',
            { merge: 'subnets', items: 'subnet' },
          ],
          driver: [str(), 'IPAM driver'],
          options: [map('option', str()), 'options of that driver', { items: 'name' }],
        }),
        'address management',
      ],
      labels: [labels, 'labels of the network', byName],
      name: named('network'),
    },
    { format: 'resource' },
  ),
);

/** One entry of `volumes`. */
export const volume: Type = oneOf(
  nothing(),
  obj(
    'a volume',
    {
      driver: [str(), 'volume driver; `local` by default'],
      driver_opts: [driverOptions, 'options of the driver'],
      external: [external(false), 'whether it already exists', { merge: 'external' }],
      labels: [labels, 'labels of the volume', byName],
      name: named('volume'),
    },
    { format: 'resource' },
  ),
);

/** One entry of `secrets`. */
export const secret: Type = obj(
  'a secret',
  {
    driver: [str(), 'secret driver (Swarm only)'],
    driver_opts: [driverOptions, 'options of the driver'],
    environment: [str(), 'environment variable with the content'],
    external: [external(true), 'whether it already exists (Swarm only)', { merge: 'external' }],
    file: [str(), 'file with the content'],
    labels: [labels, 'labels of the secret'],
    name: named('secret'),
    template_driver: [str(), 'template driver (Swarm only)'],
  },
  { format: 'resource' },
);

/** One entry of `configs`. */
export const config: Type = obj(
  'a config',
  {
    content: [str(), 'the content', { since: '2.23.1' }],
    environment: [str(), 'environment variable with the content', { since: '2.23.1' }],
    external: [external(true), 'whether it already exists (Swarm only)', { merge: 'external' }],
    file: [str(), 'file with the content'],
    labels: [labels, 'labels of the config'],
    name: named('config'),
    template_driver: [str(), 'template driver (Swarm only)'],
  },
  { format: 'resource' },
);

/** One entry of `models`. */
export const model: Type = obj(
  'a model',
  {
    context_size: [scalar(['integer']), 'size of the context in tokens'],
    model: [str(), 'model to run, as an OCI artifact'],
    name: [str(), 'name of the model'],
    runtime_flags: [list(str()), 'flags for the inference engine'],
  },
  { required: ['model'] },
);
