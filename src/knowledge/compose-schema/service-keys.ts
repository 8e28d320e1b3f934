import { build } from './build-keys.ts';
import { blkio, deploy } from './deploy.ts';
import type { Format, Type } from './schema-types.ts';
import {
  dependsOn,
  develop,
  devices,
  envFile,
  healthcheck,
  logging,
  networks,
  ports,
  provider,
  serviceExtends,
  volumes,
} from './service-parts.ts';
import {
  byName,
  command,
  extraHosts,
  gpus,
  grants,
  hook,
  labels,
  mergedAssignments,
  NAME,
  startHook,
  ulimits,
} from './shared.ts';
import { bool, int, list, map, nothing, num, obj, oneOf, scalar, set, str, word } from './type-makers.ts';

/** A list in which Compose merges repeated items. */
function merged(format?: Format): Type {
  return list(str(format), { twice: 'merged' });
}

/** A string, or a list in which Compose merges repeated items. */
function stringsMerged(format?: Format): Type {
  return oneOf(str(format), merged(format));
}

/** One entry of `services`. */
export const service: Type = obj(
  'a service',
  {
    annotations: [mergedAssignments('annotation'), 'annotations for the container runtime', byName],
    attach: [bool(), 'whether `docker compose up` shows the logs', { since: '2.20.0' }],
    blkio_config: [blkio, 'block I/O limits'],
    build: [build, 'how to build the image', { merge: 'build', long: '`build: .` is `build: { context: . }`' }],
    cap_add: [merged('capability'), 'Linux capabilities to add', { items: 'name' }],
    cap_drop: [merged('capability'), 'Linux capabilities to drop', { items: 'name' }],
    cgroup: [word('host', 'private'), 'cgroup namespace to use'],
    cgroup_parent: [str(), 'parent cgroup'],
    command: [command, 'command that overrides CMD', { merge: 'replace' }],
    configs: [grants, 'configs to mount', { items: 'config', long: '`- name` is `- { source: name }`' }],
    container_name: [
      scalar(['string'], { pattern: /[a-zA-Z0-9][a-zA-Z0-9_.-]+/, format: 'container-name' }),
      'fixed container name, which prevents scaling',
    ],
    cpu_count: [int('integer', { min: 0 }), 'number of usable CPUs (Windows)'],
    cpu_percent: [
      scalar(['string', 'integer'], { format: 'float', min: 0, max: 100 }),
      'percentage of all CPUs (Windows)',
    ],
    cpu_period: [num('integer'), 'length of a CFS period in microseconds'],
    cpu_quota: [num('integer'), 'microseconds of CPU time in a CFS period'],
    cpu_rt_period: [num('integer'), 'length of a real-time period in microseconds'],
    cpu_rt_runtime: [num('integer'), 'microseconds of CPU time in a real-time period'],
    cpu_shares: [num('integer'), 'relative CPU weight; 1024 by default'],
    cpus: [num('cpus'), 'maximum number of CPUs, such as `0.5`'],
    cpuset: [str('cpu-set'), 'allowed CPUs, such as `0-3` or `0,1`'],
    credential_spec: [
      obj('a credential spec', {
        config: [str(), 'config with the spec'],
        file: [str(), 'file with the spec'],
        registry: [str(), 'registry value with the spec'],
      }),
      'credentials of a managed service account (Windows)',
    ],
    depends_on: [
      dependsOn,
      'services to start first',
      { merge: 'dependencies', items: 'text', long: '`- db` is `db: { condition: service_started, required: true }`' },
    ],
    deploy: [deploy, 'replicas, resources and placement'],
    develop: [develop, 'what `docker compose watch` does', { since: '2.22.0' }],
    device_cgroup_rules: [set(str('device-rule')), 'device rules, such as `c 1:3 mr`'],
    devices: [
      devices,
      'host devices',
      { items: 'device', long: '`- a:b:rwm` is `- { source: a, target: b, permissions: rwm }`' },
    ],
    dns: [stringsMerged(), 'DNS servers', { merge: 'single', items: 'name' }],
    dns_opt: [merged(), 'DNS options', { items: 'name' }],
    dns_search: [stringsMerged(), 'DNS search domains', { merge: 'single', items: 'name' }],
    domainname: [str(), 'domain name', { deprecated: 'use the full name in `hostname`' }],
    entrypoint: [command, 'command that overrides ENTRYPOINT', { merge: 'replace' }],
    env_file: [
      envFile,
      'env files',
      { merge: 'single', items: 'env-file', long: '`- a.env` is `- { path: a.env, required: true }`' },
    ],
    environment: [
      mergedAssignments('variable', 'environment-assignment', 'environment'),
      'environment variables; a name without a value is taken from the shell',
      { ...byName, long: '`- KEY=value` is `KEY: value`' },
    ],
    expose: [
      list(scalar(['string', 'number'], { format: 'expose' }), { twice: 'merged' }),
      'ports for other services',
      { items: 'text' },
    ],
    extends: [serviceExtends, 'service to extend', { long: '`extends: base` is `extends: { service: base }`' }],
    external_links: [
      set(str()),
      'links to containers of other projects',
      { deprecated: 'join a shared network instead' },
    ],
    extra_hosts: [
      extraHosts,
      'entries for `/etc/hosts`',
      { merge: 'hosts', items: 'text', long: '`- name=ip` is `name: ip`' },
    ],
    gpus: [gpus, 'GPUs for the service', { since: '2.30.0', long: '`gpus: all` is `gpus: [{ count: all }]`' }],
    group_add: [set(scalar(['string', 'number'])), 'additional groups of the user'],
    healthcheck: [healthcheck, 'health check'],
    hostname: [str(), 'host name'],
    image: [str('image'), 'image to run, or the name of the built image'],
    init: [bool(), 'whether to run an init process that forwards signals and reaps processes'],
    ipc: [str('ipc'), 'IPC namespace to use'],
    isolation: [str('isolation'), 'isolation of the container (Windows)'],
    label_file: [oneOf(str(), list(str())), 'files with labels', { merge: 'single', since: '2.32.2' }],
    labels: [labels, 'labels of its containers', { ...byName, long: '`- key=value` is `key: value`' }],
    links: [
      merged(),
      'links to other services',
      { items: 'name', deprecated: 'remove it: services on the same network reach each other by name' },
    ],
    logging: [logging, 'log driver', { merge: 'logging' }],
    mac_address: [str('mac-address'), 'fixed MAC address', { deprecated: 'set it on a network of the service' }],
    mem_limit: [num('memory'), 'maximum memory, such as `512m`'],
    mem_reservation: [scalar(['string', 'integer'], { format: 'memory' }), 'reserved memory'],
    mem_swappiness: [int('bytes'), 'swappiness, from 0 to 100'],
    memswap_limit: [num('memory-swap'), 'memory and swap together; -1 is unlimited'],
    models: [
      oneOf(
        set(str()),
        map(
          'model',
          oneOf(
            obj('a model binding', {
              endpoint_var: [str(), 'variable for the URL'],
              model_var: [str(), 'variable for the name'],
            }),
            nothing(),
          ),
          { pattern: NAME, open: true, format: 'model-attachments' },
        ),
      ),
      'AI models',
      { merge: 'names', items: 'text', since: '2.38.0', long: '`- llm` is `llm: {}`' },
    ],
    network_mode: [str('network-mode'), 'network mode: `bridge`, `host`, `none`, `service:…` or `container:…`'],
    networks: [
      networks,
      'networks to join; `default` by default',
      { merge: 'names', items: 'text', long: '`- front` is `front: {}`' },
    ],
    oom_kill_disable: [bool(), 'whether to protect it from the OOM killer'],
    oom_score_adj: [int('integer', { min: -1000, max: 1000 }), 'OOM score adjustment, from -1000 to 1000'],
    pid: [scalar(['string', 'null'], { format: 'pid' }), 'process namespace to use'],
    pids_limit: [num('integer'), 'maximum number of processes; -1 is unlimited'],
    platform: [str('platform'), 'platform of the image, such as `linux/amd64`'],
    ports: [
      ports,
      'ports to publish on the host',
      { items: 'port', long: '`8080:80/udp` is `{ published: "8080", target: 80, protocol: udp }`' },
    ],
    post_start: [list(hook), 'hooks to run after the container starts', { since: '2.30.0' }],
    pre_start: [list(startHook), 'containers to run before the service starts'],
    pre_stop: [list(hook), 'hooks to run before the container stops', { since: '2.30.0' }],
    privileged: [bool(), 'whether it gets all privileges'],
    profiles: [merged(), 'profiles in which it starts; always by default', { items: 'name' }],
    provider: [provider, 'program that manages it instead of Compose', { since: '2.36.0' }],
    pull_policy: [
      scalar(['string'], {
        pattern: /always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+/,
        format: 'pull-policy',
      }),
      'when to pull the image',
    ],
    pull_refresh_after: [str(), 'interval after which to pull again'],
    read_only: [bool(), 'whether the root file system is read-only'],
    restart: [str('restart'), 'restart policy: `no`, `always`, `on-failure[:n]`, `unless-stopped`'],
    runtime: [str(), 'container runtime, such as `runc`'],
    scale: [int('count'), 'number of containers'],
    secrets: [
      grants,
      'secrets to mount under `/run/secrets`',
      { items: 'secret', long: '`- name` is `- { source: name }`' },
    ],
    security_opt: [set(str('security-option')), 'security profiles and labels'],
    shm_size: [num('bytes'), 'size of `/dev/shm`'],
    stdin_open: [bool(), 'whether standard input stays open'],
    stop_grace_period: [str('duration'), 'time between the stop signal and SIGKILL; 10s by default'],
    stop_signal: [str('signal'), 'stop signal'],
    storage_opt: [map('storage option', {}, { open: true }), 'options of the storage driver'],
    sysctls: [mergedAssignments('kernel parameter'), 'kernel parameters', byName],
    tmpfs: [stringsMerged('tmpfs'), 'directories in memory', { merge: 'single', items: 'name' }],
    tty: [bool(), 'whether to allocate a terminal'],
    ulimits: [
      ulimits,
      'resource limits',
      { merge: 'entries', long: '`nofile: 1024` is `nofile: { soft: 1024, hard: 1024 }`' },
    ],
    use_api_socket: [scalar(['boolean']), 'whether it can access the Docker socket'],
    user: [str(), 'user to run as'],
    userns_mode: [str('userns'), 'user namespace to use'],
    uts: [str('uts'), 'UTS namespace to use'],
    volumes: [
      volumes,
      'host paths and volumes to mount',
      { items: 'volume', long: '`./a:/b:ro` is `{ type: bind, source: ./a, target: /b, read_only: true }`' },
    ],
    volumes_from: [set(str()), 'services whose volumes to mount', { deprecated: 'mount the volumes by name' }],
    working_dir: [str(), 'working directory'],
  },
  { format: 'service' },
);
