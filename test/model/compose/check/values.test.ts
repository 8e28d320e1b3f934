import { describe, expect, it } from 'vitest';
import { fixed, foundIn, problemsIn, service } from '../problems.ts';

/** Lines of a service, what is found in them, and the lines after the fix (the same when there is none). */
type Row = readonly [lines: string, found: readonly string[], after?: string];

function rows(table: readonly Row[]) {
  for (const [lines, found, after] of table) {
    it(lines, () => {
      const text = service(lines);
      expect(foundIn(text)).toEqual(found);
      expect(fixed(text)).toBe(service(after ?? lines));
    });
  }
}

function silent(lines: readonly string[]) {
  it.each(lines)('is silent on %s', (line) => {
    expect(foundIn(service(line))).toEqual([]);
  });
}

describe('durations', () => {
  rows([
    ['stop_grace_period: 30', ['duration: 30'], 'stop_grace_period: 30s'],
    ['stop_grace_period: "30"', ['duration: "30"'], 'stop_grace_period: "30s"'],
    ['healthcheck: {interval: 30sec}', ['duration: 30sec'], 'healthcheck: {interval: 30s}'],
    ['healthcheck: {interval: 2 minutes}', ['duration: 2 minutes'], 'healthcheck: {interval: 2m}'],
    ['healthcheck: {interval: 500 msec}', ['duration: 500 msec'], 'healthcheck: {interval: 500ms}'],
    ['healthcheck: {interval: 5S}', ['duration: 5S'], 'healthcheck: {interval: 5s}'],
    ['deploy: {update_config: {delay: 1h30}}', ['duration: 1h30']],
    ['deploy: {restart_policy: {window: soon}}', ['duration: soon']],
    ['healthcheck: {timeout: 100us}', ['duration: 100us']],
  ]);
  silent([
    'stop_grace_period: 1m30s',
    'stop_grace_period: 1d',
    'stop_grace_period: 1w2d',
    'healthcheck: {interval: "0"}',
    'healthcheck: {interval: 1.5h}',
    'stop_grace_period: ${I}',
    'stop_grace_period: ${I}s',
  ]);
});

describe('sizes', () => {
  rows([
    ['mem_limit: 512Mi', ['byte-size: 512Mi'], 'mem_limit: 512m'],
    ['mem_limit: "1.5Gi"', ['byte-size: 1.5Gi'], 'mem_limit: "1.5g"'],
    ['mem_limit: lots', ['byte-size: lots']],
    ['shm_size: 64q', ['byte-size: q']],
    ['mem_limit: "512"', ['byte-size: "512"']],
    ['deploy: {resources: {limits: {memory: 512}}}', ['byte-size: 512']],
    [
      'deploy: {resources: {reservations: {memory: 1Ki}}}',
      ['byte-size: 1Ki'],
      'deploy: {resources: {reservations: {memory: 1k}}}',
    ],
  ]);
  silent([
    'mem_limit: 512MB',
    'mem_limit: 1.5g',
    'mem_limit: "1 gb"',
    'mem_limit: 0',
    'mem_limit: 536870912',
    'memswap_limit: -1',
    'shm_size: 1024',
    'mem_limit: ${M}m',
  ]);

  it('says what a size without a unit is', () => {
    expect(problemsIn(service('mem_limit: "512"'))[0]).toMatchObject({
      message: '`512` is 512 bytes: the engine gives no container less than 6m',
      help: 'write the unit, such as `512m`',
    });
  });
});

describe('numbers', () => {
  rows([
    [
      'deploy: {resources: {limits: {cpus: 500m}}}',
      ['cpu-quantity: 500m'],
      'deploy: {resources: {limits: {cpus: 0.5}}}',
    ],
    ['cpus: "50%"', ['cpu-quantity: 50%'], 'cpus: "0.5"'],
    ['cpus: half', ['cpu-quantity: half']],
    ['cpuset: "0,a"', ['cpu-quantity: 0,a']],
    ['scale: "two"', ['number: two']],
    ['deploy: {replicas: -1}', ['number: -1']],
    ['healthcheck: {retries: -1}', ['number: -1']],
    ['oom_score_adj: "1_000"', ['number: 1_000']],
    ['blkio_config: {weight: 5}', ['number: 5']],
    ['privileged: "maybe"', ['boolean: "maybe"']],
    ['privileged: "1"', ['boolean: "1"']],
    ['privileged: yes', ['boolean-word: yes'], 'privileged: true'],
    ['tty: "off"', ['boolean-word: "off"'], 'tty: false'],
    ['secrets: [{source: s, mode: "9z"}]', ['file-mode: "9z"']],
    ['secrets: [{source: s, mode: "0o440"}]', ['file-mode: "0o440"'], 'secrets: [{source: s, mode: "0440"}]'],
    ['secrets: [{source: s, mode: 440}]', ['decimal-file-mode: 440'], 'secrets: [{source: s, mode: 0440}]'],
    ['ulimits: {nofile: unlimited}', ['ulimit: unlimited']],
    ['ulimits: {nofile: {soft: 20, hard: 10}}', ['ulimit: 20']],
    ['ulimits: {nofiles: 10}', ['ulimit: nofiles'], 'ulimits: {nofile: 10}'],
    ['gpus: [{count: foo}]', ['gpu-request: foo']],
    ['gpus: [{count: 1, device_ids: ["0"]}]', ['gpu-request: count']],
  ]);
  silent([
    'cpus: 0.5',
    'cpus: "1.5"',
    'cpuset: 0-3,8',
    'scale: "3"',
    'privileged: "TRUE"',
    'secrets: [{source: s, mode: "0440"}]',
    'secrets: [{source: s, mode: 0}]',
    'ulimits: {nofile: {soft: 10, hard: -1}, nproc: "5"}',
    'gpus: all',
    'gpus: [{count: all}]',
    'privileged: ${P}',
    'pids_limit: -1',
  ]);
});

describe('words of the engine', () => {
  rows([
    ['restart: unless_stopped', ['restart-policy: unless_stopped'], 'restart: unless-stopped'],
    ['restart: allways', ['restart-policy: allways'], 'restart: always'],
    ['restart: on-failure:x', ['restart-policy: x']],
    ['restart: always:3', ['restart-policy: :3']],
    ['restart: false', ['restart-policy: false'], 'restart: "no"'],
    ['restart: sometimes', ['restart-policy: sometimes']],
    ['deploy: {restart_policy: {condition: never}}', ['restart-policy: never']],
    ['network_mode: hosts', ['network-mode: hosts'], 'network_mode: host'],
    ['network_mode: services:a', ['network-mode: services:a']],
    ['ipc: hots', ['namespace-mode: hots'], 'ipc: host'],
    ['pid: private', ['namespace-mode: private']],
    ['userns_mode: keep-id', ['namespace-mode: keep-id']],
    ['pull_policy: alwaysss', ['pull-policy: alwaysss']],
    ['pull_policy: alway', ['pull-policy: alway'], 'pull_policy: always'],
    ['pull_policy: every_', ['pull-policy: every_']],
    ['cap_add: [NET_ADMN]', ['capability: NET_ADMN'], 'cap_add: [NET_ADMIN]'],
    ['cap_add: [CAP-NET-ADMIN]', ['capability: CAP-NET-ADMIN']],
    ['cap_drop: [FOO]', ['capability: FOO']],
    ['stop_signal: SIGTREM', ['signal: SIGTREM'], 'stop_signal: SIGTERM'],
    ['platform: linux/adm64', ['platform: linux/adm64'], 'platform: linux/amd64'],
    ['platform: foo', ['platform: foo']],
    ['isolation: foo', ['isolation: foo']],
    ['logging: {driver: jsonfile}', ['log-driver: jsonfile'], 'logging: {driver: json-file}'],
    [
      'security_opt: [no-new-privilege:true]',
      ['security-option: no-new-privilege'],
      'security_opt: [no-new-privileges:true]',
    ],
    ['security_opt: [seccomp]', ['security-option: seccomp']],
    ['security_opt: [foo=bar]', ['security-option: foo']],
    ['deploy: {mode: globl}', ['swarm-value: globl'], 'deploy: {mode: global}'],
    ['deploy: {endpoint_mode: foo}', ['swarm-value: foo']],
    ['deploy: {update_config: {failure_action: foo}}', ['swarm-value: foo']],
    ['env_file: [{path: a, format: json}]', ['env-file-format: json']],
  ]);
  silent([
    'restart: "no"',
    'restart: no',
    'restart: on-failure:5',
    'restart: none',
    'restart: ""',
    'network_mode: bridge',
    'network_mode: service:b',
    'network_mode: my-network',
    'ipc: container:x',
    'pid: host',
    'cap_add: [net_admin, CAP_SYS_TIME, ALL]',
    'stop_signal: sigint',
    'stop_signal: "9"',
    'platform: linux/arm/v7',
    'logging: {driver: loki}',
    'logging: {driver: "grafana/loki-docker-driver:latest"}',
    'security_opt: ["no-new-privileges:true", "seccomp:unconfined", "label=disable", no-new-privileges]',
    'pull_policy: every_12h',
    'pull_policy: missing',
    'deploy: {restart_policy: {condition: any}}',
    'restart: ${R}',
  ]);
});

describe('names and addresses', () => {
  rows([
    ['container_name: my container', ['container-name:  ']],
    ['container_name: x', ['container-name: x']],
    ['container_name: _a', ['container-name: _a']],
    ['networks: {n: {ipv4_address: 10.0.0.300}}', ['address: 10.0.0.300']],
    ['networks: {n: {ipv6_address: 10.0.0.1}}', ['address: 10.0.0.1']],
    ['mac_address: zz', ['deprecated-key: mac_address', 'address: zz']],
    ['extra_hosts: [foo]', ['extra-host: foo']],
    ['extra_hosts: ["foo:bar"]', ['extra-host: bar']],
    ['extra_hosts: {"a:b": 1.2.3.4}', ['extra-host: "a:b"']],
    ['extra_hosts: {a: localhost}', ['extra-host: localhost']],
  ]);
  silent([
    'container_name: a.b-c_d',
    'container_name: ${N}',
    'networks: {n: {ipv4_address: 10.0.0.3}}',
    'networks: {n: {mac_address: 02:42:ac:11:65:43}}',
    'extra_hosts: ["a:1.2.3.4", "b=host-gateway", "c:[::1]", "d=::1"]',
    'extra_hosts: {a: [1.2.3.4, "::1"]}',
    'extra_hosts: ["a:${IP}"]',
  ]);

  it.each([
    ['Nginx', 'Nginx'],
    ['X:Y:Z', 'X'],
    ['nginx latest', ' '],
    ['https://x/y', 'https://'],
  ])('image %s', (image, flagged) => {
    expect(foundIn(`services: {a: {image: "${image}"}}`)).toEqual([`image-reference: ${flagged}`]);
  });

  it.each(['nginx', 'a/b:c', '${I}', 'sha256:' + 'a'.repeat(64), 'registry:5000/a@sha256:' + 'a'.repeat(64)])(
    'image %s is fine',
    (image) => {
      expect(foundIn(`services: {a: {image: "${image}"}}`)).toEqual([]);
    },
  );

  it('project names', () => {
    expect(foundIn('name: My App')).toEqual(['project-name-rewritten: My App']);
    expect(fixed('name: My App')).toBe('name: myapp');
    expect(foundIn('name: ___')).toEqual(['project-name: ___']);
    expect(foundIn('name: my-app')).toEqual([]);
    expect(foundIn('name: ${N}')).toEqual([]);
  });

  it('old names of external resources', () => {
    const old = 'networks:\n  front:\n    external:\n      name: shared\n    labels: {a: b}\n';
    expect(foundIn(old)).toEqual(['external-name: external']);
    expect(fixed(old)).toBe('networks:\n  front:\n    external: true\n    name: shared\n    labels: {a: b}\n');
    expect(fixed('volumes: {v: {external: {name: x}}}')).toBe('volumes: {v: {external: {name: x}}}');
    expect(foundIn('secrets: {s: {external: true, name: x}}')).toEqual([]);
  });

  it('subnets', () => {
    const network = (ipam: string) => foundIn(`networks: {n: {ipam: {config: [{${ipam}}]}}}`);
    expect(network('subnet: foo')).toEqual(['address: foo']);
    expect(network('subnet: 10.0.0.0/33')).toEqual(['address: 10.0.0.0/33']);
    expect(network('subnet: 10.0.0.0/24, gateway: 10.0.0.1')).toEqual([]);
    expect(network('subnet: "fd00::/64"')).toEqual([]);
    expect(network('gateway: 10.0.0.1/24')).toEqual(['address: 10.0.0.1/24']);
  });
});

describe('ports', () => {
  rows([
    ['ports: ["localhost:80:80"]', ['port: localhost'], 'ports: ["127.0.0.1:80:80"]'],
    ['ports: ["::1:80:80"]', ['port: ::1'], 'ports: ["[::1]:80:80"]'],
    ['ports: [80.5]', ['port: 80.5']],
    ['ports: [70000]', ['port: 70000']],
    ['ports: ["80:80/tpc"]', ['port: tpc'], 'ports: ["80:80/tcp"]'],
    ['ports: [{published: "80"}]', ['missing-key: published']],
    ['ports: [{target: 0}]', ['port: 0']],
    ['ports: [{target: 99999}]', ['port: 99999']],
    ['ports: [{target: http}]', ['port: http']],
    ['ports: [{target: 80, published: "99999"}]', ['port: 99999']],
    ['ports: [{target: 80, published: 90-80}]', ['port: 90-80']],
    ['ports: [{target: 80, host_ip: localhost}]', ['port: localhost'], 'ports: [{target: 80, host_ip: 127.0.0.1}]'],
    ['ports: [{target: 80, protocol: foo}]', ['port: foo']],
    ['ports: [{target: 80, mode: foo}]', ['swarm-value: foo']],
    ['expose: [abc]', ['expose: abc']],
    ['expose: ["80:80"]', ['expose: 80:80']],
  ]);
  silent([
    'ports: [80, "80:80", "127.0.0.1:8000-8010:80/udp", "[::1]:80:80", "0:80"]',
    'ports: [{target: 80, published: 8000-8010, host_ip: 0.0.0.0, protocol: udp, mode: host}]',
    'expose: [80, "80-90", "53/udp"]',
    'ports: ["${P}:80", "${A}", {target: "${T}", published: "${P}"}]',
  ]);
});

describe('mounts', () => {
  rows([
    ['volumes: ["data/x:/b"]', ['path-without-dot: data/x'], 'volumes: ["./data/x:/b"]'],
    ['volumes: ["./a:b"]', ['volume: b']],
    ['volumes: [data]', ['volume: data']],
    ['volumes: ["./a:/"]', ['volume: /']],
    ['volumes: ["a:/b"]', ['volume: a']],
    ['volumes: [":/b"]', ['volume: ":/b"']],
    ['volumes: ["x y:/b"]', ['volume: x y']],
    ['volumes: ["./a:/b:or"]', ['volume-option: or'], 'volumes: ["./a:/b:ro"]'],
    ['volumes: ["./a:/b:foo,ro"]', ['volume-option: foo']],
    ['volumes: ["./a:/b:/c:ro"]', ['volume-option: /c', 'volume-option: :ro']],
    ['volumes: ["./a:/b", "./c:/b/"]', ['duplicate-mount: /b/']],
    ['volumes: ["./a:/b:cached"]', ['volume-consistency: cached'], 'volumes: ["./a:/b"]'],
    ['volumes: ["./a:/b:ro,delegated"]', ['volume-consistency: delegated'], 'volumes: ["./a:/b:ro"]'],
    ['volumes: ["./a:/b:cached,ro"]', ['volume-consistency: cached'], 'volumes: ["./a:/b:ro"]'],
    ['links: [b]', ['deprecated-key: links']],
    ['mac_address: 02:42:ac:11:65:43', ['deprecated-key: mac_address']],
    ['volumes: [{type: bind, target: /b}]', ['volume: type']],
    ['volumes: [{type: bind, source: ./a}]', ['missing-key: type']],
    [
      'volumes: [{type: volume, source: ./a, target: /b}]',
      ['mount-option: ./a'],
      'volumes: [{type: bind, source: ./a, target: /b}]',
    ],
    ['volumes: [{type: volume, source: v, target: /b, bind: {propagation: shared}}]', ['mount-option: bind']],
    ['volumes: [{type: tmpfs, source: v, target: /b}]', ['mount-option: v']],
    ['volumes: [{type: bind, source: ./a, target: b}]', ['volume: b']],
    [
      'volumes: [{type: bind, source: ./a, target: /b, bind: {propagation: share}}]',
      ['mount-option: share'],
      'volumes: [{type: bind, source: ./a, target: /b, bind: {propagation: shared}}]',
    ],
    ['tmpfs: [/tmp, "/tmp:size=1m"]', ['duplicate-mount: /tmp']],
    ['tmpfs: /tmp\nvolumes: ["./t:/tmp"]', ['duplicate-mount: /tmp']],
    ['tmpfs: tmp', ['tmpfs: tmp']],
    ['tmpfs: /tmp:siez=1m', ['tmpfs: siez=1m']],
    ['devices: ["a:b:c:d"]', ['device: a:b:c:d']],
    ['devices: ["/dev/a:/dev/b:rx"]', ['device: rx']],
    ['device_cgroup_rules: ["c 1:3"]', ['device: c 1:3']],
  ]);
  silent([
    'volumes: [/data, "data:/data2", "./a:/b:ro,z", "~/a:/c", "C:\\\\a:/d", "my.vol-1:/e"]',
    'volumes: ["${D}:/a", "${D}/x:/b:${M}", "$ALL", "./x:${T}"]',
    'volumes: [{type: bind, source: ./a, target: /b, bind: {create_host_path: false}}, {type: tmpfs, target: /c, tmpfs: {size: 1g}}]',
    'tmpfs: ["/tmp:size=64m,noexec,mode=1777", /run]',
    'devices: ["/dev/a:/dev/b:rwm", "vendor.com/gpu=0", "${D}"]',
    'device_cgroup_rules: ["c 1:3 mr", "a *:* rwm"]',
    "volumes: ['\\\\.\\pipe\\docker_engine:\\\\.\\pipe\\docker_engine']",
  ]);
});

describe('variables and labels', () => {
  rows([
    ['environment: [{A: b}]', ['environment-entry: A'], 'environment: [A=b]'],
    ['environment:\n  - A: b', ['environment-entry: A'], 'environment:\n  - A=b'],
    ['environment:\n  - A: "b c"', ['environment-entry: A'], 'environment:\n  - "A=b c"'],
    ['environment:\n  - A:', ['environment-entry: A'], 'environment:\n  - A'],
    ['environment:\n  - A: b\n    C: d', ['environment-entry: A']],
    ['environment: ["A: b"]', ['environment-entry: "A: b"'], 'environment: ["A=b"]'],
    ['environment: ["A = 1"]', ['environment-entry: A '], 'environment: ["A=1"]'],
    ['environment: ["=1"]', ['environment-entry: "=1"']],
    ['environment: {"A B": c}', ['environment-name: "A B"']],
    ['environment: [A="b"]', ['quoted-value: "b"'], 'environment: [A=b]'],
    ['environment:\n  - A=1\n  - B=2\n  - A=3', ['duplicate-variable: A=1']],
    ['environment: [B=1, A=1, A=2]', ['duplicate-variable: A=1'], 'environment: [B=1, A=2]'],
    ['labels: [{a: b}]', ['environment-entry: a'], 'labels: [a=b]'],
    ['environment: {A: 1.10}', ['reinterpreted-value: 1.10'], 'environment: {A: "1.10"}'],
    ['environment: {A: 0x1f}', ['reinterpreted-value: 0x1f'], 'environment: {A: "0x1f"}'],
    ['environment: {A: 1e3}', ['reinterpreted-value: 1e3'], 'environment: {A: "1e3"}'],
    ['build: {context: ., args: {V: 3.0}}', ['reinterpreted-value: 3.0'], 'build: {context: ., args: {V: "3.0"}}'],
    ['environment: {A: True}', ['reinterpreted-value: True'], 'environment: {A: "True"}'],
  ]);
  silent([
    'environment: [A=b, B, "C=d: e", "D=", E=a=b]',
    'environment: {A: 1, B: 1.5, C: true, D: "1.10", E: , F: -1}',
    'environment: ["A=${B}", "${C}"]',
    'environment: [\'A="b"\']',
    'environment: [A="b" c]',
    'labels: ["a.b=Host(`x`)"]',
  ]);

  it('shows the last one of a repeated variable', () => {
    expect(problemsIn(service('environment: [A=1, A=2]'))[0]?.labels?.[0]?.message).toBe('the one that counts');
  });

  it('says what the value becomes', () => {
    const becomes = (value: string) => problemsIn(service(`environment: {A: ${value}}`))[0]?.message;
    expect(becomes('1.10')).toBe('`1.10` without quotes becomes `1.1`');
    expect(becomes('1e3')).toBe('`1e3` without quotes becomes `1000`');
    expect(becomes('1234567.0')).toBe('`1234567.0` without quotes becomes `1.234567e+06`');
    expect(becomes('0.00001')).toBe('`0.00001` without quotes becomes `1e-05`');
    expect(becomes('True')).toBe('`True` without quotes becomes `true`');
  });
});

describe('commands', () => {
  rows([
    ['command: a && b', ['command-operator: && b'], 'command: ["sh", "-c", "a && b"]'],
    ["command: 'a | b'", ['command-operator: | b'], 'command: ["sh", "-c", "a | b"]'],
    ['entrypoint: a; b', ['command-operator: ; b'], 'entrypoint: ["sh", "-c", "a; b"]'],
    ['command: echo "a" > b', ['command-operator: > b']],
    ['command: foo()', ['command-syntax: (']],
    ["command: it's", ["command-syntax: '"]],
    ['command: ["a", "&&", "b"]', ['command-operator: "&&"']],
    ['command: echo `date`', ['command-variable: `date`']],
  ]);
  silent([
    'command: sh -c "a && b"',
    'command: ["sh", "-c", "a && b"]',
    'command: find / -exec x {} +',
    'command: ["find", "-exec", "ls", ";"]',
    'command: echo ${A} && b',
    'command: sh -c "echo `date`"',
    'entrypoint: ["sh", "-c"]\ncommand: echo `date`',
    "command: echo '`date`'",
    'command: "a \\"b && c\\""',
  ]);
});

describe('health checks', () => {
  rows([
    [
      'healthcheck: {test: ["pg_isready"]}',
      ['healthcheck-test: "pg_isready"'],
      'healthcheck: {test: ["CMD", "pg_isready"]}',
    ],
    ['healthcheck: {test: ["cmd", "x"]}', ['healthcheck-test: "cmd"'], 'healthcheck: {test: ["CMD", "x"]}'],
    [
      'healthcheck:\n  test:\n    - CMD_SHELL\n    - x',
      ['healthcheck-test: CMD_SHELL'],
      'healthcheck:\n  test:\n    - CMD-SHELL\n    - x',
    ],
    ['healthcheck: {test: []}', ['healthcheck-setting: []']],
    ['healthcheck: {test: [CMD]}', ['healthcheck-command: CMD']],
    ['healthcheck: {test: [NONE, x]}', ['healthcheck-setting: x']],
    ['healthcheck: {test: [CMD-SHELL, a, b]}', ['healthcheck-setting: b']],
    [
      'healthcheck: {test: [CMD, "curl -f localhost"]}',
      ['healthcheck-command: "curl -f localhost"'],
      'healthcheck: {test: [CMD-SHELL, "curl -f localhost"]}',
    ],
    ['healthcheck: {test: [CMD, a, "||", exit, "1"]}', ['command-operator: "||"']],
    ['healthcheck: {test: x, disable: true}', ['healthcheck-setting: test']],
    ['healthcheck: {test: x, start_interval: 1s}', ['healthcheck-setting: start_interval']],
    ['healthcheck: {test: x, start_interval: 1m, start_period: 5s}', ['healthcheck-setting: start_interval']],
  ]);
  silent([
    'healthcheck: {test: curl localhost || exit 1}',
    'healthcheck: {test: [CMD-SHELL, a || b]}',
    'healthcheck: {test: [CMD, a, b]}',
    'healthcheck: {test: [NONE]}',
    'healthcheck: {disable: true}',
    'healthcheck: {test: x, start_interval: 1s, start_period: 1m}',
    'healthcheck: {test: [$FORM, x]}',
  ]);
});

describe('other sections', () => {
  rows([
    ['develop: {watch: [{path: "", action: rebuild}]}', ['watch: path']],
    ['develop: {watch: [{path: ./a, action: sync}]}', ['watch: path']],
    ['develop: {watch: [{path: ./a, action: sync+exec, target: /a}]}', ['watch: path']],
    ['build: {context: ., ssh: [foo]}', ['build-option: foo']],
    ['build: {context: ., additional_contexts: [foo]}', ['build-option: foo']],
  ]);
  silent([
    'develop: {watch: [{path: ./a, action: sync, target: /a}, {path: b, action: rebuild}]}',
    'build: {context: ., ssh: [default, "a=b", "$S"], additional_contexts: ["a=b"]}',
  ]);
});
