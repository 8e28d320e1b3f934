import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseByteSize } from '../../src/parse/byte-size.ts';
import { isCommitHash, parseDigest } from '../../src/parse/checksum.ts';
import { parseChmod } from '../../src/parse/chmod.ts';
import { parseDuration } from '../../src/parse/duration.ts';
import type { Mistake } from '../../src/parse/mistake.ts';
import { likelyPlatform, parsePlatform } from '../../src/parse/platform.ts';
import { parsePort } from '../../src/parse/port.ts';
import { parseSignal } from '../../src/parse/signal.ts';

/** The rejected part of a text, with the suggestion for it. */
function rejected(text: string, parsed: { readonly ok: true } | Mistake): string {
  if (parsed.ok) throw new Error(`accepted ${text}`);
  return text.slice(parsed.from, parsed.to) + (parsed.suggestion === undefined ? '' : ` -> ${parsed.suggestion}`);
}

describe('parsePlatform', () => {
  it.each([
    ['linux/amd64', 'linux/amd64'],
    ['Linux/AMD64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/6', 'linux/arm/v6'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/armel', 'linux/arm/v6'],
    ['i386', '386'],
    ['macos', 'darwin'],
    ['riscv64', 'riscv64'],
    ['wasi/wasm', 'wasi/wasm'],
    ['plan-9/my_cpu.x', 'plan-9/my_cpu.x'],
    ['windows(10.0.20348)/amd64', 'windows/amd64'],
  ])('%s is %s', (text, expected) => expect(parsePlatform(text)).toMatchObject({ ok: true, text: expected }));

  it('keeps the version of the operating system', () =>
    expect(parsePlatform('windows(10.0.20348+win32k)/amd64')).toMatchObject({
      os: 'windows',
      osVersion: '10.0.20348',
    }));

  it.each([
    ['', ''],
    ['linux/*', '*'],
    ['linux//v8', ''],
    ['linux/', ''],
    ['/amd64', ''],
    ['my.os/amd64', 'my.os'],
    ['windows(10.0/amd64', 'windows(10.0'],
    ['linux/arm/v7/x', 'linux/arm/v7/x'],
    ['raspberrypi', 'raspberrypi'],
    ['lnux', 'lnux -> linux'],
    ['linux/am d64', 'am d64'],
  ])('rejects %s', (text, expected) => expect(rejected(text, parsePlatform(text))).toBe(expected));

  it('knows what an unknown platform was meant to be', () => {
    expect(likelyPlatform('linux/adm64')).toBe('linux/amd64');
    expect(likelyPlatform('linux/arm64')).toBeUndefined();
    expect(likelyPlatform('wasi/wasm')).toBeUndefined();
  });
});

describe('parsePort', () => {
  const range = (first: number, last = first) => ({ first, last });
  it.each([
    ['80', undefined, undefined, range(80), 'tcp'],
    ['443/TCP', undefined, undefined, range(443), 'tcp'],
    ['3868/sctp', undefined, undefined, range(3868), 'sctp'],
    ['80/', undefined, undefined, range(80), 'tcp'],
    ['8000-8010/udp', undefined, undefined, range(8000, 8010), 'udp'],
    ['0', undefined, undefined, range(0), 'tcp'],
    ['65535', undefined, undefined, range(65535), 'tcp'],
    [':80', undefined, undefined, range(80), 'tcp'],
    ['8080:80', undefined, range(8080), range(80), 'tcp'],
    ['8000-8001:80', undefined, range(8000, 8001), range(80), 'tcp'],
    ['8000-8001:90-91', undefined, range(8000, 8001), range(90, 91), 'tcp'],
    ['127.0.0.1:8080:80/tcp', '127.0.0.1', range(8080), range(80), 'tcp'],
    ['127.0.0.1::80', '127.0.0.1', undefined, range(80), 'tcp'],
    ['[::1]:8080:80', '::1', range(8080), range(80), 'tcp'],
    ['::1:8080:80', '::1', range(8080), range(80), 'tcp'],
  ] as const)('reads %s', (text, ip, host, container, protocol) => {
    const parsed = parsePort(text);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parsed).toMatchObject({ ip, protocol, container });
    if (host) expect(parsed.host).toMatchObject(host);
    else expect(parsed.host).toBeUndefined();
    expect(text.slice(parsed.container.from, parsed.container.to)).toMatch(/^[0-9-]+$/);
  });

  it.each([
    ['', ''],
    ['http', 'http'],
    ['80,443', '80,443'],
    ['["80"]', '["80"]'],
    ['#', '#'],
    ['65536', '65536'],
    ['-1', '-1'],
    ['80-', '80-'],
    ['9010-9000', '9010-9000 -> 9000-9010'],
    ['80/http', 'http'],
    ['53/tpc', 'tpc -> tcp'],
    ['53/tcp/udp', 'tcp/udp'],
    ['8000-8001:9000-9005', '8000-8001:9000-9005'],
    ['8000:9000-9005', '8000:9000-9005'],
    ['localhost:80:80', 'localhost'],
    ['80:', ''],
    ['x:80', 'x'],
  ])('rejects %s', (text, expected) => expect(rejected(text, parsePort(text))).toBe(expected));
});

describe('parseSignal', () => {
  it.each([
    ['SIGTERM', 'SIGTERM'],
    ['term', 'SIGTERM'],
    ['sigusr1', 'SIGUSR1'],
    ['RTMIN', 'SIGRTMIN'],
    ['SIGRTMIN+15', 'SIGRTMIN+15'],
    ['SIGRTMAX-14', 'SIGRTMAX-14'],
  ])('%s is %s', (text, name) => expect(parseSignal(text)).toEqual({ ok: true, name, number: undefined }));

  it.each([
    ['9', 9],
    ['999', 999],
    ['-1', -1],
  ])('%s is a number', (text, number) => expect(parseSignal(text)).toEqual({ ok: true, name: undefined, number }));

  it.each([
    ['', ''],
    ['0', '0'],
    ['9.0', '9.0'],
    ['SIGINFO', 'SIGINFO'],
    ['SIGTREM', 'SIGTREM -> SIGTERM'],
    ['QIUT', 'QIUT -> QUIT'],
    ['SIGTERM SIGKILL', 'SIGTERM SIGKILL'],
    ['SIGSIGTERM', 'SIGSIGTERM'],
  ])('rejects %j', (text, expected) => expect(rejected(text, parseSignal(text))).toBe(expected));

  it('rejects real-time signals that do not exist', () => {
    expect(parseSignal('SIGRTMIN+16').ok).toBe(false);
    expect(parseSignal('SIGRTMAX-15').ok).toBe(false);
  });
});

describe('parseDuration', () => {
  it.each([
    ['0', 0],
    ['0s', 0],
    ['30s', 30e9],
    ['1m30s', 90e9],
    ['500ms', 5e8],
    ['1.5h', 5400e9],
    ['.5s', 5e8],
    ['1.s', 1e9],
    ['1000us', 1e6],
    ['1µs', 1000],
    ['-5s', -5e9],
    ['+5s', 5e9],
  ])('%s', (text, nanoseconds) => expect(parseDuration(text)).toEqual({ ok: true, nanoseconds }));

  it.each([
    ['', ''],
    ['30', ' -> s'],
    ['1m30', ''],
    ['1d', 'd'],
    ['soon', 'soon'],
    ['$EVERY', '$EVERY'],
    ['.s', '.s'],
    ['-', '-'],
    ['3 s', ' s'],
    ['9999999h', '9999999h'],
  ])('rejects %j', (text, expected) => expect(rejected(text, parseDuration(text))).toBe(expected));

  it('takes the units of another dialect', () =>
    expect(parseDuration('2d', new Map([['d', 86400e9]]))).toEqual({ ok: true, nanoseconds: 172800e9 }));
});

describe('parseChmod', () => {
  it.each([
    ['755', 0o755],
    ['0644', 0o644],
    ['7777', 0o7777],
    ['0', 0],
    ['00000755', 0o755],
  ])('%s is octal', (text, bits) => expect(parseChmod(text)).toEqual({ ok: true, kind: 'octal', bits }));

  it.each(['u+x', 'u=rwX,go=rX', 'a-w', '+x', 'g=u,o-rwx', 'u+x-w', 'go='])('%s is symbolic', (text) =>
    expect(parseChmod(text)).toEqual({ ok: true, kind: 'symbolic' }),
  );

  it.each([
    ['', ''],
    ['798', '798'],
    ['10000', '10000'],
    ['0o755', '0o755 -> 0755'],
    ['z+x', 'z+x'],
    ['u+x,', ''],
    ['rwxr-xr-x', 'rwxr-xr-x -> 0755'],
    ['u+x,o*w', 'o*w'],
  ])('rejects %j', (text, expected) => expect(rejected(text, parseChmod(text))).toBe(expected));
});

describe('parseByteSize', () => {
  it.each([
    ['0', 0],
    ['64', 64],
    ['64b', 64],
    ['1k', 1024],
    ['64m', 64 * 1024 ** 2],
    ['64MB', 64 * 1024 ** 2],
    ['1.5GiB', 1.5 * 1024 ** 3],
    ['2 g', 2 * 1024 ** 3],
    ['1p', 1024 ** 5],
  ])('%s', (text, bytes) => expect(parseByteSize(text)).toEqual({ ok: true, bytes }));

  it.each([
    ['', ''],
    ['50%', '%'],
    ['-1', '-1'],
    ['big', 'big'],
    ['64mi', 'mi'],
    ['64bb', 'bb'],
    ['1 2m', '2m'],
  ])('rejects %j', (text, expected) => expect(rejected(text, parseByteSize(text))).toBe(expected));
});

describe('parseDigest', () => {
  const hex = '0123456789abcdef'.repeat(8);
  it.each([[`sha256:${hex.slice(0, 64)}`], [`sha384:${hex.slice(0, 96)}`], [`sha512:${hex}`]])('%s', (text) =>
    expect(parseDigest(text).ok).toBe(true),
  );

  it.each([
    ['', ''],
    [hex.slice(0, 64), `${hex.slice(0, 64)} -> sha256:${hex.slice(0, 64)}`],
    ['md5:d41d8cd98f00b204e9800998ecf8427e', 'md5'],
    ['sha265:00', 'sha265 -> sha256'],
    ['sha256:00', '00'],
    ['sha256:xyz', 'xyz'],
  ])('rejects %j', (text, expected) => expect(rejected(text, parseDigest(text))).toBe(expected));

  it('tells commit hashes', () => {
    expect(isCommitHash('bb59ec3bbe1dde41a6a9f6c1ea4a5e20a2d3f0aa')).toBe(true);
    expect(isCommitHash('main')).toBe(false);
  });
});

describe('every leaf parser', () => {
  const parsers = { parsePlatform, parsePort, parseSignal, parseDuration, parseChmod, parseByteSize, parseDigest };
  it.each(Object.entries(parsers))('%s never throws and keeps spans inside the text', (_, parse) => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9:/,=+.[\] -]{0,20}$/)), (text) => {
        const parsed = parse(text);
        if (!parsed.ok) expect(0 <= parsed.from && parsed.from <= parsed.to && parsed.to <= text.length).toBe(true);
      }),
    );
  });
});
