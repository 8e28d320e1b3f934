import { describe, expect, it } from 'vitest';
import { loadOne, plain, problemsOf } from '../load.ts';

/** The service `a` of two files that are merged, without its image. */
function merged(base: string, over: string): unknown {
  const project = loadOne({
    'compose.yaml': `services: {a: {image: x, ${base}}}\n`,
    'compose.override.yaml': `services: {a: {${over}}}\n`,
  });
  const { image: _, ...rest } = Object(plain(project.services.get('a')?.node));
  return rest;
}

describe('what Docker Compose makes of two values for one key', () => {
  it.each([
    ['a single value', 'init: true', 'init: false', { init: false }],
    ['nothing over a value', 'restart: always', 'restart:', { restart: 'always' }],
    ['a value over nothing', 'restart:', 'restart: always', { restart: 'always' }],
    ['mappings', 'deploy: {replicas: 1}', 'deploy: {mode: global}', { deploy: { replicas: 1, mode: 'global' } }],
    [
      'lists',
      'post_start: [{command: a}]',
      'post_start: [{command: a}]',
      { post_start: [{ command: 'a' }, { command: 'a' }] },
    ],
    ['command', 'command: [a, b]', 'command: c', { command: 'c' }],
    ['command without a value', 'command: [a, b]', 'command:', { command: null }],
    ['entrypoint', 'entrypoint: a', 'entrypoint: [b]', { entrypoint: ['b'] }],
    [
      'test of healthcheck',
      'healthcheck: {test: [CMD, a], retries: 3}',
      'healthcheck: {test: b}',
      { healthcheck: { test: 'b', retries: 3 } },
    ],
    ['ulimits', 'ulimits: {nofile: {soft: 1, hard: 2}}', 'ulimits: {nofile: 5}', { ulimits: { nofile: 5 } }],
    [
      'half of an ulimit',
      'ulimits: {nofile: {soft: 1, hard: 2}}',
      'ulimits: {nofile: {soft: 5}}',
      { ulimits: { nofile: { soft: 5 } } },
    ],
    [
      'environment, mappings',
      'environment: {A: 1, B: 2}',
      'environment: {B: 3, C: 4}',
      { environment: { A: 1, B: 3, C: 4 } },
    ],
    ['environment, lists', 'environment: [A=1, B]', 'environment: [B=3, A]', { environment: ['A', 'B=3'] }],
    ['environment, both forms', 'environment: [A=1, B=2]', 'environment: {B: 3}', { environment: { A: '1', B: 3 } }],
    ['a variable passed through', 'environment: {A: 1}', 'environment: {A: }', { environment: { A: null } }],
    ['the same from a list', 'environment: {A: 1}', 'environment: [A]', { environment: { A: null } }],
    ['labels', 'labels: {a.b: c}', 'labels: [a.b=d]', { labels: { 'a.b': 'd' } }],
    ['sysctls', 'sysctls: [a=1]', 'sysctls: {a: 2}', { sysctls: { a: 2 } }],
    ['build, short and long', 'build: .', 'build: {target: t}', { build: { context: '.', target: 't' } }],
    ['build, long and short', 'build: {context: x, target: t}', 'build: y', { build: { context: 'y', target: 't' } }],
    ['build arguments', 'build: {args: [A=1]}', 'build: {args: {B: 2}}', { build: { args: { A: '1', B: 2 } } }],
    ['depends_on, lists', 'depends_on: [b, c]', 'depends_on: [c, d]', { depends_on: ['b', 'c', 'd'] }],
    [
      'depends_on, a list over a condition',
      'depends_on: {b: {condition: service_healthy}}',
      'depends_on: [b]',
      { depends_on: { b: { condition: 'service_started', required: true } } },
    ],
    [
      'depends_on, a condition over a list',
      'depends_on: [b]',
      'depends_on: {b: {condition: service_healthy}}',
      { depends_on: { b: { condition: 'service_healthy', required: true } } },
    ],
    ['networks', 'networks: {n: {aliases: [x]}}', 'networks: [n, m]', { networks: { n: { aliases: ['x'] }, m: null } }],
    [
      'aliases',
      'networks: {n: {aliases: [x, y]}}',
      'networks: {n: {aliases: [y, z]}}',
      { networks: { n: { aliases: ['x', 'y', 'z'] } } },
    ],
    ['dns', 'dns: 1.1.1.1', 'dns: [8.8.8.8, 1.1.1.1]', { dns: ['1.1.1.1', '8.8.8.8'] }],
    ['dns, both single', 'dns: 1.1.1.1', 'dns: 8.8.8.8', { dns: ['1.1.1.1', '8.8.8.8'] }],
    [
      'env_file',
      'env_file: a',
      'env_file: [{path: a, required: false}]',
      { env_file: [{ path: 'a', required: false }] },
    ],
    ['tmpfs', 'tmpfs: /a', 'tmpfs: [/b, /a]', { tmpfs: ['/a', '/b'] }],
    ['tmpfs with options', 'tmpfs: /a', 'tmpfs: "/a:size=1m"', { tmpfs: ['/a', '/a:size=1m'] }],
    [
      'extra_hosts',
      'extra_hosts: {h: 1.1.1.1}',
      'extra_hosts: {h: 2.2.2.2, i: 3.3.3.3}',
      { extra_hosts: { h: ['1.1.1.1', '2.2.2.2'], i: '3.3.3.3' } },
    ],
    [
      'extra_hosts, both forms',
      'extra_hosts: ["h:1.1.1.1", "h=2.2.2.2"]',
      'extra_hosts: {h: 1.1.1.1}',
      { extra_hosts: { h: ['1.1.1.1', '2.2.2.2'] } },
    ],
    [
      'extra_hosts, lists',
      'extra_hosts: ["h:1.1.1.1"]',
      'extra_hosts: ["h:1.1.1.1", "h:2.2.2.2"]',
      { extra_hosts: ['h:1.1.1.1', 'h:2.2.2.2'] },
    ],
    [
      'logging, one driver',
      'logging: {driver: d, options: {a: b}}',
      'logging: {options: {c: d}}',
      { logging: { driver: 'd', options: { a: 'b', c: 'd' } } },
    ],
    [
      'logging, another driver',
      'logging: {driver: d, options: {a: b}}',
      'logging: {driver: e}',
      { logging: { driver: 'e' } },
    ],
    ['volumes, by target', 'volumes: [./a:/x, b:/y]', 'volumes: [./c:/x/]', { volumes: ['./c:/x/', 'b:/y'] }],
    [
      'volumes, both forms',
      'volumes: [./a:/x]',
      'volumes: [{type: volume, source: v, target: /x}]',
      { volumes: [{ type: 'volume', source: 'v', target: '/x' }] },
    ],
    ['volumes with an unknown target', 'volumes: ["a:${T}"]', 'volumes: ["b:${T}"]', { volumes: ['a:${T}', 'b:${T}'] }],
    ['ports', 'ports: ["80:80"]', 'ports: ["81:80", "0.0.0.0:80:80"]', { ports: ['0.0.0.0:80:80', '81:80'] }],
    [
      'ports, both forms',
      'ports: ["80:80/tcp"]',
      'ports: [{target: 80, published: "80"}]',
      { ports: [{ target: 80, published: '80' }] },
    ],
    ['expose', 'expose: [80]', 'expose: ["80", 81]', { expose: ['80', 81] }],
    ['capabilities', 'cap_add: [A, B]', 'cap_add: [B, C]', { cap_add: ['A', 'B', 'C'] }],
    ['devices, by target', 'devices: ["/a:/x"]', 'devices: ["/b:/x:r", /c]', { devices: ['/b:/x:r', '/c'] }],
    [
      'secrets, by target',
      'secrets: [s]',
      'secrets: [{source: s, mode: 256}, {source: s, target: s}]',
      {
        secrets: [
          { source: 's', mode: 256 },
          { source: 's', target: 's' },
        ],
      },
    ],
    ['links', 'links: [b]', 'links: [b, c]', { links: ['b', 'c'] }],
    ['profiles', 'profiles: [p]', 'profiles: [p, q]', { profiles: ['p', 'q'] }],
  ])('%s', (_, base, over, expected) => {
    expect(merged(base, over)).toEqual(expected);
  });
});

/** The whole of two files that are merged. */
function whole(base: string, over: string) {
  return loadOne({ 'compose.yaml': base, 'compose.override.yaml': over });
}

describe('what Docker Compose makes of other sections', () => {
  const subnets = (list: string) => `networks: {n: {ipam: {config: ${list}}}}\n`;

  it.each([
    [
      'a further subnet replaces the first',
      '[{subnet: 10.0.0.0/24}]',
      '[{subnet: 10.1.0.0/24}]',
      [{ subnet: '10.1.0.0/24' }],
    ],
    [
      'the same subnet is completed',
      '[{subnet: a, gateway: g}, {subnet: b}]',
      '[{subnet: a, ip_range: r}]',
      [{ subnet: 'a', gateway: 'g', ip_range: 'r' }],
    ],
  ])('subnets: %s', (_, base, over, expected) => {
    expect(plain(whole(subnets(base), subnets(over)).root)).toEqual({
      networks: { n: { ipam: { config: expected } } },
    });
  });

  it.each([
    ['an empty override', ''],
    ['an override of comments', '# nothing yet\n'],
    [
      'keys without a value where the base file has one',
      'services: {a: {ports: , healthcheck: , restart: }, b: }\nnetworks:\n',
    ],
  ])('accepts %s', (_, over) => {
    const base =
      'services: {a: {image: x, ports: ["1:1"], healthcheck: {disable: true}, restart: always, networks: [n]}, b: {image: y}}\nnetworks: {n: {}}\n';
    expect(problemsOf(whole(base, over))).toEqual([]);
  });

  it('reports keys without a value where the base file has none either', () => {
    expect(problemsOf(whole('services: {a: {image: x}}\n', 'services: {a: {volumes: }}\n'))).toEqual([
      'wrong-type compose.override.yaml: volumes',
    ]);
  });

  it('accepts both forms of external', () => {
    const project = whole('volumes: {v: {external: {name: w}}}\n', 'volumes: {v: {external: true}}\n');
    expect(project.problems.map(({ kind }) => kind)).not.toContain('merge-conflict');
  });

  it.each([
    ['x-a: [1]\n', 'x-a: {b: 1}\n', '{b: 1}'],
    ['services: {a: {image: x, deploy: {}}}\n', 'services: {a: {deploy: [x]}}\n', '[x]'],
    ['services: {a: {image: x, volumes: [./a:/b]}}\n', 'services: {a: {volumes: {}}}\n', '{}'],
    ['configs: {a: {file: x, labels: [a=b]}}\n', 'configs: {a: {labels: {c: d}}}\n', '{c: d}'],
  ])('tells what cannot be merged: %s', (base, over, flagged) => {
    expect(problemsOf(whole(base, over))).toContain(`merge-conflict compose.override.yaml: ${flagged}`);
  });

  it('reports what is appended and rejected because it is there already, where it is added', () => {
    const project = whole(
      'services: {a: {image: x, security_opt: [no-new-privileges:true]}}\n',
      'services: {a: {security_opt: [no-new-privileges:true]}}\n',
    );
    expect(problemsOf(project)).toEqual(['repeated-item compose.override.yaml: no-new-privileges:true']);
  });
});

describe('!reset and !override', () => {
  const base =
    'services: {a: {image: x, ports: ["1:1"], healthcheck: {test: [CMD, x], retries: 3}, environment: {A: 1}}}\n';

  it.each([
    ['a list', 'ports: !reset []', { ports: undefined }],
    ['a mapping', 'healthcheck: !reset null', { healthcheck: undefined }],
    ['a value inside', 'healthcheck: {retries: !reset 0}', { healthcheck: { test: ['CMD', 'x'] } }],
    ['a variable', 'environment: {A: !reset "", B: 2}', { environment: { B: 2 } }],
    ['a list replaced', 'ports: !override ["2:2"]', { ports: ['2:2'] }],
    ['a mapping replaced', 'healthcheck: !override {disable: true}', { healthcheck: { disable: true } }],
    ['a mapping replaced by its list form', 'environment: !override [B=2]', { environment: ['B=2'] }],
  ])('%s', (_, over, expected) => {
    const found = Object(plain(whole(base, `services: {a: {${over}}}\n`).services.get('a')?.node));
    for (const [key, value] of Object.entries(expected)) expect(found[key]).toEqual(value);
  });

  it('removes a service, and acts in a base file alone', () => {
    expect(plain(whole(base, 'services: {a: !reset null, b: {image: y}}\n').root)).toEqual({
      services: { b: { image: 'y' } },
    });
    expect(plain(loadOne('services: {a: {image: x, ports: !reset ["1:1"], command: !override [b]}}\n').root)).toEqual({
      services: { a: { image: 'x', command: ['b'] } },
    });
  });

  it('reports tags that Docker Compose ignores', () => {
    expect(problemsOf(loadOne('services: {a: {image: !rest x, ports: [!reset "1:1"]}}\n'))).toEqual([
      'unknown-tag compose.yaml: !rest',
      'unknown-tag compose.yaml: !reset',
    ]);
  });
});
