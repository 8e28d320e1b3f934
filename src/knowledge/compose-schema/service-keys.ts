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

/** Items that Compose merges when they are repeated. */
function merged(format?: Format): Type {
  return list(str(format), { twice: 'merged' });
}

/** A string, or a list whose repetitions Compose merges. */
function stringsMerged(format?: Format): Type {
  return oneOf(str(format), merged(format));
}

/** One entry of `services`. */
export const service: Type = obj(
  'a service',
  {
    annotations: [mergedAssignments('annotation'), 'annotations for the container runtime', byName],
    attach: [bool(), 'whether `docker compose up` shows its log', { since: '2.20.0' }],
    blkio_config: [blkio, 'limits of block I/O'],
    build: [build, 'how to build the image', { merge: 'build', long: '`build: .` is `build: { context: . }`' }],
    cap_add: [merged('capability'), 'Linux capabilities to add', { items: 'name' }],
    cap_drop: [merged('capability'), 'Linux capabilities to take away', { items: 'name' }],
    cgroup: [word('host', 'private'), 'cgroup namespace to use'],
    cgroup_parent: [str(), 'cgroup to start the container in'],
    command: [command, 'command that replaces CMD of the image', { merge: 'replace' }],
    configs: [grants, 'configs to mount', { items: 'config', long: '`- name` is `- { source: name }`' }],
    container_name: [
      scalar(['string'], { pattern: /[a-zA-Z0-9][a-zA-Z0-9_.-]+/, format: 'container-name' }),
      'fixed name of the container, which rules out a second one',
    ],
    cpu_count: [int('integer', { min: 0 }), 'number of usable CPUs (Windows)'],
    cpu_percent: [
      scalar(['string', 'integer'], { format: 'float', min: 0, max: 100 }),
      'share of all CPUs in percent (Windows)',
    ],
    cpu_period: [num('integer'), 'length of a CFS period in microseconds'],
    cpu_quota: [num('integer'), 'microseconds of CPU time in a CFS period'],
    cpu_rt_period: [num('integer'), 'length of a real-time period in microseconds'],
    cpu_rt_runtime: [num('integer'), 'microseconds of CPU time in a real-time period'],
    cpu_shares: [num('integer'), 'weight against other containers; 1024 is usual'],
    cpus: [num('cpus'), 'how many CPUs it may use at most, such as `0.5`'],
    cpuset: [str('cpu-set'), 'CPUs it may run on, such as `0-3` or `0,1`'],
    credential_spec: [
      obj('a credential spec', {
        config: [str(), 'config that holds it'],
        file: [str(), 'file that holds it'],
        registry: [str(), 'registry value that holds it'],
      }),
      'credentials of a managed service account (Windows)',
    ],
    depends_on: [
      dependsOn,
      'services to start before this one',
      { merge: 'dependencies', items: 'text', long: '`- db` is `db: { condition: service_started, required: true }`' },
    ],
    deploy: [deploy, 'how many containers to run and with what resources'],
    develop: [develop, 'what to do when files change', { since: '2.22.0' }],
    device_cgroup_rules: [set(str('device-rule')), 'rules for the allowed devices, such as `c 1:3 mr`'],
    devices: [
      devices,
      'devices of the host to give to it',
      { items: 'device', long: '`- a:b:rwm` is `- { source: a, target: b, permissions: rwm }`' },
    ],
    dns: [stringsMerged(), 'DNS servers to ask', { merge: 'single', items: 'name' }],
    dns_opt: [merged(), 'options of the resolver', { items: 'name' }],
    dns_search: [stringsMerged(), 'domains to try for short host names', { merge: 'single', items: 'name' }],
    domainname: [str(), 'domain of the container', { deprecated: 'write the full name in `hostname`' }],
    entrypoint: [command, 'command that replaces ENTRYPOINT of the image', { merge: 'replace' }],
    env_file: [
      envFile,
      'files with variables',
      { merge: 'single', items: 'env-file', long: '`- a.env` is `- { path: a.env, required: true }`' },
    ],
    environment: [
      mergedAssignments('variable', 'environment-assignment', 'environment'),
      'variables in the container; a name without value takes it from the shell',
      { ...byName, long: '`- KEY=value` is `KEY: value`' },
    ],
    expose: [
      list(scalar(['string', 'number'], { format: 'expose' }), { twice: 'merged' }),
      'ports for other services only',
      { items: 'text' },
    ],
    extends: [serviceExtends, 'service to build on', { long: '`extends: base` is `extends: { service: base }`' }],
    external_links: [
      set(str()),
      'containers of other projects to link to',
      { deprecated: 'join a shared network instead' },
    ],
    extra_hosts: [
      extraHosts,
      'entries for /etc/hosts',
      { merge: 'hosts', items: 'text', long: '`- name=ip` is `name: ip`' },
    ],
    gpus: [gpus, 'GPUs to give to it', { since: '2.30.0', long: '`gpus: all` is `gpus: [{ count: all }]`' }],
    group_add: [set(scalar(['string', 'number'])), 'further groups of the user'],
    healthcheck: [healthcheck, 'how to tell whether it works'],
    hostname: [str(), 'host name in the container'],
    image: [str('image'), 'image to start, or to name the built one'],
    init: [bool(), 'whether an init process forwards signals and reaps children'],
    ipc: [str('ipc'), 'IPC namespace to use'],
    isolation: [str('isolation'), 'isolation of the container (Windows)'],
    label_file: [oneOf(str(), list(str())), 'files with labels', { merge: 'single', since: '2.32.2' }],
    labels: [labels, 'labels of its containers', { ...byName, long: '`- key=value` is `key: value`' }],
    links: [
      merged(),
      'services to reach under a further name',
      { items: 'name', deprecated: 'remove it: services of one network reach each other by name' },
    ],
    logging: [logging, 'where logs go', { merge: 'logging' }],
    mac_address: [str('mac-address'), 'fixed MAC address', { deprecated: 'set it on a network of the service' }],
    mem_limit: [num('memory'), 'how much memory it may use at most, such as `512m`'],
    mem_reservation: [scalar(['string', 'integer'], { format: 'memory' }), 'how much memory to keep for it'],
    mem_swappiness: [int('bytes'), 'how readily to swap, from 0 to 100'],
    memswap_limit: [num('memory-swap'), 'memory and swap together; -1 is unlimited'],
    models: [
      oneOf(
        set(str()),
        map(
          'model',
          oneOf(
            obj('a model binding', {
              endpoint_var: [str(), 'variable that receives the address'],
              model_var: [str(), 'variable that receives the name'],
            }),
            nothing(),
          ),
          { pattern: NAME, open: true, format: 'model-attachments' },
        ),
      ),
      'AI models it uses',
      { merge: 'names', items: 'text', since: '2.38.0', long: '`- llm` is `llm: {}`' },
    ],
    network_mode: [
      str('network-mode'),
      'network namespace to use: `bridge`, `host`, `none`, `service:…` or `container:…`',
    ],
    networks: [
      networks,
      'networks to join; `default` when left out',
      { merge: 'names', items: 'text', long: '`- front` is `front: {}`' },
    ],
    oom_kill_disable: [bool(), 'whether to spare it when memory runs out'],
    oom_score_adj: [
      int('integer', { min: -1000, max: 1000 }),
      'how likely it is killed when memory runs out, -1000 to 1000',
    ],
    pid: [scalar(['string', 'null'], { format: 'pid' }), 'process namespace to use'],
    pids_limit: [num('integer'), 'how many processes it may have at most; -1 is unlimited'],
    platform: [str('platform'), 'platform of the image, such as `linux/amd64`'],
    ports: [
      ports,
      'ports to publish on the host',
      { items: 'port', long: '`8080:80/udp` is `{ published: "8080", target: 80, protocol: udp }`' },
    ],
    post_start: [list(hook), 'what to run in it after the start', { since: '2.30.0' }],
    pre_start: [list(startHook), 'containers to run to their end before the start'],
    pre_stop: [list(hook), 'what to run in it before the stop', { since: '2.30.0' }],
    privileged: [bool(), 'whether it gets every privilege of the host'],
    profiles: [merged(), 'profiles that start it; always started when left out', { items: 'name' }],
    provider: [provider, 'program that manages it instead of Compose', { since: '2.36.0' }],
    pull_policy: [
      scalar(['string'], {
        pattern: /always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+/,
        format: 'pull-policy',
      }),
      'when to pull the image',
    ],
    pull_refresh_after: [str(), 'age at which to pull again'],
    read_only: [bool(), 'whether its root file system may only be read'],
    restart: [
      str('restart'),
      'whether to start again after it ends: `no`, `always`, `on-failure[:n]`, `unless-stopped`',
    ],
    runtime: [str(), 'container runtime, such as `runc`'],
    scale: [int('count'), 'how many containers to run'],
    secrets: [
      grants,
      'secrets to mount below /run/secrets',
      { items: 'secret', long: '`- name` is `- { source: name }`' },
    ],
    security_opt: [set(str('security-option')), 'security profile and labels'],
    shm_size: [num('bytes'), 'size of /dev/shm'],
    stdin_open: [bool(), 'whether standard input stays open'],
    stop_grace_period: [str('duration'), 'time between the stop signal and SIGKILL; 10s when left out'],
    stop_signal: [str('signal'), 'signal that asks it to stop'],
    storage_opt: [map('storage option', {}, { open: true }), 'options of the storage driver'],
    sysctls: [mergedAssignments('kernel parameter'), 'kernel parameters of the container', byName],
    tmpfs: [stringsMerged('tmpfs'), 'directories held in memory', { merge: 'single', items: 'name' }],
    tty: [bool(), 'whether it gets a terminal'],
    ulimits: [
      ulimits,
      'resource limits',
      { merge: 'entries', long: '`nofile: 1024` is `nofile: { soft: 1024, hard: 1024 }`' },
    ],
    use_api_socket: [scalar(['boolean']), 'whether it may talk to the Docker engine'],
    user: [str(), 'user that runs it'],
    userns_mode: [str('userns'), 'user namespace to use'],
    uts: [str('uts'), 'UTS namespace to use'],
    volumes: [
      volumes,
      'host paths and volumes to mount',
      { items: 'volume', long: '`./a:/b:ro` is `{ type: bind, source: ./a, target: /b, read_only: true }`' },
    ],
    volumes_from: [set(str()), 'services whose mounts to take over', { deprecated: 'mount the volumes by name' }],
    working_dir: [str(), 'directory in which it runs'],
  },
  { format: 'service' },
);
