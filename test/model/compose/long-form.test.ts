import { describe, expect, it } from 'vitest';
import { longForm } from '../../../src/model/compose/long-form.ts';
import { composeModelData, composeModelOrigins } from '../../../src/report/compose-model.ts';
import { loadOne } from './load.ts';

/** The long form of one key of a service. */
function long(line: string): unknown {
  const root = longForm(loadOne(`services: {a: {${line}}}\n`).root!);
  const [value] = Object.values(Object(composeModelData(root)).services.a);
  return value;
}

const port = (rest: object) => ({ mode: 'ingress', ...rest, protocol: 'tcp' });
const bind = (rest: object, below: object = {}) => ({
  type: 'bind',
  ...rest,
  bind: { ...below, create_host_path: true },
});

describe('the long form of', () => {
  it.each([
    ['build: .', { context: '.' }],
    [
      'build: {args: [A=1, B], secrets: [s], ssh: [default], additional_contexts: [a=b]}',
      {
        args: { A: '1', B: null },
        secrets: [{ source: 's' }],
        ssh: { default: null },
        additional_contexts: { a: 'b' },
      },
    ],
    ['command: sh -c "a b"', ['sh', '-c', 'a b']],
    ['command: [a, b]', ['a', 'b']],
    ['command: a "b', 'a "b'],
    ['command: "run $X"', 'run $X'],
    ['command: "run ${X:-a b}"', ['run', 'a', 'b']],
    ['entrypoint: a b', ['a', 'b']],
    ['depends_on: [b]', { b: { condition: 'service_started', required: true } }],
    ['depends_on: {b: {condition: service_healthy}}', { b: { condition: 'service_healthy', required: true } }],
    [
      'devices: [/a, "/b:/c", "/d:/e:r", "/f:/g:rw:x"]',
      [
        { source: '/a', target: '/a', permissions: 'rwm' },
        { source: '/b', target: '/c', permissions: 'rwm' },
        { source: '/d', target: '/e', permissions: 'r' },
        '/f:/g:rw:x',
      ],
    ],
    ['dns: 1.1.1.1', ['1.1.1.1']],
    ['env_file: a', [{ path: 'a', required: true }]],
    [
      'env_file: [a, {path: b, required: false}]',
      [
        { path: 'a', required: true },
        { path: 'b', required: false },
      ],
    ],
    ['environment: [A=1, B=x=y, C]', { A: '1', B: 'x=y', C: null }],
    ['environment: [A=1, A=2]', { A: '2' }],
    ['labels: ["a.b=$X"]', { 'a.b': '$X' }],
    ['extra_hosts: ["a:1.1.1.1", "a=::1", "b:2.2.2.2"]', { a: ['1.1.1.1', '::1'], b: '2.2.2.2' }],
    ['gpus: all', [{ count: 'all' }]],
    ['healthcheck: {test: curl x}', { test: ['CMD-SHELL', 'curl x'] }],
    ['networks: [n]', { n: null }],
    ['post_start: [{command: a b, environment: [A=1]}]', [{ command: ['a', 'b'], environment: { A: '1' } }]],
    ['ports: [80]', [port({ target: 80 })]],
    ['ports: ["8080:80"]', [port({ target: 80, published: '8080' })]],
    ['ports: ["127.0.0.1:8080:80"]', [port({ host_ip: '127.0.0.1', target: 80, published: '8080' })]],
    ['ports: ["80/udp"]', [{ mode: 'ingress', target: 80, protocol: 'udp' }]],
    ['ports: ["8000-8001:80-81"]', [port({ target: 80, published: '8000' }), port({ target: 81, published: '8001' })]],
    ['ports: ["8000-8001:80"]', [port({ target: 80, published: '8000-8001' })]],
    ['ports: ["8000-8009:80-81", "x:80", "$P:80", {target: 1}]', ['8000-8009:80-81', 'x:80', '$P:80', { target: 1 }]],
    ['secrets: [s, {source: t}]', [{ source: 's' }, { source: 't' }]],
    ['tmpfs: /a', ['/a']],
    ['volumes: [./a:/b/]', [bind({ source: './a', target: '/b' })]],
    [
      'volumes: ["~/a:/b:ro,Z,rslave"]',
      [bind({ source: '~/a', target: '/b', read_only: true }, { selinux: 'Z', propagation: 'rslave' })],
    ],
    ['volumes: [vol:/b:nocopy]', [{ type: 'volume', source: 'vol', target: '/b', volume: { nocopy: true } }]],
    ['volumes: [/b]', [{ type: 'volume', target: '/b' }]],
    ['volumes: ["$X:/b", "vol::b"]', ['$X:/b', 'vol::b']],
    ['volumes: [./a:/b, ./c:/b]', [bind({ source: './c', target: '/b' })]],
    ['expose: [80, "80", 81]', ['80', '81']],
    ['init: true', true],
    ['restart:', null],
  ])('%s', (line, expected) => expect(long(line)).toEqual(expected));

  it('external resources', () => {
    const root = longForm(loadOne('volumes: {v: {external: {name: w}, labels: [a=b]}}\n').root!);
    expect(composeModelData(root)).toEqual({ volumes: { v: { external: true, name: 'w', labels: { a: 'b' } } } });
  });

  it('something long is the same', () => {
    const root = loadOne(
      'services: {a: {image: x, command: a b, ports: ["1:1"], volumes: [./a:/b], depends_on: [a]}}\n',
    ).root!;
    expect(composeModelData(longForm(longForm(root)))).toEqual(composeModelData(longForm(root)));
  });

  it('keeps where each part came from', () => {
    const root = loadOne({
      'compose.yaml': 'services:\n  a:\n    image: x\n    ports:\n      - 80:80\n',
      'compose.override.yaml': 'services:\n  a:\n    environment:\n      - A=1\n      - B=2\n    networks: []\n',
    }).root!;
    expect(composeModelOrigins(longForm(root))).toEqual({
      '/services/a/image': 'compose.yaml:3',
      '/services/a/ports/0/mode': 'compose.yaml:5',
      '/services/a/ports/0/target': 'compose.yaml:5',
      '/services/a/ports/0/published': 'compose.yaml:5',
      '/services/a/ports/0/protocol': 'compose.yaml:5',
      '/services/a/environment/A': 'compose.override.yaml:4',
      '/services/a/environment/B': 'compose.override.yaml:5',
      '/services/a/networks': 'compose.override.yaml:6',
    });
  });
});
