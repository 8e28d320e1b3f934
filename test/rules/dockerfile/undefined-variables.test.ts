import { describe, expect, it } from 'vitest';
import baseVariable from '../../../rules/dockerfile/base-image-variable.ts';
import doubtfulVariable from '../../../rules/dockerfile/doubtful-variable.ts';
import fixedDefault from '../../../rules/dockerfile/fixed-default.ts';
import frozenPlatformArg from '../../../rules/dockerfile/frozen-platform-arg.ts';
import requiredBuildArg from '../../../rules/dockerfile/required-build-arg.ts';
import undefinedPort from '../../../rules/dockerfile/undefined-port.ts';
import undefinedVariable from '../../../rules/dockerfile/undefined-variable.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

/** A stage on an image, below a global ARG. */
const on = (image: string, ...lines: readonly string[]): string =>
  `ARG V=1\nFROM ${image}\n${lines.map((line) => `${line}\n`).join('')}`;
const plain = (text: string): string => text.replace(/[«»]/g, '');

describe('a name that no ARG or ENV defines', () => {
  const inherited = [
    on('acme/base:1', 'COPY «$A» /b'),
    on('acme/base:1', 'COPY «$BUILD_DIR» «$GIT_HOME» «$VERSION» /b'),
    on('$UNKNOWN', 'USER «${A}»'),
    on('acme/base:1 AS base', 'RUN a', 'FROM base', 'WORKDIR «$A»'),
    on('acme/base:1', 'ENV ABCDEF=1 C=«$ABCDEG»'),
    on('golang:1.26', 'WORKDIR «$GOPATH»/src'),
    on('public.ecr.aws/docker/library/golang:1.26-alpine', 'WORKDIR «$GOPATH»/src'),
    on('amd64/golang:1.26', 'WORKDIR «$GOPATH»/src'),
    // Earlier versions of an image have set more, named after it.
    on('python:3.6', 'LABEL pip=«$PYTHON_PIP_VERSION»'),
    on('python:3.6', 'ENV LC_ALL=«$LANG»'),
  ];
  const doubtful = [
    on('acme/base:1', 'LABEL v=«$V»'),
    on('acme/base:$V', 'LABEL v=«$V»'),
    on('acme/base:1', 'WORKDIR «$A»', 'ENV A=1'),
    on('acme/base:1', 'ENV A=1 B=«$A»'),
    on('acme/base:1', 'EXPOSE «$V»'),
    on('acme/base:1', 'RUN echo «$V» $V'),
    'FROM acme/base:1 AS a\nENV P=80\nFROM acme/base:1\nWORKDIR /«$P»\n',
  ];
  const empty = [
    on('alpine:3.22', 'COPY «$A» /b'),
    on('scratch', 'COPY «$A» /b'),
    on('debian:13 AS base', 'RUN a', 'FROM base', 'WORKDIR «$A»'),
    on('node:24', 'COPY «$A» /b'),
    on('node:24', 'WORKDIR «$V»'),
    on('node:24', 'ENV APP_HOME=/a', 'WORKDIR «$APP_HOEM»'),
    on('node:24', 'WORKDIR «$A»', 'ENV A=1'),
    on('node:24', 'ENV A=1 B=«$A»'),
    on('node:24', 'ENV LD_LIBRARY_PATH=/a:«$LD_LIBRARY_PATH»'),
    // The platform and other facts about the build never come from a base image.
    on('acme/base:1', 'COPY agent-«$TARGETARCH» /agent'),
    on('debian:13', 'ENV A=«$B»$C'),
    on('debian:13', 'ARG A=«$B»'),
    on('debian:13', 'COPY --chown=«$A» b /c'),
    on('acme/base:1', 'LABEL a=«$BUILD_DATE»'),
    on('acme/base:1', 'LABEL a=«$GIT_COMMIT» b=«$CI_BRANCH» c=«$vcs_ref»'),
    on('acme/base:1', 'LABEL a=«$GITHUB_SHA» b=«$CI_COMMIT_REF_NAME» c=«$BUILDDATE» d=«$SOURCE_BRANCH»'),
    on('acme/base:1', 'COPY <<EOF /run.sh', 'exec app "«$@»"', 'EOF'),
  ];
  const guarded = [
    on('debian:13', 'ENV A=«${A:-b}»'),
    on('debian:13', 'ENV A=/a«${A:+:$A}»'),
    on('acme/base:1', 'ENV A=«${A-b}»'),
  ];
  const fine = [
    on('debian:13', 'ENV A=1', 'ENV B=$A PATH=/b:$PATH'),
    on('debian:13', 'ARG TARGETARCH', 'COPY a-$TARGETARCH /a'),
    on('debian:13', 'COPY <<"EOF" /run.sh', 'exec app "$@"', 'EOF'),
    on('debian:13', 'ONBUILD COPY $A /b'),
    // It may be based on the stage that sets the name.
    'ARG N\nFROM acme/base:1 AS a-1\nENV P=80\nFROM a-$N\nWORKDIR /$P\n',
    on('debian:13', 'RUN echo $A', 'CMD ["$A"]', 'EXPOSE $A'),
    on('debian:13', "ENV B='$C' D=\\$E"),
    on('debian:13 AS a', 'ENV A=1', 'FROM a', 'COPY $A /c'),
  ];
  const all = [inherited, doubtful, empty, guarded, fine];
  const allBut = (bad: readonly string[]) => all.flatMap((texts) => (texts === bad ? [] : texts.map(plain)));

  it.each([
    ['is inherited if the base image sets it or may', baseVariable, inherited],
    ['is doubtful if the file itself sets it elsewhere', doubtfulVariable, doubtful],
    ['is empty if nothing can set it', undefinedVariable, empty],
    ['has a default that always applies', fixedDefault, guarded],
  ])('%s', async (_, rule, bad) => {
    await testRule(rule, { bad, good: allBut(bad) });
  });
});

describe('a base image that another Dockerfile of the project builds', () => {
  const files = (base: string, image: string, compose: string) => ({
    'compose.yaml': compose,
    'base/Dockerfile': base,
    'app/Dockerfile': `FROM ${image}\nWORKDIR $APP_HOME\n`,
  });
  const byName = (name: string) => `services:\n  base: {build: base, image: ${name}}\n  app: {build: app}\n`;
  const byContext =
    'services:\n  b: {build: base}\n  app: {build: {context: app, additional_contexts: {parent: "service:b"}}}\n';
  const found = async (texts: Record<string, string>) => {
    const ids = [undefinedVariable.id, baseVariable.id];
    const { result } = await lint(texts, { builtIn: ids, presets: ['recommended', 'strict'] });
    return result.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  };
  const sets = 'FROM alpine:3.22\nENV APP_HOME=/app\n';
  const declares = 'FROM alpine:3.22\nARG APP_HOME=/app\n';

  it.each([
    ['sets it', files(sets, 'acme/base:1', byName('acme/base:1')), baseVariable.id],
    ['sets it, as a named context', files(sets, 'parent', byContext), baseVariable.id],
    ['does not set it', files(declares, 'acme/base', byName('acme/base:latest')), undefinedVariable.id],
    ['does not set it, as a named context', files(declares, 'parent', byContext), undefinedVariable.id],
    ['is another version', files(declares, 'acme/base:2', byName('acme/base:1')), baseVariable.id],
  ])('that %s', async (_, texts, rule) => {
    expect(await found(texts)).toEqual([rule]);
  });
});

describe('undefined-variable says what helps', () => {
  const helps = (...lines: readonly string[]) =>
    lint({ Dockerfile: on('debian:13', ...lines) }, { builtIn: [undefinedVariable.id] }).then(({ result }) =>
      result.files.flatMap(({ findings }) => findings.map(({ help }) => help)),
    );

  it.each([
    [['ENV A=$HOME/.a'], 'use the value itself'],
    [['LABEL a=$V'], 'add `ARG V` to the stage'],
    [['LABEL a=$TARGETOS'], 'add `ARG TARGETOS` to the stage'],
    [['LABEL a=$OTHER'], 'declare it with `ARG OTHER` in this stage'],
    [['ARG CHANNEL', 'LABEL a=$CHANENL'], 'did you mean `CHANNEL`?'],
    [['ENV A=$A'], 'declare it with `ARG A` in this stage'],
    [['ENV PORT=1', 'LABEL a=$PROT'], 'did you mean `PORT`?'],
    [['ENV PORT=1', 'LABEL a=$SORT'], 'declare it with `ARG SORT` in this stage'],
    [['ARG HTTP_PORT', 'LABEL a=$HTTPD_PORTS'], 'declare it with `ARG HTTPD_PORTS` in this stage'],
    [['LABEL run="docker run -v $PWD:/a b"'], 'use `\\$PWD` to keep it in the label, or declare it with `ARG PWD`'],
    [['ENV F="$remote_addr x"'], 'use `\\$remote_addr` to keep it in the value, or declare it with `ARG remote_addr`'],
    [['ARG NAME', 'COPY $NAME_/a /b'], 'use `${NAME}_`: a name includes all following letters, digits and `_`'],
    [['COPY a$RANDOM /a'], 'use the value itself'],
    [['LABEL run="docker run $NAME"'], 'use `\\$NAME` to keep it in the label, or declare it with `ARG NAME`'],
    [['COPY <<EOF /a', '$name', 'EOF'], 'quote the marker, `<<"EOF"`, to keep `$name` in the text'],
    [['ENV A=1 B=$A'], 'use it in a second ENV: an ENV computes all its values before it sets any variable'],
  ])('%j: %s', async (lines, help) => {
    expect(await helps(...lines)).toEqual([help]);
  });
});

it('undefined-port finds EXPOSE of nothing, once for an instruction', () =>
  testRule(undefinedPort, {
    bad: [on('debian:13', 'EXPOSE «$A» 80 $B'), on('node:24', 'EXPOSE «$V»')],
    good: [
      on('acme/base:1', 'EXPOSE $A'),
      on('debian:13', 'EXPOSE ${A:-80}'),
      on('debian:13', 'ARG A', 'EXPOSE $A'),
      on('debian:13', 'ONBUILD EXPOSE $A'),
    ],
  }));

it('required-build-arg finds what a plain build fails for', () =>
  testRule(requiredBuildArg, {
    bad: [
      on('debian:13', 'ARG S', 'STOPSIGNAL «${S}»'),
      on('debian:13', 'ARG P', 'EXPOSE «$P»/udp $P/tcp'),
      on('debian:13', 'ARG D', 'VOLUME «$D»'),
      on('debian:13', 'ARG L', 'EXPOSE 8000-«$L» 80'),
      on('debian:13', 'ARG D', 'EXPOSE «${D:+9229}»/tcp'),
      on('debian:13', 'ARG C', 'RUN --mount=type=cache,target=«$C» a'),
      on('debian:13', 'ARG P', 'ENV Q=$P', 'EXPOSE «$Q»/tcp'),
      'ARG P\nFROM --platform=«$P» debian:13\n',
      on('debian:13', 'ARG D', 'COPY --chown=«${D:?}» a b'),
      on('acme/base:1', 'USER «${A:?}»'),
      'ARG BASE\nFROM «${BASE:?}»\n',
      {
        text: {
          'compose.yaml': 'services:\n  a:\n    build: {context: ., args: {X: 1}}\n  b:\n    build: .\n',
          Dockerfile: on('debian:13', 'ARG X', 'USER «${X:?}»'),
        },
      },
    ],
    good: [
      on('debian:13', 'ARG S=SIGQUIT', 'STOPSIGNAL $S'),
      on('debian:13', 'ARG P', 'EXPOSE $P 80$P/tcp'),
      on('debian:13', 'ARG P', 'ENV Q=a$P', 'VOLUME $Q'),
      on('debian:13', 'ARG P', 'RUN --mount=type=cache,target=/a,id=$P b'),
      on('debian:13', 'ARG D', 'USER ${D:-app}'),
      on('golang:1.26', 'USER ${GOPATH:?}'),
      {
        'compose.yaml': 'services:\n  a:\n    build: {context: ., args: {X: 1}}\n',
        Dockerfile: on('debian:13', 'ARG X', 'USER ${X:?}'),
      },
    ],
  }));

it('frozen-platform-arg finds defaults of the builder’s own variables', () =>
  testRule(frozenPlatformArg, {
    bad: ['ARG «BUILDPLATFORM=linux/amd64»\nFROM debian:13\n', on('debian:13', 'ARG TARGETOS «TARGETARCH="amd64"»')],
    good: [on('debian:13', 'ARG TARGETARCH', 'ARG GOARCH=amd64 TARGET_ARCH=amd64', 'ENV A=${TARGETARCH:-amd64}')],
  }));

describe('one flaw is one finding', () => {
  it.each([
    ['FROM $BASE\n', ['dockerfile/invalid-image']],
    ['ARG BASE\nFROM $BASE\n', ['dockerfile/invalid-default-arg']],
    ['FROM debian:13\nSTOPSIGNAL $S\n', ['dockerfile/invalid-signal']],
    ['FROM debian:13\nEXPOSE $P/udp\n', ['dockerfile/invalid-port']],
    ['FROM debian:13\nUSER ${A:?}\n', ['dockerfile/unset-required-variable']],
    ['FROM debian:${A:?}\n', ['dockerfile/unset-required-variable']],
    ['FROM --platform=$A debian:13\n', ['dockerfile/invalid-platform']],
    ['FROM debian:13\nRUN --mount=type=secret,id=$A a\n', ['dockerfile/invalid-mount']],
    ['FROM debian:13\nWORKDIR $A\n', ['dockerfile/undefined-variable']],
  ])('%j', async (text, rules) => {
    const { result } = await lint({ Dockerfile: text }, { builtIn: 'all', presets: ['recommended'] });
    expect(result.files.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(rules);
  });
});
