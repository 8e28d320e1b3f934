/**
 * Keys from elsewhere that people use in a Compose file by mistake: from file formats 1 and 2, `docker run`, Kubernetes, or from
 * memory. Collected from the documentation of these formats, 2026-06.
 */
export interface Dialect {
  /** The key of the same mapping that accepts the same value. */
  readonly to?: string;
  /** Where it comes from. */
  readonly from: string;
  /** What to do instead, in the imperative. */
  readonly help: string;
}

const RUN = '`docker run`';
const OLD = 'an old file format';
const KUBERNETES = 'Kubernetes';
const COMMON = 'another tool';

function renamed(to: string, from: string = COMMON): Dialect {
  return { to, from, help: `use \`${to}\`` };
}

function instead(help: string, from: string = COMMON): Dialect {
  return { from, help };
}

/** By the noun of the mapping in the schema, then by key in snake case. */
export const dialects: Readonly<Record<string, Readonly<Record<string, Dialect>>>> = {
  'a service': {
    add_host: renamed('extra_hosts', RUN),
    app: instead('remove it, or move it to `labels`'),
    cgroup_ns: renamed('cgroup', RUN),
    cgroupns: renamed('cgroup', RUN),
    cgroupns_mode: renamed('cgroup', OLD),
    cidfile: instead('remove it: Compose keeps track of its containers', RUN),
    cmd: renamed('command'),
    containername: renamed('container_name'),
    cpu: renamed('cpus'),
    cpuset_cpus: renamed('cpuset', RUN),
    detach: instead('remove it: pass `-d` to `docker compose up`', RUN),
    device: renamed('devices', RUN),
    dns_option: renamed('dns_opt', RUN),
    env: renamed('environment', KUBERNETES),
    env_files: renamed('env_file'),
    environments: renamed('environment'),
    envs: renamed('environment'),
    exec: renamed('command'),
    extra_host: renamed('extra_hosts'),
    gpu: renamed('gpus'),
    health_check: renamed('healthcheck'),
    health_cmd: instead('use `test` under `healthcheck`', RUN),
    health_interval: instead('use `interval` under `healthcheck`', RUN),
    host: renamed('hostname'),
    image_pull_policy: renamed('pull_policy', KUBERNETES),
    interactive: renamed('stdin_open', RUN),
    ip: instead('use `ipv4_address` of a network under `networks`', RUN),
    label: renamed('labels', RUN),
    limits: instead('move it under `deploy.resources`', KUBERNETES),
    liveness_probe: instead('add a `healthcheck`', KUBERNETES),
    log_driver: instead('use `driver` under `logging`', OLD),
    log_opt: instead('use `options` under `logging`', OLD),
    log_opts: instead('use `options` under `logging`', OLD),
    mem: renamed('mem_limit'),
    memory: renamed('mem_limit', RUN),
    memory_limit: renamed('mem_limit'),
    memory_reservation: renamed('mem_reservation', RUN),
    memory_swap: renamed('memswap_limit', RUN),
    memory_swappiness: renamed('mem_swappiness', RUN),
    mount: renamed('volumes', RUN),
    mounts: renamed('volumes'),
    name: renamed('container_name', RUN),
    net: renamed('network_mode', OLD),
    network_alias: instead('use `aliases` of a network under `networks`', RUN),
    no_healthcheck: instead('use `disable: true` under `healthcheck`', RUN),
    port: renamed('ports'),
    publish: renamed('ports', RUN),
    pull: renamed('pull_policy', RUN),
    readiness_probe: instead('add a `healthcheck`', KUBERNETES),
    readonly: renamed('read_only'),
    readonly_rootfs: renamed('read_only'),
    replica: instead('use `replicas` under `deploy`'),
    restart_policy: instead('use `restart`, or move it under `deploy`'),
    rm: instead('remove it: `docker compose down` removes containers', RUN),
    run: renamed('command'),
    security_context: instead('use `user`, `cap_drop` or `security_opt`', KUBERNETES),
    stop_timeout: renamed('stop_grace_period', RUN),
    time_zone: instead('set `TZ` under `environment`'),
    timezone: instead('set `TZ` under `environment`'),
    tz: instead('set `TZ` under `environment`'),
    uid: renamed('user'),
    userns: renamed('userns_mode', RUN),
    variables: renamed('environment'),
    vars: renamed('environment'),
    volume_driver: instead('set `driver` of a top-level volume', OLD),
    volume_mounts: renamed('volumes', KUBERNETES),
    workdir: renamed('working_dir', RUN),
    work_dir: renamed('working_dir'),
    working_directory: renamed('working_dir'),
  },
  'a build': {
    build_arg: renamed('args', '`docker build`'),
    build_args: renamed('args'),
    buildargs: renamed('args'),
    command: instead('move it to the service'),
    docker_file: renamed('dockerfile'),
    file: renamed('dockerfile', '`docker build`'),
    path: renamed('context'),
    platform: instead('use a list under `platforms`'),
    secret: renamed('secrets', '`docker build`'),
    stage: renamed('target'),
    tag: renamed('tags', '`docker build`'),
  },
  'a port': {
    container: renamed('target'),
    container_port: renamed('target', KUBERNETES),
    external: renamed('published'),
    from: renamed('published'),
    host: renamed('published'),
    host_port: renamed('published', KUBERNETES),
    internal: renamed('target'),
    ip: renamed('host_ip'),
    port: renamed('target', KUBERNETES),
    public: renamed('published'),
    source: renamed('published'),
    target_port: renamed('target', KUBERNETES),
    to: renamed('target'),
  },
  'a mount': {
    container: renamed('target'),
    destination: renamed('target', RUN),
    dest: renamed('target'),
    dst: renamed('target', RUN),
    from: renamed('source'),
    host: renamed('source'),
    host_path: renamed('source', KUBERNETES),
    mode: instead('use `read_only: true`, or the options of the mount type'),
    mount_path: renamed('target', KUBERNETES),
    name: renamed('source', KUBERNETES),
    path: renamed('target'),
    readonly: renamed('read_only', RUN),
    ro: renamed('read_only', RUN),
    src: renamed('source', RUN),
    to: renamed('target'),
    volume_subpath: instead('use `subpath` under `volume`', RUN),
  },
  'a health check': {
    cmd: renamed('test'),
    command: renamed('test'),
    delay: renamed('start_period'),
    health_cmd: renamed('test'),
    initial_delay: renamed('start_period', KUBERNETES),
    initial_delay_seconds: renamed('start_period', KUBERNETES),
    period: renamed('interval', KUBERNETES),
    retry: renamed('retries'),
    start_delay: renamed('start_period'),
  },
  'a dependency': {
    status: renamed('condition'),
    state: renamed('condition'),
    when: renamed('condition'),
  },
  'a mounted file': {
    destination: renamed('target', RUN),
    dst: renamed('target', RUN),
    name: renamed('source'),
    path: renamed('target'),
    src: renamed('source', RUN),
  },
  'a network': {
    config: instead('move it to a list under `ipam`'),
    external_name: renamed('name'),
    gateway: instead('move it under `ipam.config`', '`docker network create`'),
    opt: renamed('driver_opts', '`docker network create`'),
    options: renamed('driver_opts'),
    subnet: instead('move it under `ipam.config`', '`docker network create`'),
    type: renamed('driver'),
  },
  'a volume': {
    device: instead('move it under `driver_opts`'),
    external_name: renamed('name'),
    o: instead('move it under `driver_opts`'),
    options: renamed('driver_opts'),
    path: instead('use a bind mount under `volumes` of the service'),
    type: instead('move it under `driver_opts`'),
  },
  'a network attachment': {
    alias: renamed('aliases'),
    ip: renamed('ipv4_address', RUN),
    ip6: renamed('ipv6_address', RUN),
    ip_address: renamed('ipv4_address'),
    ipv4: renamed('ipv4_address'),
    ipv6: renamed('ipv6_address'),
    network_alias: renamed('aliases', RUN),
  },
  'an include': {
    file: renamed('path'),
    files: renamed('path'),
    source: renamed('path'),
  },
  'an extension': {
    from: renamed('file'),
    name: renamed('service'),
    path: renamed('file'),
  },
  limits: {
    cpu: renamed('cpus', KUBERNETES),
    mem: renamed('memory'),
    mem_limit: renamed('memory'),
  },
  reservations: {
    cpu: renamed('cpus', KUBERNETES),
    mem: renamed('memory'),
    mem_reservation: renamed('memory'),
  },
  resources: {
    limit: renamed('limits'),
    requests: renamed('reservations', KUBERNETES),
    reservation: renamed('reservations'),
  },
  'a logging section': {
    log_driver: renamed('driver', RUN),
    log_opt: renamed('options', RUN),
    opts: renamed('options'),
    type: renamed('driver'),
  },
  'a secret': {
    path: renamed('file'),
    source: renamed('file'),
    value: instead('move it to a file or an environment variable, and use `file` or `environment`'),
  },
  'a config': {
    data: renamed('content', KUBERNETES),
    path: renamed('file'),
    source: renamed('file'),
  },
  'a Compose file': {
    api_version: instead('rename or exclude this file: it looks like a Kubernetes manifest', KUBERNETES),
    include_files: renamed('include'),
    includes: renamed('include'),
    kind: instead('rename or exclude this file: it looks like a Kubernetes manifest', KUBERNETES),
    project: renamed('name'),
    project_name: renamed('name'),
  },
};
