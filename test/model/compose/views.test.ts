import { describe, expect, it } from 'vitest';
import type { Service } from '../../../src/model/compose/compose-types.ts';
import { environmentVariables } from '../../../src/model/compose/environment.ts';
import { healthcheckOf } from '../../../src/model/compose/healthcheck.ts';
import { publishedPorts } from '../../../src/model/compose/published-ports.ts';
import { buildOf } from '../../../src/model/compose/service-build.ts';
import { volumeMounts } from '../../../src/model/compose/volume-mounts.ts';
import { textOf } from '../../../src/text/source.ts';
import { loadOne } from './load.ts';
import { composeValue } from './nodes.ts';

const one = { from: 80, to: 80 };

describe('published ports', () => {
  it.each([
    ['80', { published: undefined, target: one, hostIp: undefined, protocol: 'tcp' }],
    ['"8080:80"', { published: { from: 8080, to: 8080 }, target: one, span: '8080' }],
    [
      '127.0.0.1:8080:80/udp',
      { hostIp: '127.0.0.1', published: { from: 8080, to: 8080 }, target: one, protocol: 'udp' },
    ],
    ['"[::1]:8080:80"', { hostIp: '::1', published: { from: 8080, to: 8080 }, target: one, span: '8080' }],
    ['127.0.0.1::80', { hostIp: '127.0.0.1', published: undefined, target: one }],
    ['8000-8010:80', { published: { from: 8000, to: 8010 }, target: one }],
    ['8000-8001:80-81/TCP', { published: { from: 8000, to: 8001 }, target: { from: 80, to: 81 }, protocol: 'tcp' }],
    ['"${PORT}:80"', { published: undefined, target: one, unknown: true, span: '${PORT}' }],
    ['"${PORT:?a:b}:80"', { published: undefined, target: one, unknown: true, span: '${PORT:?a:b}' }],
    ['"${IP}:8080:80"', { hostIp: undefined, published: { from: 8080, to: 8080 }, unknown: true }],
    ['$PORTS', { published: undefined, target: undefined, unknown: true }],
    [
      '{target: 80, published: "8080", host_ip: 127.0.0.1, protocol: UDP}',
      { hostIp: '127.0.0.1', published: { from: 8080, to: 8080 }, target: one, protocol: 'udp', form: 'long' },
    ],
    ['{target: 80, published: 8000-8010}', { published: { from: 8000, to: 8010 }, target: one, form: 'long' }],
    ['{target: 80}', { published: undefined, target: one, hostIp: undefined, span: undefined }],
    ['{target: "${P}", published: 1}', { target: undefined, published: { from: 1, to: 1 }, unknown: true }],
  ])('reads %s', (written, expected) => {
    const [port] = publishedPorts(composeValue(`- ${written}\n`));
    const { span, ...fields } = {
      span: port?.publishedSpan && textOf(port.publishedSpan).replaceAll('"', ''),
      ...expected,
    };
    expect(port).toMatchObject(fields);
    if ('span' in expected) expect(span).toBe(expected.span);
  });

  it('leaves out what is not a port', () => {
    expect(publishedPorts(composeValue('[null, [80]]'))).toEqual([]);
    expect(publishedPorts(composeValue('80'))).toEqual([]);
    expect(publishedPorts(undefined)).toEqual([]);
  });
});

describe('volume mounts', () => {
  it.each([
    ['/data', { type: 'volume', source: undefined, target: '/data', readOnly: false }],
    ['data:/data', { type: 'volume', source: 'data', target: '/data' }],
    ['./data:/data:ro', { type: 'bind', source: './data', target: '/data', readOnly: true, sourceText: './data' }],
    ['~/data:/data:z,ro', { type: 'bind', source: '~/data', readOnly: true }],
    ['C:\\data:/data:rw', { type: 'bind', source: 'C:\\data', target: '/data', readOnly: false }],
    ['C:\\data:D:\\data', { type: 'bind', source: 'C:\\data', target: 'D:\\data' }],
    ["'\\\\.\\pipe\\docker_engine:\\\\.\\pipe\\docker_engine'", { type: 'bind' }],
    ['data/x:/b', { type: 'volume', source: 'data/x' }],
    ['${DIR}:/data', { type: 'unknown', source: undefined, target: '/data', unknown: true, sourceText: '${DIR}' }],
    ['${DIR:?set a:b}/x:/data:ro', { type: 'unknown', source: undefined, target: '/data', readOnly: true }],
    ['./${DIR}:/data', { type: 'bind', source: undefined, target: '/data', unknown: true }],
    ['$ALL', { type: 'unknown', source: undefined, target: undefined, unknown: true }],
    [
      '{type: bind, source: ./a, target: /a, read_only: true}',
      { type: 'bind', source: './a', target: '/a', readOnly: true, form: 'long' },
    ],
    ['{type: tmpfs, target: /a}', { type: 'tmpfs', source: undefined, target: '/a', readOnly: false }],
    ['{type: "$T", target: /a}', { type: 'unknown', unknown: true }],
    ['{type: folder, target: /a, read_only: "yes"}', { type: 'unknown', unknown: false, readOnly: true }],
  ])('reads %s', (written, expected) => {
    const [mount] = volumeMounts(composeValue(`- ${written}\n`));
    const { sourceText, ...fields } = { sourceText: undefined, ...expected };
    expect(mount).toMatchObject(fields);
    if (sourceText) expect(mount?.sourceSpan && textOf(mount.sourceSpan)).toBe(sourceText);
  });
});

describe('environment variables', () => {
  it('reads a mapping', () => {
    const found = environmentVariables(composeValue('A: 1\nB:\nC: ""\nD: [1]\n'));
    expect(found.map(({ name, value }) => [name, value?.text])).toEqual([
      ['A', '1'],
      ['B', undefined],
      ['C', ''],
    ]);
    expect(found.map((each) => textOf(each.key))).toEqual(['A', 'B', 'C']);
  });

  it('reads a list', () => {
    const found = environmentVariables(composeValue('- A=1=2\n- B\n- "C="\n- D=${X:-y=z}\n- ${E}=1\n- {F: 1}\n'));
    expect(found.map(({ name, value }) => [name, value?.text])).toEqual([
      ['A', '1=2'],
      ['B', undefined],
      ['C', ''],
      ['D', '${X:-y=z}'],
    ]);
    expect(found.map(({ value }) => value?.unknown)).toEqual([false, undefined, false, true]);
    expect(textOf(found[0]!.value!)).toBe('1=2');
    expect(textOf(found[0]!.key)).toBe('A');
    expect(textOf(found[0]!.value!.locate(2, 3))).toBe('2');
  });
});

describe('build', () => {
  const build = (yaml: string) => buildOf({} as Service, composeValue(yaml), '/project');

  it.each([
    ['.', { context: '/project', dockerfile: '/project/Dockerfile', remote: false }],
    ['./web/', { context: '/project/web', dockerfile: '/project/web/Dockerfile' }],
    ['../web', { context: '/web', dockerfile: '/web/Dockerfile' }],
    ['/abs', { context: '/abs', dockerfile: '/abs/Dockerfile' }],
    ['~/web', { context: undefined, dockerfile: undefined, remote: false }],
    ['$DIR', { context: undefined, dockerfile: undefined, remote: false }],
    ['https://github.com/a/b.git', { context: undefined, dockerfile: undefined, remote: true }],
    ['https://github.com/a/b.git#$REF', { context: undefined, remote: true }],
    ['{}', { context: '/project', dockerfile: '/project/Dockerfile' }],
    ['{context: web, dockerfile: docker/Dockerfile.dev}', { dockerfile: '/project/web/docker/Dockerfile.dev' }],
    ['{context: web, dockerfile: ../Dockerfile}', { dockerfile: '/project/Dockerfile' }],
    ['{context: web, dockerfile: /x/Dockerfile}', { dockerfile: '/x/Dockerfile' }],
    ['{context: web, dockerfile: "$X"}', { context: '/project/web', dockerfile: undefined }],
    ['{context: web, dockerfile_inline: "FROM x"}', { context: '/project/web', dockerfile: undefined }],
  ])('reads %s', (yaml, expected) => {
    expect(build(yaml)).toMatchObject(expected);
  });

  it('reads arguments, contexts and target', () => {
    const found = build('{context: ., target: dev, args: [A=1, B], additional_contexts: {x: ../x}}');
    expect(found?.args.map((arg) => [arg.name, arg.value?.text])).toEqual([
      ['A', '1'],
      ['B', undefined],
    ]);
    expect(found?.additionalContexts.map((arg) => [arg.name, arg.value?.text])).toEqual([['x', '../x']]);
    expect(found?.target?.text).toBe('dev');
  });

  it('takes nothing and a list for no build', () => {
    expect(buildOf({} as Service, undefined, '/project')).toBeUndefined();
    expect(build('[a]')).toBeUndefined();
  });
});

describe('healthcheck', () => {
  it.each([
    ['{test: [NONE]}', true],
    ['{disable: true}', true],
    ['{disable: "yes"}', true],
    ['{disable: "$X"}', false],
    ['{test: curl localhost}', false],
    ['{test: [CMD, x], interval: 5s}', false],
  ])('knows whether %s is disabled', (yaml, disabled) => {
    expect(healthcheckOf(composeValue(yaml), () => undefined)).toMatchObject({ disabled });
  });
});

describe('scripts', () => {
  it('say which key holds them', () => {
    const lines = [
      'entrypoint: [a]',
      'command: b',
      'post_start: [{command: c}]',
      'pre_stop: [{command: sh -c "d"}]',
      'healthcheck: {test: e}',
    ];
    const project = loadOne(`services:\n  w:\n    image: x\n${lines.map((line) => `    ${line}\n`).join('')}`);
    const scripts = project.services.get('w')?.scripts ?? [];
    expect(scripts.map(({ host }) => (host.kind === 'compose' ? host.key : host.kind))).toEqual([
      'entrypoint',
      'command',
      'hook',
      'hook',
      'healthcheck',
    ]);
  });
});
