import { describe, expect, it } from 'vitest';
import type { DockerfileOptions } from '../../../src/model/dockerfile/parse-dockerfile.ts';
import { textOf } from '../../../src/text/source.ts';
import { read } from './read.ts';

/** The problems of a text as `kind «flagged text»`. */
function problems(text: string, options?: DockerfileOptions): readonly string[] {
  return read(text, options).problems.map((problem) => `${problem.kind} «${textOf(problem)}»`);
}

const from = 'FROM debian:13\n';

describe('what BuildKit rejects is found at its place', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    ['# escape=x\nFROM debian:13\n', 'invalid-directive «x»'],
    ['# check=skip\nFROM debian:13\n', 'invalid-directive «skip»'],
    [`${from}RUN ${'é'.repeat(40_000)}\n`, `overlong-line «RUN ${'é'.repeat(76)}»`],
    ['FROM\n', 'missing-argument «FROM»'],
    ['FROM debian:13 AS\n', 'missing-argument «AS»'],
    ['FROM a:1 AS b c\n', 'surplus-argument «c»'],
    ['FROM a:1 # x\n', 'surplus-argument «# x»'],
    ['FROM a:1 AS $x\n', 'invalid-stage-name «$x»'],
    ['FROM ""\n', 'invalid-image «""»'],
    ['FROM $NAME\n', 'invalid-image «$NAME»'],
    ['FROM a:1@sha256:12\n', 'invalid-image «12»'],
    ['FROM --platform=$NAME a:1\n', 'invalid-platform «$NAME»'],
    ['FROM a:${B^}\n', 'invalid-variable «^»'],
    ['ARG A=${B:2}\nFROM a:1\n', 'invalid-variable «:2»'],
    [`${from}CPOY a b\n`, 'unknown-instruction «CPOY»'],
    [`${from}COPY --fro=x --lnik a b\n`, 'unknown-flag «fro»', 'unknown-flag «lnik»'],
    [`${from}COPY --from=a:1 --from=b:1 a b\n`, 'duplicate-flag «--from=b:1»'],
    [`${from}COPY --link= a b\n`, 'invalid-flag-value «--link=»'],
    [`${from}RUN --network=x y\n`, 'invalid-flag-value «x»'],
    [`${from}COPY a\nADD\nCOPY <<E\nE\n`, 'missing-argument «a»', 'missing-argument «ADD»', 'missing-argument «<<E»'],
    [`${from}COPY ["a", "<<E"]\nADD ["a", "<<-E"]\n`, 'missing-argument «"<<E"»', 'missing-argument «"<<-E"»'],
    ['FROM --platform linux/amd64 debian:13 AS x\n', 'invalid-flag-value «--platform»'],
    [`${from}HEALTHCHECK --interval 5s CMD a\n`, 'invalid-flag-value «--interval»'],
    [`${from}COPY --from a /b\n`, 'invalid-flag-value «--from»'],
    [`${from}RUN --device=a.b/c=1,name=d true\n`, 'invalid-flag-value «name=d»'],
    [`${from}RUN --device=name=a.b/c,required,name=d true\n`, 'invalid-flag-value «name=d»'],
    [`${from}RUN --device=name=a.b/c,e=f true\n`, 'invalid-flag-value «e=f»'],
    [`${from}COPY --from=a:1 a /\nCOPY --from=2 a /\n`, 'invalid-stage-reference «2»'],
    [`FROM a:1\nCOPY --from=1 a /\nFROM b:1\nCOPY --from=c:1 a /\n`, 'invalid-stage-reference «1»'],
    [`${from}VOLUME []\nVOLUME ["", "/a"]\n`, 'missing-argument «VOLUME»', 'missing-argument «""»'],
    [
      `${from}ENV A\nENV =1\nLABEL a=b c d\n`,
      'invalid-key-value «A»',
      'invalid-key-value «=1»',
      'invalid-key-value «c d»',
    ],
    [`${from}ENV A=1 # why not\nENV B=1\n`, 'invalid-key-value «# why not»'],
    [`${from}ENV A=1 \\\nRUN x y=z \\\nCMD x\nUSER x\n`, 'invalid-key-value «RUN»'],
    [`${from}RUN ["a", 1, [2]]\n`, 'invalid-exec-form «1»', 'invalid-exec-form «[2]»'],
    [`${from}RUN []\n`, 'missing-argument «[]»'],
    [
      `${from}SHELL bash\nSHELL\nSHELL []\n`,
      'invalid-exec-form «bash»',
      'invalid-exec-form «SHELL»',
      'invalid-exec-form «[]»',
    ],
    [`${from}RUN <<E\n E\nRUN <<F\n`, 'unclosed-heredoc « E»', 'unclosed-heredoc «<<F»'],
    [`${from}RUN echo $(( 1 << 2 ))\n`, 'unclosed-heredoc «<< 2»'],
    [`${from}WORKDIR "/a\nUSER a'b\n`, 'unclosed-quote «"»', "unclosed-quote «'»"],
    [`${from}COPY 'a b' "c d" /e\n`, "unclosed-quote «'a b'»", 'unclosed-quote «"c d"»'],
    [`${from}WORKDIR \${A\nUSER \${}\n`, 'invalid-variable «${A»', 'invalid-variable «${}»'],
    [`${from}WORKDIR \${A:-\${B:-\${C}\n`, 'invalid-variable «${B:-${C}»'],
    ['FROM scratch\nWORKDIR ${A:?no}\nENV B=\nUSER ${B?no}\n', 'unset-required-variable «${A:?no}»'],
    [
      `${from}COPY --from=1 a b\nCOPY --from=-1 a b\nCOPY --from=$A a b\n`,
      'invalid-stage-reference «1»',
      'invalid-stage-reference «-1»',
      'invalid-stage-reference «$A»',
    ],
    ['FROM a:1 AS x\nCOPY --from=x a b\nRUN --mount=from=0,target=/a y\n', 'stage-cycle «x»'],
    [
      `${from}COPY --from=A/B a b\nRUN --mount=from=$X,target=/a y\n`,
      'invalid-image «B»',
      'invalid-stage-reference «$X»',
    ],
    [`${from}RUN --mount=type=bnid,target=/a x\n`, 'invalid-mount «bnid»'],
    [`${from}RUN --mount=target=/a,,ro x\n`, 'invalid-mount «,»'],
    [`${from}RUN --mount=type=cache x\n`, 'invalid-mount «--mount=type=cache»'],
    [`${from}WORKDIR /a\nRUN --mount=type=cache x\n`],
    [`${from}EXPOSE 1-0 80/x # y z\nEXPOSE 1\n`, 'invalid-port «1-0»', 'invalid-port «x»', 'invalid-port «# y z»'],
    [`${from}STOPSIGNAL 0\nSTOPSIGNAL x y\n`, 'invalid-signal «0»', 'invalid-signal «x y»'],
    [
      `${from}HEALTHCHECK curl x\nHEALTHCHECK CMD\nHEALTHCHECK NONE x\n`,
      'invalid-healthcheck «curl»',
      'missing-argument «CMD»',
      'surplus-argument «x»',
    ],
    [`${from}HEALTHCHECK --timeout=5 --retries=-1 CMD x\n`, 'invalid-healthcheck «5»', 'invalid-healthcheck «-1»'],
    [`${from}HEALTHCHECK --nonsense NONE\n`],
    [`${from}COPY --chmod=u=z a b\nADD --chmod=8 a b\n`, 'invalid-chmod «u=z»', 'invalid-chmod «8»'],
    [
      `${from}COPY --link --chown=a a b\nCOPY --link --chown=1 a b\nCOPY --link=false --chown=a a b\n`,
      'named-owner-with-link «--chown=a»',
    ],
    [
      `${from}ADD --checksum=x https://a.b/c /\nADD --checksum=x c /\n`,
      'invalid-checksum «x»',
      'invalid-checksum «--checksum=x»',
    ],
    [`${from}ADD https://github.com/a/b.git?x=1 /\n`, 'invalid-git-source «x»'],
    [
      `${from}COPY https://a.b/c git@github.com:a/b.git /\n`,
      'copied-address «https://a.b/c»',
      'copied-address «git@github.com:a/b.git»',
    ],
    [
      'FROM --platform=windows/amd64 a:1\nCOPY a D:/b\nCOPY a //c/d\n',
      'invalid-windows-path «D:/b»',
      'invalid-windows-path «//c/d»',
    ],
    [
      `${from}ONBUILD ONBUILD RUN x\nONBUILD FROM x\nONBUILD\n`,
      'invalid-trigger «ONBUILD»',
      'invalid-trigger «FROM»',
      'missing-argument «ONBUILD»',
    ],
  ])('%j', (text, ...expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe('what looks wrong and is not', () => {
  it.each([
    `${from}COPY ["<<E", "/a"]\n`,
    `${from}RUN --device=a.b/c=1,required true\nRUN --device=required,name=a.b/c true\nRUN --device=name=,name=a true\n`,
    `${from}COPY --from=a:1 a /\nRUN --mount=from=b:1,target=/b true\nCOPY --from=1 a /\nCOPY --from=2 a /\n`,
    `${from}COPY --from=scratch a /\nCOPY --from=1 a /\n`,
  ])('%j', (text) => {
    expect(problems(text)).toEqual([]);
  });
});

describe('what depends on the outside is not a problem', () => {
  it.each([
    'ARG V\nFROM debian:$V\n',
    'ARG V\nFROM debian:${V:-}\n',
    'ARG V\nFROM $V\nFROM --platform=$V debian:13\n',
    'FROM --platform=$BUILDPLATFORM debian:13\n',
    'FROM acme/base:1\nEXPOSE $PORT/tcp\nSTOPSIGNAL $SIGNAL\nUSER ${NAME:?set it}\n',
    'FROM acme/base:1\nARG MODE\nCOPY --chmod=$MODE a b\nRUN --mount=type=$KIND,target=$DIR,mode=$MODE x\n',
    'FROM debian:13\nARG SUM\nADD --checksum=$SUM https://a.b/c /\n',
  ])('%j', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('but is one where nothing outside can give a value', () => {
    expect(problems('FROM debian:13\nEXPOSE $PORT/tcp\nSTOPSIGNAL $SIGNAL\nUSER ${NAME:?set it}\n')).toEqual([
      'invalid-port «$PORT/tcp»',
      'invalid-signal «$SIGNAL»',
      'unset-required-variable «${NAME:?set it}»',
    ]);
  });

  it('until the build gives a value', () => {
    const text = 'ARG V\nFROM debian:$V\nARG PORT\nEXPOSE $PORT\n';
    const given = (values: Record<string, string>) => problems(text, { buildArgs: new Map(Object.entries(values)) });
    expect(given({ V: '13', PORT: '80' })).toEqual([]);
    expect(given({ V: '-', PORT: 'http' })).toEqual(['invalid-image «debian:$V»', 'invalid-port «$PORT»']);
  });
});

describe('where BuildKit meets a problem', () => {
  const unbuilt = (text: string) =>
    read(text).problems.map(
      ({ labels }) => labels?.some(({ message }) => message.startsWith('the build does not need')) ?? false,
    );

  it('only by executing a stage, it says when nothing needs that stage', () => {
    expect(unbuilt('FROM a:1\nEXPOSE x\nFROM b:1\n')).toEqual([true]);
    expect(unbuilt('FROM a:1 AS x\nEXPOSE x\nFROM x\n')).toEqual([false]);
  });

  it('by reading the file, every stage counts', () => {
    expect(unbuilt('FROM a:1\nENV A\nCOPY x\nFROM A/B AS unused\nFROM b:1\n')).toEqual([false, false, false]);
  });

  it('only by running a trigger, it is told once, and not of a trigger that nobody runs', () => {
    const onbuild = 'FROM a:1 AS base\nONBUILD CPOY a b\n';
    expect(problems(onbuild)).toEqual([]);
    expect(problems(`${onbuild}FROM base\nFROM base\nCOPY --from=1 a b\n`)).toEqual(['unknown-instruction «CPOY»']);
    const { instructions } = read(onbuild);
    expect(instructions[1]).toMatchObject({ triggerProblems: [{ kind: 'unknown-instruction' }] });
  });
});

describe('many problems', () => {
  it('are all told, in the order of the file', () => {
    const lines = Array.from({ length: 200 }, (_, index) => ['EXPOSE x', 'COPPY a b', 'ENV A', 'USER'][index % 4]);
    const found = read(`FROM debian:13\n${lines.join('\n')}\n`).problems;
    expect(found).toHaveLength(200);
    expect(found.map(({ file, start }) => file.position(start).line)).toEqual(lines.map((_, index) => index + 2));
  });

  it('of nesting beyond reason are none', () => {
    const nested = (depth: number) => `FROM debian:13\nENV A=${'${a:-'.repeat(depth)}x${'}'.repeat(depth)}\n`;
    expect(problems(nested(50))).toEqual([]);
    expect(problems(nested(5000))).toEqual([]);
  });
});

describe('did you mean', () => {
  it.each([
    ['FORM debian:13\n', 'FROM'],
    ['from debian:13\nworkdr /a\n', 'workdir'],
    [`${from}RUN --mount=type=cahce,target=/a x\n`, 'cache'],
    [`${from}RUN --mount=tpye=cache,target=/a x\n`, 'type'],
    [`${from}RUN --network=noen x\n`, 'none'],
    [`${from}COPY --chwon=a a b\n`, '--chown'],
    [`${from}EXPOSE 53/upd\n`, 'udp'],
    [`${from}STOPSIGNAL SIGKIL\n`, 'SIGKILL'],
    [`${from}HEALTHCHECK NNOE\n`, 'NONE'],
    ['# check=skpi=all\nFROM a:1\n', 'skip'],
    ['FROM --platform=$BUILDPLATFROM a:1\n', '$BUILDPLATFORM'],
    ['FROM --platform=linx a:1\n', 'linux'],
  ])('%j', (text, name) => {
    expect(read(text).problems.map(({ help }) => help)).toEqual([`did you mean \`${name}\`?`]);
  });

  it('does not treat a command as an instruction', () => {
    const [problem] = read(`${from}cd /app\n`).problems;
    expect(problem).toMatchObject({ help: 'use `RUN cd` to run it as a command', fix: undefined });
  });

  it.each([
    ['```dockerfile\nFROM a:1\n', 'remove the Markdown fence'],
    ['FROM a:1\n<<<<<<< HEAD\n', 'resolve the merge conflict'],
    ['FROM a:1\n{{ if .x }}\n', 'lint the rendered file: this looks like a template'],
    ['FROM a:1\nRUN a\n  B\n', 'end the previous line with `\\` if this line continues RUN'],
  ])('knows what else is in the way in %j', (text, help) => {
    expect(read(text).problems[0]).toMatchObject({ help });
  });
});
