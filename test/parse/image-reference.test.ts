import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseImageReference } from '../../src/parse/image-reference.ts';

const HEX = '0123456789abcdef'.repeat(4);

describe('parseImageReference', () => {
  it.each([
    ['debian', 'docker.io', 'library/debian', 'debian', undefined],
    ['debian:12-slim', 'docker.io', 'library/debian', 'debian', '12-slim'],
    ['docker.io/library/debian:12', 'docker.io', 'library/debian', 'debian', '12'],
    ['index.docker.io/debian', 'docker.io', 'library/debian', 'debian', undefined],
    ['library/debian', 'docker.io', 'library/debian', 'debian', undefined],
    ['team/tool', 'docker.io', 'team/tool', 'team/tool', undefined],
    ['MyTeam/tool', 'MyTeam', 'tool', 'MyTeam/tool', undefined],
    ['ghcr.io/a/b:1', 'ghcr.io', 'a/b', 'ghcr.io/a/b', '1'],
    [
      'localhost:5000/team/app_x/tool--one:V1.0-rc_1',
      'localhost:5000',
      'team/app_x/tool--one',
      'localhost:5000/team/app_x/tool--one',
      'V1.0-rc_1',
    ],
    ['localhost/app', 'localhost', 'app', 'localhost/app', undefined],
    ['[2001:db8::1]:5000/tool', '[2001:db8::1]:5000', 'tool', '[2001:db8::1]:5000/tool', undefined],
    ['a__b/c.d', 'docker.io', 'a__b/c.d', 'a__b/c.d', undefined],
    ['localhost:5000', 'docker.io', 'library/localhost', 'localhost', '5000'],
    ['scratch:latest', 'docker.io', 'library/scratch', 'scratch', 'latest'],
    [HEX.slice(1), 'docker.io', `library/${HEX.slice(1)}`, HEX.slice(1), undefined],
  ])('takes %s apart', (text, registry, repository, name, tag) => {
    expect(parseImageReference(text)).toEqual({
      ok: true,
      image: { text, registry, repository, name, tag, digest: undefined },
    });
  });

  it('reads tag and digest together', () => {
    const parsed = parseImageReference(`alpine:3.22@sha256:${HEX}`);
    expect(parsed).toMatchObject({ ok: true, image: { name: 'alpine', tag: '3.22', digest: `sha256:${HEX}` } });
  });

  it.each([
    ['', '', 'empty'],
    ['Ubuntu:24.04', 'Ubuntu', 'lowercase'],
    ['myteam/Tool', 'myteam/Tool', 'lowercase'],
    ['ghcr.io/Acme/tool', 'Acme/tool', 'lowercase'],
    ['alpine:', ':', 'empty'],
    ['alpine:-slim', '-slim', 'start'],
    [`alpine:${'x'.repeat(129)}`, 'x'.repeat(129), '128'],
    ['alpine:3.20 slim', ' ', 'whitespace'],
    ['alpine:{{tag}}', '{', 'not allowed'],
    ['alpine@sha256:24454f830cdb', '24454f830cdb', '64'],
    [`alpine@sha256:${HEX.toUpperCase()}`, HEX.toUpperCase(), 'lowercase'],
    [`alpine@md5:${HEX}`, 'md5', 'algorithm'],
    [`alpine@${HEX}`, HEX, 'algorithm'],
    [HEX, HEX, 'image ID'],
    ['https://registry.example.org/tool:1', 'https://', 'scheme'],
    ['registry.example.org//tool', '/', 'empty part'],
    ['registry.example.org/tool/', '/', 'empty part'],
    ['-alpine', '-alpine', 'not a valid part'],
    ['a..b/c', 'a..b', 'host name'],
    ['team/a___b', 'a___b', 'not a valid part'],
    ['example.org:port/tool', 'port', 'port'],
    [`example.org/${'x'.repeat(256)}`, 'x'.repeat(256), '255'],
    ['a:b:c', ':', 'not allowed'],
  ])('rejects %j at %j', (text, part, reason) => {
    const parsed = parseImageReference(text);
    if (parsed.ok) throw new Error('accepted');
    expect(text.slice(parsed.from, parsed.to)).toBe(part);
    expect(parsed.message).toContain(reason);
  });

  it('leaves the registry out of the length', () => {
    expect(parseImageReference(`registry.example.org/${'x'.repeat(255)}`).ok).toBe(true);
  });

  it('never throws and keeps spans inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z0-9:/@._ -]{0,40}$/)), (text) => {
        const parsed = parseImageReference(text);
        if (!parsed.ok) expect(0 <= parsed.from && parsed.from <= parsed.to && parsed.to <= text.length).toBe(true);
      }),
    );
  });
});
