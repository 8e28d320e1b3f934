import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/text/source.ts';
import { read, texts } from './read.ts';

describe('stages', () => {
  it('know their bases', () => {
    const { stages } = read(
      'ARG TAG=13\nARG OPEN\nFROM debian:$TAG AS One\nFROM one\nFROM scratch\nFROM debian:$OPEN\nFROM Bad/Name\nFROM ghcr.io/a/b@sha256:' +
        'a'.repeat(64),
    );
    expect(stages.map(({ base, name }) => [base.kind, name])).toEqual([
      ['image', 'one'],
      ['stage', undefined],
      ['scratch', undefined],
      ['unknown', undefined],
      ['invalid', undefined],
      ['image', undefined],
    ]);
    expect(stages[0]!.base).toMatchObject({ image: { name: 'debian', tag: '13', registry: 'docker.io' } });
    expect(stages[1]!.rootImage).toMatchObject({ name: 'debian' });
    expect(stages[5]!.rootImage).toMatchObject({ registry: 'ghcr.io', name: 'ghcr.io/a/b', tag: undefined });
  });

  it('are linked by FROM, COPY and mounts', () => {
    const { stages } = read(
      'FROM a:1 AS one\nFROM b:1 AS two\nFROM one AS three\nCOPY --from=TWO /a /b\nRUN --mount=from=one,target=/x true\nCOPY --from=0 /a /b\nCOPY --from=busybox:1 /a /b\n',
    );
    expect(stages[2]!.dependencies.map(({ via, at, to }) => [via, textOf(at), to.index])).toEqual([
      ['from', 'one', 0],
      ['copy', 'TWO', 1],
      ['mount', 'one', 0],
      ['copy', '0', 0],
    ]);
  });

  it('are reached from the last one, or from the targets', () => {
    const text = 'FROM a:1 AS base\nFROM base AS test\nFROM a:1 AS tools\nFROM base\nCOPY --from=tools /a /b\n';
    const reached = (targets?: (string | undefined)[]) =>
      read(text, { targets }).stages.map(({ reachable }) => reachable);
    expect(reached()).toEqual([true, false, true, true]);
    expect(reached(['TEST'])).toEqual([true, true, false, false]);
    expect(reached(['tools', 'test'])).toEqual([true, true, true, false]);
    expect(reached(['test', undefined])).toEqual([true, true, true, true]);
  });

  it.each<[string, string, string[]]>([
    ['the last one and its bases', 'FROM a:1 AS base\nFROM base AS end\n', ['base', 'end']],
    ['one that no other uses', 'FROM a:1 AS base\nFROM base AS dev\nFROM base AS end\n', ['base', 'dev', 'end']],
    ['not one that is copied from', 'FROM a:1 AS made\nFROM a:1 AS end\nCOPY --from=made /a /b\n', ['end']],
    ['not one that is copied from by number', 'FROM a:1 AS made\nFROM a:1 AS end\nCOPY --from=0 /a /b\n', ['end']],
    ['not one that is mounted', 'FROM a:1 AS made\nFROM a:1 AS end\nRUN --mount=from=made,target=/x ls\n', ['end']],
    [
      'not one that is under such a one',
      'FROM a:1 AS low\nFROM low AS made\nFROM a:1 AS end\nCOPY --from=made /a /b\n',
      ['end'],
    ],
    [
      'all that a variable chooses from',
      'ARG T=prod\nFROM a:1 AS dev\nFROM a:1 AS prod\nFROM $T AS end\n',
      ['dev', 'prod', 'end'],
    ],
    [
      'not one that a variable chooses for a stage that is copied from',
      'FROM a:1 AS make-amd64\nFROM a:1 AS make-arm64\nFROM make-${TARGETARCH} AS made\nFROM a:1 AS end\nCOPY --from=made /a /b\n',
      ['end'],
    ],
    ['none above one of which nothing is known', 'ARG B\nFROM a:1 AS dev\nFROM $B AS end\n', ['end']],
    [
      'not one for tests',
      'FROM a:1 AS make\nFROM make AS unit-test\nFROM make AS lint\nFROM make AS functionaltest\nFROM a:1 AS end\nCOPY --from=make /a /b\n',
      ['end'],
    ],
    [
      'not all where a variable names an image',
      'ARG R=r\nARG T=t\nFROM a:1 AS made\nFROM $R:${T} AS end\nCOPY --from=made /a /b\n',
      ['end'],
    ],
    ['not one that a later one hides', 'FROM a:1 AS end\nFROM b:1 AS end\n', ['end']],
  ])('are shipped: %s', (_, text, shipped) => {
    expect(read(text).stages.flatMap(({ name, shipped }) => (shipped ? name : []))).toEqual(shipped);
  });

  it('are shipped only as targets when nothing else is built', () => {
    const { stages } = read('FROM a:1 AS dev\nFROM a:1 AS end\n', { targets: ['end'], onlyTargets: true });
    expect(stages.map(({ shipped }) => shipped)).toEqual([false, true]);
  });

  it('without a name are shipped only as the last one', () => {
    expect(read('FROM a:1\nFROM b:1\n').stages.map(({ shipped }) => shipped)).toEqual([false, true]);
  });

  it('hide earlier ones of the same name', () => {
    const { stages } = read('FROM a:1 AS x\nFROM b:1 AS X\nFROM c:1\nCOPY --from=x /a /b\n');
    expect(stages[1]!.hides).toBe(stages[0]);
    expect(stages[2]!.dependencies.map(({ to }) => to)).toEqual([stages[1]]);
  });

  it('see a name that is defined only later as an image', () => {
    const { stages } = read('FROM final\nFROM a:1 AS final\n');
    expect(stages[0]!.base).toMatchObject({ kind: 'image', image: { name: 'final' } });
    expect(stages[0]!.from.laterStage).toBe(stages[1]);
  });

  it('take named contexts before stages and images', () => {
    const contexts = new Map([
      ['base', 'docker-image://debian:13'],
      ['src', './src'],
    ]);
    const { stages, problems } = read('FROM Base\nFROM src AS later\nCOPY --from=src /a /b\n', {
      namedContexts: contexts,
    });
    expect(stages.map(({ base }) => base.kind)).toEqual(['image', 'unknown']);
    expect(problems).toEqual([]);
  });

  it('pass on what they set up', () => {
    const { stages } = read(
      'FROM a:1 AS one\nWORKDIR /a\nWORKDIR b/../c\nUSER app\nSHELL ["/bin/bash", "-c"]\nCMD ["x"]\nHEALTHCHECK CMD true\nFROM one AS two\nENTRYPOINT ["y"]\nFROM two\nWORKDIR d\nUSER $NOBODY\n',
    );
    const [one, two, three] = stages;
    expect([one!.workdir, two!.workdir, three!.workdir]).toEqual(['/a/c', '/a/c', '/a/c/d']);
    expect([two!.user.name, three!.user.name]).toEqual(['app', undefined]);
    expect(two!.shell).toBe(one!.shell);
    expect([two!.cmd, two!.lostCmd]).toEqual([undefined, one!.cmd]);
    expect(three!.healthcheck).toBe(one!.healthcheck);
    expect(three!.entrypoint).toBe(two!.entrypoint);
  });

  it('tell each instruction what holds where it stands', () => {
    const { stages } = read('FROM a:1\nWORKDIR /a\nRUN x\nWORKDIR /b\nENV V=1\nRUN y\n');
    const states = stages[0]!.instructions.filter(({ kind }) => kind === 'run').map(({ state }) => state!);
    expect(states.map(({ workdir }) => workdir)).toEqual(['/a', '/b']);
    expect(states.map((state) => state.variable('V')?.value)).toEqual([undefined, '1']);
  });

  it('know the family of their system by image, platform or package manager', () => {
    const family = (text: string) => read(text).stages.at(-1)!.osFamily;
    expect(family('FROM alpine:3.22\n')).toBe('alpine');
    expect(family('FROM scratch\n')).toBe('scratch');
    expect(family('FROM my/base:1\nRUN apt-get install -y curl\n')).toBe('debian');
    expect(family('FROM --platform=windows/amd64 my/base:1\n')).toBe('windows');
    expect(family('FROM my/base:1\n')).toBeUndefined();
  });

  it('are none in a fragment', () => {
    const model = read('RUN x\nCOPY a b\n');
    expect([model.fragment, model.stages, model.instructions.length]).toEqual([true, [], 2]);
  });
});

describe('cycles', () => {
  it('are shown with the way around', () => {
    const { problems } = read(
      'FROM a:1 AS one\nCOPY --from=three /a /b\nFROM a:1 AS two\nRUN --mount=from=one,target=/x true\nFROM two AS three\n',
    );
    expect(problems.map(({ kind, labels }) => [kind, labels?.map(({ at, message }) => [textOf(at), message])])).toEqual(
      [
        [
          'stage-cycle',
          [
            ['two', '`three` needs `two`'],
            ['one', '`two` needs `one`'],
          ],
        ],
      ],
    );
    expect(texts(problems)).toEqual(['three']);
  });

  it('are none when a stage further down needs nothing back', () => {
    const { problems } = read('FROM a:1\nCOPY --from=late /a /b\nFROM a:1 AS late\n');
    expect(problems.map(({ kind }) => kind)).toEqual(['invalid-stage-reference']);
  });
});
