import { describe, expect, it } from 'vitest';
import { loadOne, plain } from '../load.ts';

/**
 * One case for each entry of the tables of merging. The answers are those of compose-go v2.16.2 (`override.Merge`, then
 * `override.EnforceUnicity`). Where compose-go brings the first file to its long form before it merges the second and this decides the
 * answer (`external`, `build.ssh`, `ports`), they are those of its loader.
 */
type Case = readonly [path: string, base: string, over: string, form: Form, answer: unknown];

/** A form in which values are compared that mean the same to Docker Compose. */
type Form = (value: unknown) => unknown;

const asIs: Form = (value) => value;

/** `NAME=value` as a list or a mapping: by name, all values that it has. */
const assignments: Form = (value) => byName(value, /=/);

/** Host names, as a list or a mapping: by name, all its addresses. */
const hosts: Form = (value) => byName(value, /[=:]/);

/** Names as a list, or a mapping with options: by name, all options that it has. */
const names: Form = (value) => (Array.isArray(value) ? grouped(value.map((name) => [name, null])) : grouped(value));

/** As `names`, with the options that a name without any implies. */
const dependencies: Form = (value) =>
  Array.isArray(value)
    ? grouped(value.map((name) => [name, { condition: 'service_started', required: true }]))
    : grouped(value);

/** Ports in the long form. */
const longPorts: Form = (value) =>
  (value as unknown[]).map((port) => (typeof port === 'string' ? longPort(port) : port));

function longPort(port: string): unknown {
  const [published, target] = port.split(':');
  return { target: Number(target), published, protocol: 'tcp', mode: 'ingress' };
}

function byName(value: unknown, separator: RegExp): unknown {
  if (!Array.isArray(value)) return grouped(value, asText);
  return grouped(
    value.map((item: string) => {
      const [name, ...rest] = item.split(separator);
      return [name, rest.length === 0 ? null : rest.join()];
    }),
  );
}

function asText(value: unknown): unknown {
  return value === null ? null : String(value);
}

/** All that stands for each name; a name that is there twice must not get lost in a mapping. */
function grouped(value: unknown, form: Form = asIs): unknown {
  const pairs = Array.isArray(value) ? value : Object.entries(Object(value));
  const found: Record<string, unknown[]> = {};
  for (const [name, item] of pairs) found[name] = [...(found[name] ?? []), ...[item].flat().map(form)];
  return found;
}

/** A document with one value at a path; `n` stands for any name. */
function at(path: string, value: string): string {
  return `${steps(path).reduceRight((text, key) => `{${key}: ${text}}`, value)}\n`;
}

function steps(path: string): readonly string[] {
  return path.replaceAll('*', 'n').split('.');
}

/** What two files make of the value at a path; rejects files that cannot be merged. */
function merged(path: string, base: string, over: string): unknown {
  const project = loadOne({ 'compose.yaml': at(path, base), 'compose.override.yaml': at(path, over) });
  expect(project.problems).toEqual([]);
  return steps(path).reduce((value, key) => Object(value)[key], plain(project.root));
}

const VALUES: readonly Case[] = [
  ['networks.*.ipam.config', '[{subnet: 10.0.0.0/24}]', '[{subnet: 10.1.0.0/24}]', asIs, [{ subnet: '10.1.0.0/24' }]],
  ['networks.*.labels', '[a=1, b=2]', '{b: 3}', assignments, ['a=1', 'b=3']],
  ['volumes.*.labels', '{a: 1, b: 2}', '[b=3, c]', assignments, ['a=1', 'b=3', 'c']],
  ...['networks', 'volumes', 'secrets', 'configs'].map(
    (section): Case => [
      `${section}.*`,
      '{external: {name: w}}',
      '{external: true, name: w}',
      asIs,
      { external: true, name: 'w' },
    ],
  ),
  ['services.*.annotations', '[a=1, b=2]', '{b: 3}', assignments, ['a=1', 'b=3']],
  ['services.*.build', '{context: x, target: t}', 'y', asIs, { context: 'y', target: 't' }],
  ['services.*.build.additional_contexts', '{a: ./a, b: ./b}', '[b=./c]', assignments, ['a=./a', 'b=./c']],
  ['services.*.build.args', '[A=1, B=2]', '{B: 3}', assignments, ['A=1', 'B=3']],
  [
    'services.*.build.extra_hosts',
    '{h: 1.1.1.1}',
    '{h: 2.2.2.2, i: 3.3.3.3}',
    hosts,
    ['h=1.1.1.1', 'h=2.2.2.2', 'i=3.3.3.3'],
  ],
  ['services.*.build.labels', '{a: 1, b: 2}', '[b=3]', assignments, ['a=1', 'b=3']],
  ['services.*.build.ssh', '[default, k=/a]', '{k: /b}', assignments, { default: null, k: '/b' }],
  ['services.*.command', '[a, b]', '[c]', asIs, ['c']],
  [
    'services.*.depends_on',
    '[b, c]',
    '{c: {condition: service_healthy}}',
    dependencies,
    {
      b: { condition: 'service_started', required: true },
      c: { condition: 'service_healthy', required: true },
    },
  ],
  ['services.*.deploy.labels', '[a=1, b=2]', '{b: 3}', assignments, ['a=1', 'b=3']],
  ['services.*.dns', '[1.1.1.1]', '8.8.8.8', asIs, ['1.1.1.1', '8.8.8.8']],
  ['services.*.dns_search', '[a.example]', 'b.example', asIs, ['a.example', 'b.example']],
  ['services.*.entrypoint', '[a, b]', '[c]', asIs, ['c']],
  ['services.*.env_file', '[a.env]', 'b.env', asIs, ['a.env', 'b.env']],
  ['services.*.environment', '[A=1, B=2]', '{B: 3}', assignments, ['A=1', 'B=3']],
  [
    'services.*.extra_hosts',
    '{h: 1.1.1.1}',
    '{h: 2.2.2.2, i: 3.3.3.3}',
    hosts,
    ['h=1.1.1.1', 'h=2.2.2.2', 'i=3.3.3.3'],
  ],
  ['services.*.healthcheck.test', '[CMD, a]', '[CMD, b]', asIs, ['CMD', 'b']],
  ['services.*.label_file', '[a.labels]', 'b.labels', asIs, ['a.labels', 'b.labels']],
  ['services.*.labels', '{a: 1, b: 2}', '[b=3]', assignments, ['a=1', 'b=3']],
  ['services.*.logging', '{driver: d, options: {a: b}}', '{driver: e}', asIs, { driver: 'e' }],
  ['services.*.models', '{m: {endpoint_var: E}}', '[m, n]', names, { m: { endpoint_var: 'E' }, n: null }],
  ['services.*.networks', '{m: {aliases: [x]}}', '[m, n]', names, { m: { aliases: ['x'] }, n: null }],
  ['services.*.sysctls', '[a=1, b=2]', '{b: 3}', assignments, ['a=1', 'b=3']],
  ['services.*.tmpfs', '[/a]', '/b', asIs, ['/a', '/b']],
  ['services.*.ulimits.*', '{soft: 1, hard: 2}', '5', asIs, 5],
];

/** Items like `n=1` and `n=2` show whether only the name counts, even where nobody would write them. */
const ITEMS: readonly Case[] = [
  [
    'networks.*.ipam.config',
    '[{subnet: 10.0.0.0/24, gateway: 10.0.0.1}]',
    '[{subnet: 10.1.0.0/24}, {subnet: 10.0.0.0/24, ip_range: 10.0.0.0/25}]',
    asIs,
    [{ subnet: '10.1.0.0/24' }, { subnet: '10.0.0.0/24', gateway: '10.0.0.1', ip_range: '10.0.0.0/25' }],
  ],
  ['networks.*.ipam.options', '[a=1, b=2]', '[b=3, c]', assignments, ['a=1', 'b=3', 'c']],
  ['networks.*.labels', '[a=1, b=2]', '[b=3, c]', assignments, ['a=1', 'b=3', 'c']],
  ['volumes.*.labels', '[a=1, b=2]', '[b=3, c]', assignments, ['a=1', 'b=3', 'c']],
  ['services.*.annotations', '[a=1, b=2]', '[b=3, c=4]', assignments, ['a=1', 'b=3', 'c=4']],
  ['services.*.build.additional_contexts', '[a=./a, b=./b]', '[b=./c]', assignments, ['a=./a', 'b=./c']],
  ['services.*.build.args', '[A=1, B=2]', '[B=3, A]', assignments, ['A', 'B=3']],
  ['services.*.build.labels', '[a=1, b=2]', '[b=3]', assignments, ['a=1', 'b=3']],
  ['services.*.build.extra_hosts', '[h=1.1.1.1]', '[h=1.1.1.1, h=2.2.2.2]', hosts, ['h=1.1.1.1', 'h=2.2.2.2']],
  ['services.*.build.tags', '["a:1", n=1]', '[n=2, "a:1", "a:2"]', asIs, ['a:1', 'n=2', 'a:2']],
  ['services.*.cap_add', '[A, n=1]', '[n=2, A, C]', asIs, ['A', 'n=2', 'C']],
  ['services.*.cap_drop', '[A, n=1]', '[n=2, A, C]', asIs, ['A', 'n=2', 'C']],
  ['services.*.configs', '[c, d]', '[{source: e, target: /c}]', asIs, [{ source: 'e', target: '/c' }, 'd']],
  [
    'services.*.depends_on',
    '[b, n=1]',
    '[n=2, b]',
    dependencies,
    {
      b: { condition: 'service_started', required: true },
      'n=1': { condition: 'service_started', required: true },
      'n=2': { condition: 'service_started', required: true },
    },
  ],
  ['services.*.deploy.labels', '[a=1, b=2]', '[b=3]', assignments, ['a=1', 'b=3']],
  [
    'services.*.devices',
    '["/dev/a:/dev/x", /dev/b]',
    '["/dev/c:/dev/x:r", "/dev/d:/dev/b", "/dev/e:/dev/x/"]',
    asIs,
    ['/dev/c:/dev/x:r', '/dev/d:/dev/b', '/dev/e:/dev/x/'],
  ],
  ['services.*.dns', '[1.1.1.1, n=1]', '[n=2, 1.1.1.1, 8.8.8.8]', asIs, ['1.1.1.1', 'n=2', '8.8.8.8']],
  ['services.*.dns_opt', '[rotate, n=1]', '[n=2, rotate]', asIs, ['rotate', 'n=2']],
  ['services.*.dns_search', '[a.example, n=1]', '[n=2, a.example]', asIs, ['a.example', 'n=2']],
  [
    'services.*.env_file',
    '[a.env, b.env]',
    '[{path: b.env, required: false}]',
    asIs,
    ['a.env', { path: 'b.env', required: false }],
  ],
  ['services.*.environment', '[A=1, B]', '[B=3, A]', assignments, ['A', 'B=3']],
  ['services.*.expose', '[80, n=1]', '["80", n=2]', asIs, ['80', 'n=1', 'n=2']],
  ['services.*.extra_hosts', '[h=1.1.1.1]', '[h=1.1.1.1, h=2.2.2.2]', hosts, ['h=1.1.1.1', 'h=2.2.2.2']],
  ['services.*.labels', '[a=1, b=2]', '[b=3]', assignments, ['a=1', 'b=3']],
  ['services.*.links', '["b:c", n=1]', '[n=2, "b:c"]', asIs, ['b:c', 'n=2']],
  ['services.*.models', '[m, n=1]', '[n=2, m]', names, { m: null, 'n=1': null, 'n=2': null }],
  ['services.*.networks', '[m, n=1]', '[n=2, m]', names, { m: null, 'n=1': null, 'n=2': null }],
  ['services.*.networks.*.aliases', '[x, n=1]', '[n=2, x]', asIs, ['x', 'n=2']],
  ['services.*.networks.*.link_local_ips', '[169.254.1.1, n=1]', '[n=2, 169.254.1.1]', asIs, ['169.254.1.1', 'n=2']],
  [
    'services.*.ports',
    '["8080:80", "443:443"]',
    '[{target: 80, published: "8080"}, {target: 80, published: "81"}]',
    longPorts,
    [
      { target: 80, published: '8080' },
      { target: 443, published: '443', protocol: 'tcp', mode: 'ingress' },
      { target: 80, published: '81' },
    ],
  ],
  ['services.*.profiles', '[p, n=1]', '[n=2, p]', asIs, ['p', 'n=2']],
  [
    'services.*.secrets',
    '[s, t]',
    '[{source: u, target: /run/secrets/s}]',
    asIs,
    [{ source: 'u', target: '/run/secrets/s' }, 't'],
  ],
  ['services.*.sysctls', '[a=1, b=2]', '[b=3]', assignments, ['a=1', 'b=3']],
  ['services.*.tmpfs', '[/a, "/b:size=1m"]', '["/b:size=2m", /a]', asIs, ['/a', '/b:size=2m']],
  [
    'services.*.volumes',
    '[C:\\a:/x, "data:/y"]',
    '[{type: volume, source: v, target: /x}]',
    asIs,
    [{ type: 'volume', source: 'v', target: '/x' }, 'data:/y'],
  ],
];

describe('merges as compose-go', () => {
  it.each(VALUES)('%s: %s and %s', (path, base, over, form, answer) => {
    expect(form(merged(path, base, over))).toEqual(form(answer));
  });
});

describe('takes items of lists for the same as compose-go', () => {
  it.each(ITEMS)('%s: %s and %s', (path, base, over, form, answer) => {
    expect(form(merged(path, base, over))).toEqual(form(answer));
  });
});
