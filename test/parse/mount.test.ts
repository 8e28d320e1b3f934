import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMount } from '../../src/parse/mount.ts';
import { checkMount } from '../../src/parse/mount-check.ts';

function check(text: string, { workdir = '/app' as string | undefined, windows = false, unknown = '' } = {}): string[] {
  const parsed = parseMount(text);
  if (!parsed.ok) return [`csv ${text.slice(parsed.from, parsed.to)}`];
  const entries = parsed.fields.map((field) => ({ field, value: field.key === unknown ? undefined : field.value }));
  return checkMount(entries, { workdir, windows }).map(
    ({ kind, from, to, suggestion }) => `${kind} ${text.slice(from, to)}${suggestion ? ` -> ${suggestion}` : ''}`,
  );
}

describe('parseMount', () => {
  it('resolves aliases and tells places', () => {
    const text = 'TYPE=cache,dst=/a b,"source=x,""y""",ro';
    const parsed = parseMount(text);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parsed.fields.map(({ key, value }) => [key, value])).toEqual([
      ['type', 'cache'],
      ['target', '/a b'],
      ['source', 'x,"y"'],
      ['readonly', undefined],
    ]);
    expect(parsed.fields.slice(0, 2).map(({ valueFrom, valueTo }) => text.slice(valueFrom, valueTo))).toEqual([
      'cache',
      '/a b',
    ]);
  });

  it.each([
    ['type=bind,source=a"b', '"'],
    ['"type=bind', '"type=bind'],
    ['"type=bind"x', 'x'],
  ])('rejects %s', (text, part) => {
    const parsed = parseMount(text);
    if (parsed.ok) throw new Error('accepted');
    expect(text.slice(parsed.from, parsed.to)).toBe(part);
  });
});

describe('checkMount', () => {
  it.each([
    'type=cache,target=/root/.npm',
    'target=/a,ro=1',
    'target=/a,readwrite=f',
    'type=tmpfs,target=/a,size=64m',
    'type=secret,id=npmrc,required',
    'type=secret,target=/run/x,mode=0440,uid=0,gid=4294967295',
    'type=ssh',
    'type=ssh,required=true',
    'type=CACHE,target=x,sharing=Locked,mode=0700',
    'from=uv,source=/uv,target=/bin/uv',
    'type=cache,target=/a,target=/b',
  ])('accepts %s', (text) => expect(check(text)).toEqual([]));

  it.each([
    ['type=volume,target=/a', ['value volume']],
    ['type=bnid,target=/a', ['value bnid -> bind']],
    ['soruce=a,target=/a', ['key soruce -> source']],
    ['type=cache,target', ['field target']],
    ['type=cache,target=/a,', ['field ,']],
    ['type=secret,env=X', ['missing ']],
    ['type=secret,id=a,source=b', ['key source']],
    ['type=secret,id=a,from=b', ['key from']],
    ['type=ssh,source=/a', ['key source']],
    ['type=cache,target=/a,required', ['key required']],
    ['required=true,type=secret,id=a', ['key required']],
    ['size=1m,type=tmpfs,target=/a', ['key size']],
    ['type=tmpfs,target=/a,size=50%', ['value 50%']],
    ['type=cache,target=/a,sharing=lock', ['value lock -> locked']],
    ['target=/a,sharing=locked', ['key sharing']],
    ['type=tmpfs,target=/a,uid=1', ['key uid']],
    ['type=cache,target=/a,mode=0789', ['value 0789']],
    ['type=cache,target=/a,uid=-1', ['value -1']],
    ['target=/a,ro=yes', ['value yes']],
    ['type=cache,target=/', ['value target=/']],
    ['target=..', ['value target=..']],
    ['target=/a,id=x', ['ignored id']],
    ['target=/a,env=x', ['ignored env']],
    ['type=tmpfs,target=/a,source=/y,from=z', ['ignored source', 'ignored from']],
  ])('judges %s', (text, expected) => expect(check(text)).toEqual(expected));

  it('judges a missing target by the working directory', () => {
    expect(check('source=a', { workdir: '/' })).toEqual(['missing ']);
    expect(check('source=a', { workdir: undefined })).toEqual([]);
  });

  it('wants a target for a secret on Windows', () => {
    expect(check('type=secret,id=nuget', { windows: true })).toEqual(['missing ']);
  });

  it('says nothing that an unknown value could make right', () => {
    expect(check('type=$T,target=/,uid=1,size=x', { unknown: 'type' })).toEqual(['value x']);
    expect(check('type=cache,target=$T', { unknown: 'target', workdir: '/' })).toEqual([]);
  });

  it('never throws and keeps spans inside the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^(?:(?:type|id|target|ro|uid|"|)[=,]?(?:ssh|cache|\/|1|"|)[,]?){0,5}$/),
    );
    fc.assert(
      fc.property(text, (value) => {
        const parsed = parseMount(value);
        if (!parsed.ok) return;
        const found = checkMount(
          parsed.fields.map((field) => ({ field, value: field.value })),
          { workdir: '/', windows: false },
        );
        for (const { from, to } of found) expect(0 <= from && from <= to && to <= value.length).toBe(true);
      }),
    );
  });
});
