import { describe, expect, it } from 'vitest';
import { fixed, foundIn, problemsIn, service } from '../../model/compose/problems.ts';

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
    ['stop_grace_period: 30', ['invalid-duration: 30'], 'stop_grace_period: 30s'],
    ['stop_grace_period: "30"', ['invalid-duration: "30"'], 'stop_grace_period: "30s"'],
    ['healthcheck: {interval: 30sec}', ['invalid-duration: 30sec'], 'healthcheck: {interval: 30s}'],
    ['healthcheck: {interval: 2 minutes}', ['invalid-duration: 2 minutes'], 'healthcheck: {interval: 2m}'],
    ['healthcheck: {interval: 500 msec}', ['invalid-duration: 500 msec'], 'healthcheck: {interval: 500ms}'],
    ['healthcheck: {interval: 5S}', ['invalid-duration: 5S'], 'healthcheck: {interval: 5s}'],
    ['deploy: {update_config: {delay: 1h30}}', ['invalid-duration: 1h30']],
    ['deploy: {restart_policy: {window: soon}}', ['invalid-duration: soon']],
    ['healthcheck: {timeout: 100us}', ['invalid-duration: 100us']],
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
    ['mem_limit: 512Mi', ['invalid-size: 512Mi'], 'mem_limit: 512m'],
    ['mem_limit: "1.5Gi"', ['invalid-size: 1.5Gi'], 'mem_limit: "1.5g"'],
    ['mem_limit: lots', ['invalid-size: lots']],
    ['shm_size: 64q', ['invalid-size: q']],
    ['mem_limit: "512"', ['invalid-size: "512"']],
    ['deploy: {resources: {limits: {memory: 512}}}', ['invalid-size: 512']],
    [
      'deploy: {resources: {reservations: {memory: 1Ki}}}',
      ['invalid-size: 1Ki'],
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
      message: '`512` is 512 bytes: Docker Engine requires at least 6m',
      help: 'add a unit, such as `512m`',
    });
  });
});

describe('numbers', () => {
  rows([
    [
      'deploy: {resources: {limits: {cpus: 500m}}}',
      ['invalid-cpu-quantity: 500m'],
      'deploy: {resources: {limits: {cpus: 0.5}}}',
    ],
    ['cpus: "50%"', ['invalid-cpu-quantity: 50%'], 'cpus: "0.5"'],
    ['cpus: half', ['invalid-cpu-quantity: half']],
    ['cpuset: "0,a"', ['invalid-cpu-quantity: 0,a']],
    ['scale: "two"', ['invalid-number: two']],
    ['deploy: {replicas: -1}', ['invalid-number: -1']],
    ['healthcheck: {retries: -1}', ['invalid-number: -1']],
    ['oom_score_adj: "1_000"', ['invalid-number: 1_000']],
    ['blkio_config: {weight: 5}', ['invalid-number: 5']],
    ['privileged: "maybe"', ['invalid-boolean: "maybe"']],
    ['privileged: "1"', ['invalid-boolean: "1"']],
    ['privileged: yes', ['boolean-word: yes'], 'privileged: true'],
    ['tty: "off"', ['boolean-word: "off"'], 'tty: false'],
    ['secrets: [{source: s, mode: "9z"}]', ['invalid-file-mode: "9z"']],
    ['secrets: [{source: s, mode: "0o440"}]', ['invalid-file-mode: "0o440"'], 'secrets: [{source: s, mode: "0440"}]'],
    ['secrets: [{source: s, mode: 440}]', ['decimal-file-mode: 440'], 'secrets: [{source: s, mode: 0440}]'],
    ['ulimits: {nofile: unlimited}', ['invalid-ulimit: unlimited']],
    ['ulimits: {nofile: {soft: 20, hard: 10}}', ['invalid-ulimit: 20']],
    ['ulimits: {nofiles: 10}', ['invalid-ulimit: nofiles'], 'ulimits: {nofile: 10}'],
    ['gpus: [{count: foo}]', ['invalid-gpu-request: foo']],
    ['gpus: [{count: 1, device_ids: ["0"]}]', ['invalid-gpu-request: count']],
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

describe('words of Docker Engine', () => {
  rows([
    ['restart: unless_stopped', ['invalid-restart-policy: unless_stopped'], 'restart: unless-stopped'],
    ['restart: allways', ['invalid-restart-policy: allways'], 'restart: always'],
    ['restart: on-failure:x', ['invalid-restart-policy: x']],
    ['restart: always:3', ['invalid-restart-policy: :3']],
    ['restart: false', ['invalid-restart-policy: false'], 'restart: "no"'],
    ['restart: sometimes', ['invalid-restart-policy: sometimes']],
    ['deploy: {restart_policy: {condition: never}}', ['invalid-restart-policy: never']],
    ['network_mode: hosts', ['invalid-network-mode: hosts'], 'network_mode: host'],
    ['network_mode: services:a', ['invalid-network-mode: services:a']],
    ['ipc: hots', ['invalid-namespace-mode: hots'], 'ipc: host'],
    ['pid: private', ['invalid-namespace-mode: private']],
    ['userns_mode: keep-id', ['invalid-namespace-mode: keep-id']],
    ['pull_policy: alwaysss', ['invalid-pull-policy: alwaysss']],
    ['pull_policy: alway', ['invalid-pull-policy: alway'], 'pull_policy: always'],
    ['pull_policy: every_', ['invalid-pull-policy: every_']],
    ['cap_add: [NET_ADMN]', ['unknown-capability: NET_ADMN'], 'cap_add: [NET_ADMIN]'],
    ['cap_add: [CAP-NET-ADMIN]', ['unknown-capability: CAP-NET-ADMIN']],
    ['cap_drop: [FOO]', ['unknown-capability: FOO']],
    ['stop_signal: SIGTREM', ['invalid-signal: SIGTREM'], 'stop_signal: SIGTERM'],
    ['platform: linux/adm64', ['invalid-platform: linux/adm64'], 'platform: linux/amd64'],
    ['platform: foo', ['invalid-platform: foo']],
    ['isolation: foo', ['invalid-isolation: foo']],
    ['logging: {driver: jsonfile}', ['unknown-log-driver: jsonfile'], 'logging: {driver: json-file}'],
    [
      'security_opt: [no-new-privilege:true]',
      ['invalid-security-option: no-new-privilege'],
      'security_opt: [no-new-privileges:true]',
    ],
    ['security_opt: [seccomp]', ['invalid-security-option: seccomp']],
    ['security_opt: [foo=bar]', ['invalid-security-option: foo']],
    ['deploy: {mode: globl}', ['invalid-swarm-value: globl'], 'deploy: {mode: global}'],
    ['deploy: {endpoint_mode: foo}', ['invalid-swarm-value: foo']],
    ['deploy: {update_config: {failure_action: foo}}', ['invalid-swarm-value: foo']],
    ['env_file: [{path: a, format: json}]', ['invalid-value: json']],
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
    ['container_name: my container', ['invalid-container-name:  ']],
    ['container_name: x', ['invalid-container-name: x']],
    ['container_name: _a', ['invalid-container-name: _a']],
    ['networks: {n: {ipv4_address: 10.0.0.300}}', ['invalid-address: 10.0.0.300']],
    ['networks: {n: {ipv6_address: 10.0.0.1}}', ['invalid-address: 10.0.0.1']],
    ['mac_address: zz', ['deprecated-key: mac_address', 'invalid-address: zz']],
    ['extra_hosts: [foo]', ['invalid-extra-host: foo']],
    ['extra_hosts: ["foo:bar"]', ['invalid-extra-host: bar']],
    ['extra_hosts: {"a:b": 1.2.3.4}', ['invalid-extra-host: "a:b"']],
    ['extra_hosts: {a: localhost}', ['invalid-extra-host: localhost']],
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
    expect(foundIn(`services: {a: {image: "${image}"}}`)).toEqual([`invalid-image: ${flagged}`]);
  });

  it.each(['nginx', 'a/b:c', '${I}', 'sha256:' + 'a'.repeat(64), 'registry:5000/a@sha256:' + 'a'.repeat(64)])(
    'image %s is fine',
    (image) => {
      expect(foundIn(`services: {a: {image: "${image}"}}`)).toEqual([]);
    },
  );

  it('project names', () => {
    expect(foundIn('name: My App')).toEqual(['rewritten-project-name: My App']);
    expect(fixed('name: My App')).toBe('name: myapp');
    // The quote was probably to be closed on its line.
    expect(fixed('name: "my\n  app"')).toBe('name: "my\n  app"');
    expect(foundIn('name: ___')).toEqual(['invalid-project-name: ___']);
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
    expect(network('subnet: foo')).toEqual(['invalid-address: foo']);
    expect(network('subnet: 10.0.0.0/33')).toEqual(['invalid-address: 10.0.0.0/33']);
    expect(network('subnet: 10.0.0.0/24, gateway: 10.0.0.1')).toEqual([]);
    expect(network('subnet: "fd00::/64"')).toEqual([]);
    expect(network('gateway: 10.0.0.1/24')).toEqual(['invalid-address: 10.0.0.1/24']);
  });
});

describe('ports', () => {
  rows([
    ['ports: ["localhost:80:80"]', ['invalid-port: localhost'], 'ports: ["127.0.0.1:80:80"]'],
    ['ports: ["::1:80:80"]', ['invalid-port: ::1'], 'ports: ["[::1]:80:80"]'],
    ['ports: [80.5]', ['invalid-port: 80.5']],
    ['ports: [70000]', ['invalid-port: 70000']],
    ['ports: ["80:80/tpc"]', ['invalid-port: tpc'], 'ports: ["80:80/tcp"]'],
    ['ports: [{published: "80"}]', ['missing-key: published']],
    ['ports: [{target: 0}]', ['invalid-port: 0']],
    ['ports: [{target: 99999}]', ['invalid-port: 99999']],
    ['ports: [{target: http}]', ['invalid-port: http']],
    ['ports: [{target: 80, published: "99999"}]', ['invalid-port: 99999']],
    ['ports: [{target: 80, published: 90-80}]', ['invalid-port: 90-80']],
    [
      'ports: [{target: 80, host_ip: localhost}]',
      ['invalid-port: localhost'],
      'ports: [{target: 80, host_ip: 127.0.0.1}]',
    ],
    ['ports: [{target: 80, protocol: foo}]', ['invalid-port: foo']],
    ['ports: [{target: 80, mode: foo}]', ['invalid-swarm-value: foo']],
    ['expose: [abc]', ['invalid-expose: abc']],
    ['expose: ["80:80"]', ['invalid-expose: 80:80']],
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
    ['volumes: ["./a:b"]', ['invalid-volume: b']],
    ['volumes: [data]', ['invalid-volume: data']],
    ['volumes: ["./a:/"]', ['invalid-volume: /']],
    ['volumes: ["a:/b"]', ['invalid-volume: a']],
    ['volumes: [":/b"]', ['invalid-volume: ":/b"']],
    ['volumes: ["x y:/b"]', ['invalid-volume: x y']],
    ['volumes: ["./a:/b:or"]', ['ignored-volume-option: or'], 'volumes: ["./a:/b:ro"]'],
    ['volumes: ["./a:/b:foo,ro"]', ['ignored-volume-option: foo']],
    ['volumes: ["./a:/b:/c:ro"]', ['ignored-volume-option: /c', 'ignored-volume-option: :ro']],
    ['volumes: ["./a:/b", "./c:/b/"]', ['duplicate-mount: /b/']],
    ['volumes: ["./a:/b:cached"]', ['ignored-consistency: cached'], 'volumes: ["./a:/b"]'],
    ['volumes: ["./a:/b:ro,delegated"]', ['ignored-consistency: delegated'], 'volumes: ["./a:/b:ro"]'],
    ['volumes: ["./a:/b:cached,ro"]', ['ignored-consistency: cached'], 'volumes: ["./a:/b:ro"]'],
    ['links: [b]', ['deprecated-key: links']],
    ['mac_address: 02:42:ac:11:65:43', ['deprecated-key: mac_address']],
    ['volumes: [{type: bind, target: /b}]', ['invalid-volume: type']],
    ['volumes: [{type: bind, source: ./a}]', ['missing-key: type']],
    [
      'volumes: [{type: volume, source: ./a, target: /b}]',
      ['mount-option-mismatch: ./a'],
      'volumes: [{type: bind, source: ./a, target: /b}]',
    ],
    ['volumes: [{type: volume, source: v, target: /b, bind: {propagation: shared}}]', ['ignored-volume-option: bind']],
    [
      'volumes: [{type: bnid, source: ./a, target: /b, bind: {propagation: shared}}]',
      ['invalid-value: bnid'],
      'volumes: [{type: bind, source: ./a, target: /b, bind: {propagation: shared}}]',
    ],
    ['volumes: [{type: bind, source: ./a, target: /b, volume: {nocopy: true}}]', ['ignored-volume-option: volume']],
    ['volumes: [{type: bind, source: ./a, target: /b, tmpfs: {size: 1m}}]', ['ignored-volume-option: tmpfs']],
    ['volumes: [{type: tmpfs, target: /b, bind: {create_host_path: true}}]', ['ignored-volume-option: bind']],
    ['volumes: [{type: image, source: a, target: /b, volume: {subpath: c}}]', ['ignored-volume-option: volume']],
    [
      'volumes: [{type: volume, source: ./a, target: /b, bind: {propagation: shared}}]',
      ['mount-option-mismatch: ./a'],
      'volumes: [{type: bind, source: ./a, target: /b, bind: {propagation: shared}}]',
    ],
    ['volumes: [{type: tmpfs, source: v, target: /b}]', ['mount-option-mismatch: v']],
    ['volumes: [{type: bind, source: ./a, target: b}]', ['invalid-volume: b']],
    [
      'volumes: [{type: bind, source: ./a, target: /b, bind: {propagation: share}}]',
      ['mount-option-mismatch: share'],
      'volumes: [{type: bind, source: ./a, target: /b, bind: {propagation: shared}}]',
    ],
    ['tmpfs: [/tmp, "/tmp:size=1m"]', ['duplicate-mount: /tmp']],
    ['tmpfs: /tmp\nvolumes: ["./t:/tmp"]', ['duplicate-mount: /tmp']],
    ['tmpfs: tmp', ['invalid-tmpfs: tmp']],
    ['tmpfs: /tmp:siez=1m', ['invalid-tmpfs: siez=1m']],
    ['devices: ["a:b:c:d"]', ['invalid-device: a:b:c:d']],
    ['devices: ["/dev/a:/dev/b:rx"]', ['invalid-device: rx']],
    ['device_cgroup_rules: ["c 1:3"]', ['invalid-device: c 1:3']],
  ]);
  silent([
    'volumes: [{type: $T, source: v, target: /b, bind: {propagation: shared}}]',
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
    ['environment: [{A: b}]', ['invalid-list-entry: A'], 'environment: [A=b]'],
    ['environment:\n  - A: b', ['invalid-list-entry: A'], 'environment:\n  - A=b'],
    ['environment:\n  - A: "b c"', ['invalid-list-entry: A'], 'environment:\n  - "A=b c"'],
    ['environment:\n  - A:', ['invalid-list-entry: A'], 'environment:\n  - A'],
    ['environment:\n  - A: b\n    C: d', ['invalid-list-entry: A']],
    ['environment: ["A: b"]', ['invalid-list-entry: "A: b"'], 'environment: ["A=b"]'],
    ['environment: ["A = 1"]', ['invalid-list-entry: A '], 'environment: ["A=1"]'],
    ['environment: ["=1"]', ['invalid-list-entry: "=1"']],
    ['environment: {"A B": c}', ['invalid-variable-name: "A B"']],
    ['environment: [A="b"]', ['quoted-list-value: "b"'], 'environment: [A=b]'],
    ['environment:\n  - A=1\n  - B=2\n  - A=3', ['duplicate-variable: A=1'], 'environment:\n  - B=2\n  - A=3'],
    ['environment: [B=1, A=1, A=2]', ['duplicate-variable: A=1'], 'environment: [B=1, A=2]'],
    ['labels: [{a: b}]', ['invalid-list-entry: a'], 'labels: [a=b]'],
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
    expect(problemsIn(service('environment: [A=1, A=2]'))[0]?.labels?.[0]?.message).toBe('this value is used');
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
    ['command: a && b', ['dropped-shell-operator: && b'], 'command: ["sh", "-c", "a && b"]'],
    ["command: 'a | b'", ['dropped-shell-operator: | b'], 'command: ["sh", "-c", "a | b"]'],
    ['command: a 2>&1 > b', ['dropped-shell-operator: 2>&1 > b'], 'command: ["sh", "-c", "a 2>&1 > b"]'],
    ['entrypoint: a; b', ['dropped-shell-operator: ; b'], 'entrypoint: ["sh", "-c", "a; b"]'],
    ['command: echo "a" > b', ['dropped-shell-operator: > b']],
    ['command: foo()', ['unreadable-command: (']],
    ["command: it's", ["unreadable-command: '"]],
    ['command: ["a", "&&", "b"]', ['dropped-shell-operator: "&&"']],
    ['command: echo `date`', ['unexpanded-command-variable: `date`']],
  ]);
  silent([
    'command: sh -c "a && b"',
    'command: ["sh", "-c", "a && b"]',
    'command: serve --fast ;',
    'entrypoint: bash -c "a | b";',
    'command: serve &',
    'command: serve 2>&1',
    'command: "serve &&"',
    'command: |\n  serve;\n',
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
      ['invalid-healthcheck-test: "pg_isready"'],
      'healthcheck: {test: ["CMD", "pg_isready"]}',
    ],
    ['healthcheck: {test: ["cmd", "x"]}', ['invalid-healthcheck-test: "cmd"'], 'healthcheck: {test: ["CMD", "x"]}'],
    [
      'healthcheck:\n  test:\n    - CMD_SHELL\n    - x',
      ['invalid-healthcheck-test: CMD_SHELL'],
      'healthcheck:\n  test:\n    - CMD-SHELL\n    - x',
    ],
    ['healthcheck: {test: []}', ['ineffective-healthcheck-setting: []']],
    ['healthcheck: {test: [CMD]}', ['unrunnable-healthcheck: CMD']],
    ['healthcheck: {test: [NONE, x]}', ['ineffective-healthcheck-setting: x']],
    ['healthcheck: {test: [CMD-SHELL, a, b]}', ['ineffective-healthcheck-setting: b']],
    [
      'healthcheck: {test: [CMD, "curl -f localhost"]}',
      ['unrunnable-healthcheck: "curl -f localhost"'],
      'healthcheck: {test: [CMD-SHELL, "curl -f localhost"]}',
    ],
    ['healthcheck: {test: [CMD, a, "||", exit, "1"]}', ['dropped-shell-operator: "||"']],
    ['healthcheck: {test: x, disable: true}', ['ineffective-healthcheck-setting: test']],
    ['healthcheck: {test: x, start_interval: 1s}', ['ineffective-healthcheck-setting: start_interval']],
    [
      'healthcheck: {test: x, start_interval: 1m, start_period: 5s}',
      ['ineffective-healthcheck-setting: start_interval'],
    ],
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
    ['develop: {watch: [{path: "", action: rebuild}]}', ['invalid-watch-rule: path']],
    ['develop: {watch: [{path: ./a, action: sync}]}', ['invalid-watch-rule: path']],
    ['develop: {watch: [{path: ./a, action: sync+exec, target: /a}]}', ['invalid-watch-rule: path']],
    ['build: {context: ., ssh: [foo]}', ['invalid-build-option: foo']],
    ['build: {context: ., additional_contexts: [foo]}', ['invalid-build-option: foo']],
  ]);
  silent([
    'develop: {watch: [{path: ./a, action: sync, target: /a}, {path: b, action: rebuild}]}',
    'build: {context: ., ssh: [default, "a=b", "$S"], additional_contexts: ["a=b"]}',
  ]);
});
