import type { Type } from './schema-types.ts';
import { assignments, driverOptions, hook, NAME, strings } from './shared.ts';
import { bool, list, map, nothing, obj, oneOf, scalar, set, str, word } from './type-makers.ts';

export const dependsOn: Type = oneOf(
  set(str()),
  map(
    'service',
    obj(
      'a dependency',
      {
        condition: [
          word('service_started', 'service_healthy', 'service_completed_successfully'),
          'what to wait for: started, healthy, or ended without error',
        ],
        required: [
          scalar(['boolean'], { format: 'boolean', cast: 'boolean' }),
          'whether the dependency must be there; false only warns',
          { since: '2.20.0' },
        ],
        restart: [bool(), 'whether to restart this service when Compose restarts the other', { since: '2.17.0' }],
      },
      { required: ['condition'] },
    ),
    { pattern: NAME },
  ),
);

export const develop: Type = oneOf(
  nothing(),
  obj('a development section', {
    watch: [
      list(
        obj(
          'a watch rule',
          {
            path: [str(), 'path to watch'],
            action: [word('rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'), 'what to do when it changes'],
            target: [str(), 'where changed files go in the container'],
            ignore: [strings(), 'patterns of what not to watch'],
            include: [strings(), 'patterns of what alone to watch'],
            initial_sync: [scalar(['boolean']), 'whether to bring the container up to date first'],
            exec: [hook, 'what to run after `sync+exec`', { since: '2.32.0' }],
          },
          { required: ['path', 'action'], format: 'watch' },
        ),
      ),
      'what `docker compose watch` does when files change',
    ],
  }),
);

export const devices: Type = list(
  oneOf(
    str('device'),
    obj(
      'a device',
      {
        source: [str(), 'device of the host'],
        target: [str(), 'path in the container'],
        permissions: [str(), 'any of r, w and m'],
      },
      { required: ['source'] },
    ),
  ),
);

export const envFile: Type = oneOf(
  str(),
  list(
    oneOf(
      str(),
      obj(
        'an environment file',
        {
          path: [str(), 'the file'],
          format: [str('env-file-format'), '`raw` takes values as they stand', { since: '2.30.0' }],
          required: [bool(), 'whether it must be there', { since: '2.24.0' }],
        },
        { required: ['path'], extensions: false },
      ),
    ),
  ),
);

export const serviceExtends: Type = oneOf(
  str(),
  obj(
    'an extension',
    { service: [str(), 'service to build on'], file: [str(), 'file that holds it; this one when left out'] },
    { required: ['service'], extensions: false },
  ),
);

export const healthcheck: Type = obj(
  'a health check',
  {
    disable: [bool(), 'whether to switch off the check of the image'],
    interval: [str('duration'), 'time between two checks'],
    retries: [scalar(['number', 'string'], { format: 'count' }), 'how many failures in a row make it unhealthy'],
    start_interval: [str('duration'), 'time between two checks in the start period', { since: '2.20.2' }],
    start_period: [str('duration'), 'time at the start in which failures do not count'],
    test: [
      oneOf(str(), list(str(), { format: 'healthcheck-test' })),
      'command whose exit code tells the health',
      { merge: 'replace', long: '`test: curl localhost` is `test: [CMD-SHELL, curl localhost]`' },
    ],
    timeout: [str('duration'), 'time after which a check has failed'],
  },
  { format: 'healthcheck' },
);

export const networks: Type = oneOf(
  set(str()),
  map(
    'network',
    oneOf(
      nothing(),
      obj('a network attachment', {
        aliases: [
          list(str(), { twice: 'merged' }),
          'further host names of the service on this network',
          { items: 'name' },
        ],
        driver_opts: [driverOptions, 'options for the driver'],
        gw_priority: [
          scalar(['number']),
          'the network with the highest one is the default gateway',
          { since: '2.33.1' },
        ],
        interface_name: [str(), 'name of the interface in the container', { since: '2.36.0' }],
        ipv4_address: [str('ipv4'), 'fixed IPv4 address'],
        ipv6_address: [str('ipv6'), 'fixed IPv6 address'],
        link_local_ips: [list(str('ip-address'), { twice: 'merged' }), 'link-local addresses', { items: 'name' }],
        mac_address: [str('mac-address'), 'fixed MAC address on this network'],
        priority: [scalar(['number']), 'order in which networks are joined, highest first'],
      }),
    ),
    { pattern: NAME, format: 'network-attachments' },
  ),
);

export const ports: Type = list(
  oneOf(
    scalar(['number', 'string'], { format: 'port' }),
    obj(
      'a port',
      {
        app_protocol: [str(), 'what is spoken over it, such as `http`'],
        host_ip: [str('host-ip'), 'address of the host to listen on; all when left out'],
        mode: [str('port-mode'), '`ingress` or `host` (Swarm only)'],
        name: [str(), 'name for people'],
        protocol: [str('port-protocol'), '`tcp` or `udp`'],
        published: [
          scalar(['string', 'integer'], { format: 'published-port' }),
          'port of the host, or a range to choose from',
        ],
        target: [scalar(['integer', 'string'], { format: 'target-port' }), 'port in the container'],
      },
      { needed: ['target'] },
    ),
  ),
  { twice: 'merged' },
);

export const volumes: Type = list(
  oneOf(
    str('volume'),
    obj(
      'a mount',
      {
        bind: [
          obj('bind options', {
            create_host_path: [bool(), 'whether to create a missing source as a directory'],
            propagation: [str('propagation'), 'whether mounts below it are seen on the other side'],
            recursive: [word('enabled', 'disabled', 'writable', 'readonly'), 'how mounts below the source are mounted'],
            selinux: [word('z', 'Z'), 'SELinux label: `z` shared, `Z` private'],
          }),
          'options of a bind mount',
        ],
        consistency: [str(), 'ignored', { deprecated: 'remove it: Docker ignores it' }],
        image: [obj('image options', { subpath: [str(), 'path in the image'] }), 'options of an image mount'],
        read_only: [bool(), 'whether the container may only read'],
        source: [str(), 'path on the host, or name of a volume or image'],
        target: [str(), 'path in the container'],
        tmpfs: [
          obj('tmpfs options', {
            mode: [scalar(['number', 'string'], { format: 'file-mode' }), 'permissions in octal'],
            size: [scalar(['integer', 'string'], { format: 'bytes', min: 0 }), 'size at most'],
          }),
          'options of a tmpfs mount',
        ],
        type: [word('bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'), 'what is mounted'],
        volume: [
          obj('volume options', {
            labels: [assignments('label'), 'labels of an anonymous volume'],
            nocopy: [bool(), 'whether to leave out the copy of what the image has there'],
            subpath: [str(), 'path in the volume', { since: '2.26.0' }],
          }),
          'options of a volume mount',
        ],
      },
      { required: ['type'], needed: ['target'], format: 'long-mount' },
    ),
  ),
  { twice: 'merged', format: 'mounts' },
);

export const logging: Type = obj('a logging section', {
  driver: [str('log-driver'), 'where logs go, such as `json-file` or `local`'],
  options: [map('log option', scalar(['string', 'number', 'null']), { open: true }), 'options of the driver'],
});

const providerOption = scalar(['string', 'number', 'boolean']);

export const provider: Type = obj(
  'a provider',
  {
    type: [str(), 'program that manages it'],
    options: [map('option', oneOf(providerOption, list(providerOption)), { open: true }), 'options for the program'],
  },
  { required: ['type'] },
);
