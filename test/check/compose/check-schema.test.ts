import { describe, expect, it } from 'vitest';
import { fixed, foundIn, problemsIn, service } from '../../model/compose/problems.ts';

const messages = (yaml: string) =>
  problemsIn(yaml).map(({ message, help }) => (help ? `${message} | ${help}` : message));

describe('keys', () => {
  it.each([
    ['imagee: y', 'unknown-key: imagee', 'unknown key `imagee` in service `a` | did you mean `image`?'],
    ['comand: y', 'unknown-key: comand', 'unknown key `comand` in service `a` | did you mean `command`?'],
    ['working-dir: /x', 'unknown-key: working-dir', 'unknown key `working-dir` in service `a` | use `working_dir`'],
    ['dependsOn: [a]', 'unknown-key: dependsOn', 'unknown key `dependsOn` in service `a` | use `depends_on`'],
    [
      'net: host',
      'foreign-key: net',
      'unknown key `net` in service `a`: this key is from an old file format | use `network_mode`',
    ],
    ['cmd: ls', 'foreign-key: cmd', 'unknown key `cmd` in service `a` | use `command`'],
    [
      'dockerfile: x',
      'misplaced-key: dockerfile',
      '`dockerfile` does not belong in service `a` | use `dockerfile` under `build`',
    ],
    [
      'replicas: 2',
      'misplaced-key: replicas',
      '`replicas` does not belong in service `a` | use `replicas` under `deploy`',
    ],
    [
      'interval: 5s',
      'misplaced-key: interval',
      '`interval` does not belong in service `a` | use `interval` under `healthcheck`',
    ],
    [
      'build: {context: ., image: y}',
      'misplaced-key: image',
      '`image` does not belong in `build` of service `a` | use `image` in service `a`',
    ],
    [
      'deploy: {memory: 1g}',
      'misplaced-key: memory',
      '`memory` does not belong in `deploy` of service `a` | use `memory` under `resources.limits`',
    ],
    [
      'zzz: 1',
      'unknown-key: zzz',
      'unknown key `zzz` in service `a` | use a key that Compose knows, or one that starts with `x-`',
    ],
    [
      'logging: {zzz: 1}',
      'unknown-key: zzz',
      'unknown key `zzz` in `logging` of service `a` | use `driver` or `options`',
    ],
    [
      'volumes: [{type: bind, src: ., target: /a}]',
      'foreign-key: src',
      'unknown key `src` in `volumes[0]` of service `a`: this key is from `docker run` | use `source`',
    ],
  ])('judges %s', (line, found, message) => {
    expect(foundIn(service(line))).toContain(found);
    expect(messages(service(line))).toContain(message);
  });

  it.each(['x-foo: 1', 'build: {x-foo: 1}', 'storage_opt: {size: 1g}', 'gpus: [{foo: 1}]', 'annotations: {a: b}'])(
    'lets %s pass',
    (line) => {
      expect(problemsIn(service(line))).toEqual([]);
    },
  );

  it('knows the top level', () => {
    expect(messages('service: {a: {image: x}}')).toEqual([
      'unknown key `service` at the top level | did you mean `services`?',
    ]);
    expect(foundIn('services: {a: {image: x}}\nb: {image: y, ports: ["80"]}')).toEqual(['misplaced-key: b']);
    expect(foundIn('services: {a: {image: x}}\nports: ["80"]')).toEqual(['misplaced-key: ports']);
    expect(foundIn('base: &base\n  restart: always\nservices:\n  a: {<<: *base, image: x}')).toEqual([
      'unprefixed-extension: base',
    ]);
    expect(foundIn('services: {a: {image: x}}\nincludes: [b.yaml]')).toEqual(['foreign-key: includes']);
    expect(foundIn('apiVersion: v1\nkind: Pod')).toEqual(['foreign-key: apiVersion', 'foreign-key: kind']);
  });

  it.each([
    ['imagee: y', 'imagee: y'], // `image` is there already
    ['comand: y', 'command: y'],
    ['"comand": y', '"command": y'],
    ['volume: ["./a:/b"]', 'volumes: ["./a:/b"]'],
    ['volume: ./a:/b', 'volume: ./a:/b'], // would have the wrong type
    ['working-dir: /x', 'working_dir: /x'],
    ['net: host', 'network_mode: host'],
    ['hlthcheck: {test: x}', 'hlthcheck: {test: x}'], // two edits away
  ])('repairs %s', (line, after) => {
    expect(fixed(service(line))).toBe(service(after));
  });

  it('names keys that are missing', () => {
    expect(messages(service('volumes:\n  - source: ./a\n    target: /b'))).toEqual([
      '`volumes[0]` of service `a` lacks the key `type` (kind of mount) | add `type: bind`',
    ]);
    expect(fixed(service('volumes:\n  - source: ./a\n    target: /b'))).toBe(
      service('volumes:\n  - type: bind\n    source: ./a\n    target: /b'),
    );
    expect(fixed(service('volumes: [{source: data, target: /b}]'))).toBe(
      service('volumes: [{type: volume, source: data, target: /b}]'),
    );
    expect(fixed(service('depends_on:\n  b:\n    restart: true'))).toBe(
      service('depends_on:\n  b:\n    condition: service_started\n    restart: true'),
    );
    expect(foundIn(service('post_start:\n  - user: root'))).toEqual(['missing-key: user']);
  });

  it('leaves out what is missing in a fragment', () => {
    expect(problemsIn(service('depends_on: {b: {restart: true}}'), true)).toEqual([]);
    expect(problemsIn(service('depends_on: {b: {restart: true}}'))).toHaveLength(1);
  });

  it('rejects names with odd characters', () => {
    expect(foundIn('services:\n  "a b": {image: x}')).toEqual(['invalid-name: "a b"']);
    expect(foundIn(service('environment: {"": x}'))).toEqual(['invalid-name: ""']);
    expect(foundIn('services: {x-a: {image: x}}\nvolumes: {a b: {}}')).toEqual(['invalid-name: a b']);
    expect(foundIn('services: {a: {image: x}}\nnetworks: {a b: {}}')).toEqual(['invalid-name: a b']);
    expect(foundIn('services: {a: {image: x}}\nmodels: {a/b: {model: x}}')).toEqual(['invalid-name: a/b']);
    expect(foundIn('services: {a: {image: x}}\nnetworks: {a: {}, _a.b-C: }')).toEqual([]);
    expect(foundIn(service('networks: {a: , x-b: }'))).toEqual(['invalid-name: x-b']);
    expect(foundIn(service('models: {x-b: {model_var: A}}'))).toEqual(['invalid-name: x-b']);
  });
});

describe('types', () => {
  it.each([
    [
      'ports: "80:80"',
      'wrong-type: "80:80"',
      '`ports` of service `a` must be a list, not the string `80:80`',
      'ports: ["80:80"]',
    ],
    ['expose: 80', 'wrong-type: 80', '`expose` of service `a` must be a list, not the number `80`', 'expose: [80]'],
    [
      'cap_add: NET_ADMIN',
      'wrong-type: NET_ADMIN',
      '`cap_add` of service `a` must be a list, not the string `NET_ADMIN`',
      'cap_add: [NET_ADMIN]',
    ],
    [
      'dns_opt: a,b',
      'wrong-type: a,b',
      '`dns_opt` of service `a` must be a list, not the string `a,b`',
      'dns_opt: ["a,b"]',
    ],
    [
      'command: [sleep, 10]',
      'wrong-type: 10',
      '`command[1]` of service `a` must be a string, not the number `10`',
      'command: [sleep, "10"]',
    ],
    ['user: 1000', 'wrong-type: 1000', '`user` of service `a` must be a string, not the number `1000`', 'user: "1000"'],
    [
      'labels: {a: 2020-01-02}',
      'wrong-type: 2020-01-02',
      '`labels.a` of service `a` must be a string, a number or true or false, not the date `2020-01-02`',
      'labels: {a: "2020-01-02"}',
    ],
    [
      'hostname: [a]',
      'wrong-type: hostname',
      '`hostname` of service `a` must be a string, not a list',
      'hostname: [a]',
    ],
    [
      'volumes:',
      'wrong-type: volumes',
      '`volumes` of service `a` must be a list, not an empty value | set a value, or remove the key',
      'volumes:',
    ],
    [
      'depends_on: {b: }',
      'wrong-type: b',
      '`depends_on.b` of service `a` must be a mapping, not an empty value | set a value, or remove the key',
      'depends_on: {b: }',
    ],
    [
      'healthcheck: curl',
      'wrong-type: curl',
      '`healthcheck` of service `a` must be a mapping, not the string `curl`',
      'healthcheck: curl',
    ],
    [
      'privileged: 1',
      'wrong-type: 1',
      '`privileged` of service `a` must be true or false, not the number `1`',
      'privileged: 1',
    ],
    [
      'ports:\n  - 8080: 80',
      'wrong-type: 8080',
      '`ports[0]` of service `a` is a mapping because of the space after the colon in `8080: 80` | use `"8080:80"`',
      'ports:\n  - "8080:80"',
    ],
    [
      'volumes:\n  - ./a: /b:ro',
      'wrong-type: ./a',
      '`volumes[0]` of service `a` is a mapping because of the space after the colon in `./a: /b:ro` | use `"./a:/b:ro"`',
      'volumes:\n  - "./a:/b:ro"',
    ],
    [
      'depends_on:\n  - b: {condition: service_started}',
      'wrong-type: b',
      '`depends_on[0]` of service `a` must be a string, not a mapping | use a list of strings, or a mapping without `-`',
      'depends_on:\n  - b: {condition: service_started}',
    ],
    [
      'ulimits: {nofile: 1.5}',
      'wrong-type: 1.5',
      '`ulimits.nofile` of service `a` must be a whole number or a mapping, not the number `1.5`',
      'ulimits: {nofile: 1.5}',
    ],
  ])('judges %s', (line, found, message, after) => {
    expect(foundIn(service(line))).toEqual([found]);
    expect(messages(service(line))).toEqual([message]);
    expect(fixed(service(line))).toBe(service(after));
  });

  it.each([
    'ports: [80, "80:80", {target: 80}]',
    'command:',
    'pid:',
    'labels: {a: 1, b: true, c: , d: e}',
    'networks: {n: }',
    'deploy:',
    'privileged: "true"',
    'depends_on: {b: {condition: service_started, required: "false"}}',
    'environment: [A=1]\nenv_file: a.env',
    'image: ${IMAGE}\ncpus: ${CPUS}\nscale: $N\ninit: $I\nstop_grace_period: $T',
  ])('lets %s pass', (lines) => {
    expect(foundIn(service(lines).replace('    image: x\n', lines.includes('image:') ? '' : '    image: x\n'))).toEqual(
      [],
    );
  });

  it('takes a variable for any scalar, but not for a list', () => {
    expect(foundIn(service('ports: ${PORTS}'))).toEqual(['wrong-type: ${PORTS}']);
  });
});

describe('words', () => {
  it('names the words that are allowed', () => {
    expect(messages(service('depends_on: {b: {condition: healthy}}'))).toEqual([
      '`healthy` is not a valid value for `depends_on.b.condition` of service `a` | use `service_started`, `service_healthy` or `service_completed_successfully`',
    ]);
    expect(messages(service('depends_on: {b: {condition: service_healty}}'))).toEqual([
      '`service_healty` is not a valid value for `depends_on.b.condition` of service `a` | did you mean `service_healthy`?',
    ]);
  });

  it('repairs what is one edit away', () => {
    expect(fixed(service('depends_on: {b: {condition: "service_healty"}}'))).toBe(
      service('depends_on: {b: {condition: "service_healthy"}}'),
    );
  });

  it('holds numbers to their range', () => {
    expect(foundIn(service('oom_score_adj: 2000'))).toEqual(['invalid-value: 2000']);
    expect(foundIn(service('cpu_percent: -1'))).toEqual(['invalid-value: -1']);
    expect(foundIn(service('oom_score_adj: -1000'))).toEqual([]);
  });
});

describe('repeated items', () => {
  it('are rejected where Compose does not merge them', () => {
    expect(foundIn(service('networks: [n, m, n]'))).toEqual(['repeated-item: n']);
    expect(foundIn(service('security_opt: ["label=a", "label=a"]'))).toEqual(['repeated-item: "label=a"']);
    expect(foundIn(service('ports: [80, 80]\ndns: [1.1.1.1, 1.1.1.1]\nexpose: [80, 80]'))).toEqual([]);
    expect(foundIn(service('command: [a, a]\nenv_file: [a.env, a.env]'))).toEqual([]);
  });

  it('are removed', () => {
    expect(fixed(service('networks: [n, m, n]'))).toBe(service('networks: [n, m]'));
    expect(fixed(service('networks:\n  - n\n  - n\n  - m'))).toBe(service('networks:\n  - n\n  - m'));
    expect(fixed(service('networks: [\n  n, n,\n  m,\n]'))).toBe(service('networks: [\n  n,\n  m,\n]'));
  });
});

describe('items that are removed', () => {
  const list = (...lines: readonly string[]) =>
    service(`environment:\n${lines.map((line) => `  ${line}\n`).join('')}`.trimEnd());

  it('are so in any position', () => {
    expect(fixed(list('- A=1', '- B=2', '- A=3'))).toBe(list('- B=2', '- A=3'));
    expect(fixed(list('- B=2', '- A=1', '- C=3', '- A=3'))).toBe(list('- B=2', '- C=3', '- A=3'));
    expect(fixed(list('- A=1', '- A=2', '- A=3'))).toBe(list('- A=3'));
    expect(fixed(service('environment: [A=1, B=2, A=3]'))).toBe(service('environment: [B=2, A=3]'));
    expect(fixed(service('environment: [A=1, A=3]'))).toBe(service('environment: [A=3]'));
    expect(fixed(service('environment: [\n  "A=1",\n  B=2,\n  A=3\n]'))).toBe(
      service('environment: [\n  B=2,\n  A=3\n]'),
    );
    expect(fixed(list('- A=1', '- B=2', '- A=3').replaceAll('\n', '\r\n'))).toBe(
      list('- B=2', '- A=3').replaceAll('\n', '\r\n'),
    );
  });

  it.each([
    ['a comment on the line', list('- A=1 # why', '- B=2', '- A=3')],
    ['a comment above', list('# why', '- A=1', '- B=2', '- A=3')],
    ['a comment in a flow list', service('environment: [\n  A=1, # why\n  B=2,\n  A=3\n]')],
    ['an anchor', list('- &a A=1', '- B=2', '- A=3')],
    ['a list in a line', service('environment: [[A=1], A=3]')],
  ])('stay for %s', (_, text) => {
    expect(fixed(text)).toBe(text);
  });
});

describe('the first file format', () => {
  const old = 'web:\n  image: x\n  dns_opt:\n    - db\n  command: >\n    a\n    b\n\ndb:\n  image: y\n';

  it('is recognized and repaired', () => {
    expect(messages(old)).toEqual([
      '`web`, `db` at the top level: this is file format version 1, which Compose no longer supports | move the services under a top-level `services` key',
    ]);
    expect(fixed(old)).toBe(
      'services:\n  web:\n    image: x\n    dns_opt:\n      - db\n    command: >\n      a\n      b\n\n  db:\n    image: y\n',
    );
    expect(foundIn(fixed(old))).toEqual([]);
  });

  it.each([
    [
      'the first service',
      '# Demo.\n\n# needs memory\n# and time\nweb:\n  image: x\n',
      '# Demo.\n\nservices:\n  # needs memory\n  # and time\n  web:\n    image: x\n',
    ],
    [
      'the end',
      'web:\n  image: x\n  # no ports\n\n# db: later\n',
      'services:\n  web:\n    image: x\n    # no ports\n\n  # db: later\n',
    ],
    [
      'the whole file',
      '# Copyright 2015 Ada\nweb:\n  image: x\n',
      '# Copyright 2015 Ada\nservices:\n  web:\n    image: x\n',
    ],
    [
      'another key',
      '# old\nversion: "2"\nweb:\n  image: x\n',
      '# old\nversion: "2"\nservices:\n  web:\n    image: x\n',
    ],
  ])('keeps comments about %s where they belong', (_, before, after) => {
    expect(fixed(before)).toBe(after);
  });

  it('is wrapped after other keys, with its line ends', () => {
    expect(fixed('version: "2"\r\nweb:\r\n  image: x\r\n')).toBe(
      'version: "2"\r\nservices:\r\n  web:\r\n    image: x\r\n',
    );
  });

  it('is not wrapped when something else follows', () => {
    const text = 'web:\n  image: x\nvolumes: {}\n';
    expect(foundIn(text)).toEqual(['legacy-format: web']);
    expect(fixed(text)).toBe(text);
  });

  it('has its services looked at', () => {
    expect(foundIn('web:\n  image: x\n  net: host\n')).toEqual(['legacy-format: web', 'foreign-key: net']);
  });
});

it('reports an alias once', () => {
  expect(foundIn('x-a: &a {imagee: y}\nservices:\n  b: {<<: *a, image: x}\n  c: {<<: *a, image: x}')).toEqual([
    'unknown-key: imagee',
  ]);
});
