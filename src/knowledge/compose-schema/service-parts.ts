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
          'what to wait for: started, healthy, or completed successfully',
        ],
        required: [
          scalar(['boolean'], { format: 'boolean', cast: 'boolean' }),
          'whether the dependency must exist; `false` only warns',
          { since: '2.20.0' },
        ],
        restart: [bool(), 'whether to restart this service when Compose restarts the dependency', { since: '2.17.0' }],
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
            action: [word('rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'), 'what to do on a change'],
            target: [str(), 'destination in the container'],
            ignore: [strings(), 'patterns to ignore'],
            include: [strings(), 'patterns to watch, and nothing else'],
            initial_sync: [scalar(['boolean']), 'whether to sync at the start'],
            exec: [hook, 'command for `sync+exec`', { since: '2.32.0' }],
          },
          { required: ['path', 'action'], format: 'watch' },
        ),
      ),
      'what `docker compose watch` does on a change',
    ],
  }),
);

export const devices: Type = list(
  oneOf(
    str('device'),
    obj(
      'a device',
      {
        source: [str(), 'device on the host'],
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
        'an env file',
        {
          path: [str(), 'path of the file'],
          format: [str('env-file-format'), '`raw` reads values literally', { since: '2.30.0' }],
          required: [bool(), 'whether it must exist', { since: '2.24.0' }],
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
    { service: [str(), 'service to extend'], file: [str(), 'file that contains it; by default, this file'] },
    { required: ['service'], extensions: false },
  ),
);

export const healthcheck: Type = obj(
  'a health check',
  {
    disable: [bool(), 'whether to disable the health check of the image'],
    interval: [str('duration'), 'time between two checks'],
    retries: [
      scalar(['number', 'string'], { format: 'count' }),
      'number of consecutive failures until it is unhealthy',
    ],
    start_interval: [str('duration'), 'time between two checks during the start period', { since: '2.20.2' }],
    start_period: [str('duration'), 'startup time during which failures do not count'],
    test: [
      oneOf(str(), list(str(), { format: 'healthcheck-test' })),
      'command whose exit code shows the health',
      { merge: 'replace', long: '`test: curl localhost` is `test: [CMD-SHELL, curl localhost]`' },
    ],
    timeout: [str('duration'), 'time after which a check fails'],
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
        aliases: [list(str(), { twice: 'merged' }), 'additional host names on this network', { items: 'name' }],
        driver_opts: [driverOptions, 'options of the driver'],
        gw_priority: [scalar(['number']), 'priority as default gateway, highest first', { since: '2.33.1' }],
        interface_name: [str(), 'interface name in the container', { since: '2.36.0' }],
        ipv4_address: [str('ipv4'), 'fixed IPv4 address'],
        ipv6_address: [str('ipv6'), 'fixed IPv6 address'],
        link_local_ips: [list(str('ip-address'), { twice: 'merged' }), 'link-local addresses', { items: 'name' }],
        mac_address: [str('mac-address'), 'fixed MAC address on this network'],
        priority: [scalar(['number']), 'priority of the connection, highest first'],
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
        app_protocol: [str(), 'application protocol, such as `http`'],
        host_ip: [str('host-ip'), 'host address to listen on; all by default'],
        mode: [str('port-mode'), '`ingress` or `host` (Swarm only)'],
        name: [str(), 'descriptive name'],
        protocol: [str('port-protocol'), '`tcp` or `udp`'],
        published: [
          scalar(['string', 'integer'], { format: 'published-port' }),
          'host port, or a range to choose from',
        ],
        target: [scalar(['integer', 'string'], { format: 'target-port' }), 'container port'],
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
            propagation: [str('propagation'), 'how mounts below it propagate'],
            recursive: [word('enabled', 'disabled', 'writable', 'readonly'), 'how mounts below the source are mounted'],
            selinux: [word('z', 'Z'), 'SELinux label: `z` shared, `Z` private'],
          }),
          'options of a bind mount',
        ],
        consistency: [str(), 'ignored', { deprecated: 'remove it: Docker ignores it' }],
        image: [obj('image options', { subpath: [str(), 'path in the image'] }), 'options of an image mount'],
        read_only: [bool(), 'whether it is read-only'],
        source: [str(), 'path on the host, or name of a volume or image'],
        target: [str(), 'path in the container'],
        tmpfs: [
          obj('tmpfs options', {
            mode: [scalar(['number', 'string'], { format: 'file-mode' }), 'permissions in octal'],
            size: [scalar(['integer', 'string'], { format: 'bytes', min: 0 }), 'maximum size'],
          }),
          'options of a tmpfs mount',
        ],
        type: [word('bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'), 'kind of mount'],
        volume: [
          obj('volume options', {
            labels: [assignments('label'), 'labels of an anonymous volume'],
            nocopy: [bool(), 'whether not to copy the files from the image'],
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
  driver: [str('log-driver'), 'log driver, such as `json-file` or `local`'],
  options: [map('log option', scalar(['string', 'number', 'null']), { open: true }), 'options of the driver'],
});

const providerOption = scalar(['string', 'number', 'boolean']);

export const provider: Type = obj(
  'a provider',
  {
    type: [str(), 'program that manages it'],
    options: [map('option', oneOf(providerOption, list(providerOption)), { open: true }), 'options of the program'],
  },
  { required: ['type'] },
);
