import { describe, it } from 'vitest';
import brokenTrigger from '../../../rules/dockerfile/broken-trigger.ts';
import slash from '../../../rules/dockerfile/destination-without-slash.ts';
import errexit from '../../../rules/dockerfile/heredoc-without-errexit.ts';
import ignoredFlag from '../../../rules/dockerfile/ignored-flag.ts';
import ignoredMountOption from '../../../rules/dockerfile/ignored-mount-option.ts';
import link from '../../../rules/dockerfile/ineffective-link.ts';
import platform from '../../../rules/dockerfile/ineffective-platform.ts';
import inheritedShell from '../../../rules/dockerfile/inherited-shell.ts';
import laterStage from '../../../rules/dockerfile/later-stage.ts';
import literal from '../../../rules/dockerfile/literal-variable.ts';
import lostCommand from '../../../rules/dockerfile/lost-command.ts';
import malformed from '../../../rules/dockerfile/malformed-exec-form.ts';
import numeric from '../../../rules/dockerfile/numeric-mount-source.ts';
import optionalSecret from '../../../rules/dockerfile/optional-secret.ts';
import sameInstruction from '../../../rules/dockerfile/same-instruction-variable.ts';
import outside from '../../../rules/dockerfile/source-outside-context.ts';
import space from '../../../rules/dockerfile/space-in-argument.ts';
import spacedHeredoc from '../../../rules/dockerfile/spaced-heredoc.ts';
import strayHeredoc from '../../../rules/dockerfile/stray-heredoc.ts';
import swallowed from '../../../rules/dockerfile/swallowed-instruction.ts';
import trailingComment from '../../../rules/dockerfile/trailing-comment.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM alpine:3.22\n${lines.map((line) => `${line}\n`).join('')}`;

describe('swallowed-instruction', () => {
  it('finds keywords at the start of continued lines', () =>
    testRule(swallowed, {
      bad: [
        { text: file('RUN a \\', '«COPY» b /c'), fixed: file('RUN a', 'COPY b /c') },
        {
          text: file('RUN a \\', '  # b', '«CMD» ["c"] \\', '«EXPOSE» 80'),
          fixed: file('RUN a', '  # b', 'CMD ["c"]', 'EXPOSE 80'),
        },
        {
          text: '# escape=`\nFROM a:1\nRUN b  `\r\n«USER» c\r\n',
          fixed: '# escape=`\nFROM a:1\nRUN b\r\nUSER c\r\n',
        },
        { text: file('ENV A=b \\', '', '«LABEL» c=d'), fixed: file('ENV A=b', '', 'LABEL c=d') },
        file('RUN a && \\', '«COPY» b /c'),
        { text: file('  RUN a \\', '  «COPY» b /c'), fixed: file('  RUN a', '  COPY b /c') },
        { text: 'from a:1\nrun b \\\n«cmd» ["c"]\n', fixed: 'from a:1\nrun b\ncmd ["c"]\n' },
        { text: file('HEALTHCHECK CMD a \\', '«CMD» ["b"]'), fixed: file('HEALTHCHECK CMD a', 'CMD ["b"]') },
        { text: file('HEALTHCHECK NONE \\', '«CMD» ["b"]'), fixed: file('HEALTHCHECK NONE', 'CMD ["b"]') },
        { text: file('ONBUILD USER a \\', '«RUN» b'), fixed: file('ONBUILD USER a', 'RUN b') },
        { text: file('ONBUILD \\', 'RUN a \\', '«RUN» b'), fixed: file('ONBUILD \\', 'RUN a', 'RUN b') },
      ],
      good: [
        file('HEALTHCHECK \\', 'CMD a'),
        file('HEALTHCHECK --interval=5s \\', '# why', '  --retries=2 \\', '', 'CMD ["a"]'),
        file('ONBUILD \\', 'COPY . .', 'ONBUILD \\', '  HEALTHCHECK \\', '  CMD a'),
        file('run a \\', 'user b \\', '  copy c d'),
        file('RUN echo "\\', 'FROM x\\', '" > /Dockerfile'),
        file('RUN a \\', 'copy b'),
        file('RUN a \\', 'COPY'),
        file('RUN <<EOF', 'a \\', 'COPY b', 'EOF'),
        file('RUN a \\ ', '  b', 'COPY c /d'),
        '# escape=`\nFROM a:1\nRUN b \\\nUSER c\n',
      ],
    }));
});

describe('spaced-heredoc', () => {
  it('finds markers with a space in COPY and ADD', () =>
    testRule(spacedHeredoc, {
      bad: [
        { text: file('ADD «<<-  "EOF"» /a', '\tb', 'EOF'), fixed: file('ADD <<-"EOF" /a', '\tb', 'EOF') },
        { text: file('COPY «<< EOF» /a\r', 'b\r', 'EOF\r'), fixed: file('COPY <<EOF /a\r', 'b\r', 'EOF\r') },
      ],
      good: [file('RUN << EOF', 'a', 'EOF'), file('COPY <<EOF /a', 'b', 'EOF'), file('COPY << EOF /a', 'b')],
    }));
});

describe('heredoc-without-errexit', () => {
  const to = (bad: readonly string[], good: readonly string[]) => ({ text: file(...bad), fixed: file(...good) });
  it('finds scripts that continue after a failure', () =>
    testRule(errexit, {
      bad: [
        to(['RUN «<<EOF»', 'a', 'b', 'EOF'], ['RUN <<EOF', 'set -e', 'a', 'b', 'EOF']),
        to(['RUN «<<-"EOF"»\r', '\ta\r', '\tb\r', 'EOF\r'], ['RUN <<-"EOF"\r', 'set -e\r', '\ta\r', '\tb\r', 'EOF\r']),
        to(
          ['RUN --mount=type=cache,target=/c «<<EOF»', '#!/bin/bash', 'a | b', 'c', 'EOF'],
          ['RUN --mount=type=cache,target=/c <<EOF', '#!/bin/bash', 'set -e', 'a | b', 'c', 'EOF'],
        ),
        to(['RUN «<<EOF»', 'a && b', 'c', 'EOF'], ['RUN <<EOF', 'set -e', 'a && b', 'c', 'EOF']),
        to(['RUN «<<EOF»', 'a', 'set -eux', 'b', 'EOF'], ['RUN <<EOF', 'set -e', 'a', 'set -eux', 'b', 'EOF']),
      ],
      good: [
        file('RUN <<EOF', 'set -eux', 'a', 'b', 'EOF'),
        file('RUN <<EOF', 'a', 'EOF'),
        file('RUN <<EOF', 'a && \\', 'b', 'EOF'),
        file('RUN <<EOF', 'echo a', 'A=b', 'set -x', 'c', 'EOF'),
        file('RUN <<EOF', 'export A=b', 'set -e', 'c', 'd', 'EOF'),
        file('RUN <<EOF', 'a || exit 1', 'b', 'EOF'),
        file('RUN <<EOF', '#!/bin/sh -e', 'a', 'b', 'EOF'),
        file('RUN <<EOF', '#!/usr/bin/env python3', 'a()', 'b()', 'EOF'),
        file('RUN cat <<EOF > /a', 'b', 'c', 'EOF'),
        file('RUN sh -e <<EOF', 'b', 'c', 'EOF'),
        file('SHELL ["/bin/bash", "-ec"]', 'RUN <<EOF', 'a', 'b', 'EOF'),
        file('COPY <<EOF /a', 'b', 'c', 'EOF'),
        file('RUN <<EOF', 'f() { a; b; }', 'f', 'EOF'),
      ],
    }));
});

describe('malformed-exec-form', () => {
  const to = (bad: string, good: string) => ({ text: file(bad), fixed: file(good) });
  it('finds what was meant as an array', () =>
    testRule(malformed, {
      bad: [
        to("ENTRYPOINT «['a', 'b c']»", 'ENTRYPOINT ["a", "b c"]'),
        to('CMD «["a", "b",]»', 'CMD ["a", "b"]'),
        to('CMD «["a" "b"]»', 'CMD ["a", "b"]'),
        to('CMD «["a", "b"]]»', 'CMD ["a", "b"]'),
        // As an array it would get the variable as it is written.
        to('CMD «["a", "$B"]]»', 'CMD ["a", "$B"]]'),
        to('CMD «["a", "b"»', 'CMD ["a", "b"]'),
        to('CMD «["a"] # b»', '# b\nCMD ["a"]'),
        to('ONBUILD CMD «["a"] # b»', 'ONBUILD CMD ["a"] # b'),
        to('CMD «[a, --b, c]»', 'CMD ["a", "--b", "c"]'),
        to('CMD «[/a]»\r', 'CMD ["/a"]\r'),
        to('RUN «[“a”, “b”]»', 'RUN ["a", "b"]'),
        to('CMD «["C:\\App\\a.exe"]»', 'CMD ["C:\\\\App\\\\a.exe"]'),
        to("COPY «['a b', '/c']»", 'COPY ["a b", "/c"]'),
        to("VOLUME «['/a']»", 'VOLUME ["/a"]'),
        to("HEALTHCHECK CMD «['a']»", 'HEALTHCHECK CMD ["a"]'),
        file('CMD «["a"] --b»'),
        file("CMD «['a', \\", "  'b']»"),
        to("ONBUILD CMD «['a']»", 'ONBUILD CMD ["a"]'),
      ],
      good: [
        file('CMD ["a"]'),
        file('CMD []'),
        file('RUN [ -f a ] && b'),
        file('RUN [[ -f a ]] && b'),
        file('RUN [ "$A" = b ] || c'),
        file('COPY [Dd]ocker* /a'),
        file('RUN [Net.ServicePointManager]::SecurityProtocol = 1'),
        file('CMD ["a", \\', '  # why', '  "b"]'),
        file('LABEL a=[1,]'),
        file('SHELL [a]'),
      ],
    }));
});

describe('ignored-flag', () => {
  it('finds flags that Docker ignores', () =>
    testRule(ignoredFlag, {
      bad: [
        { text: file('ARG «--a» «--b=c» D'), fixed: file('ARG D') },
        { text: file('STOPSIGNAL «--signal» 9\r'), fixed: file('STOPSIGNAL 9\r') },
        { text: file('HEALTHCHECK «--retries=3» \\', '  none'), fixed: file('HEALTHCHECK \\', '  none') },
        { text: 'ARG «--a» B=1\nFROM a:$B\n', fixed: 'ARG B=1\nFROM a:$B\n' },
      ],
      good: [file('ARG A=--b'), file('HEALTHCHECK --retries=3 CMD a'), file('RUN --network=none a')],
    }));
});

describe('ineffective-platform', () => {
  it('finds platforms of stages that are based on another stage or on scratch', () =>
    testRule(platform, {
      bad: [
        { text: 'FROM «--platform=$BUILDPLATFORM» scratch\n', fixed: 'FROM scratch\n' },
        {
          text: 'FROM a:1 AS B\nFROM «--platform=linux/arm64» \\\r\n  b\r\n',
          fixed: 'FROM a:1 AS B\nFROM \\\r\n  b\r\n',
        },
      ],
      good: [
        'FROM --platform=$BUILDPLATFORM a:1\n',
        'FROM --platform=$BUILDPLATFORM b\nFROM a:1 AS b\n',
        'ARG B\nFROM --platform=$BUILDPLATFORM $B\n',
      ],
    }));
});

describe('space-in-argument', () => {
  it('finds several words', () =>
    testRule(space, {
      bad: [file('WORKDIR «/a b»'), file('WORKDIR «/a /b»\r'), file('USER «a b»'), file('WORKDIR «$A /b»')],
      good: [
        file('WORKDIR "/a b"'),
        file("WORKDIR '/a b'"),
        file('WORKDIR /a\\ b'),
        file('WORKDIR ${A:-b c}'),
        file('WORKDIR C:/Program Files/a'),
        'FROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nWORKDIR /Program Files\n',
        file('WORKDIR /a # b'),
        file('USER a:b'),
        file('WORKDIR /a  '),
      ],
    }));
});

describe('source-outside-context', () => {
  it('finds sources that lead out', () =>
    testRule(outside, {
      bad: [
        { text: file('COPY «../a» /b'), message: '`a`' },
        file('COPY a «./b/../../c» /d'),
        file('ADD «..» /a'),
        file('ENV A=..', 'COPY «$A/b» /c'),
        file('COPY ["«"../a b"»", "/c"]').replace('"«"', '«"').replace('"»"', '"»'),
        file('ONBUILD COPY «../a» /b'),
      ],
      good: [
        file('COPY a/../b /c'),
        file('COPY a ../b'),
        file('COPY --from=b ../a /c'),
        file('ADD https://example.org/../a /b'),
        file('ARG A', 'COPY $A/../b /c'),
        file('COPY /a /b'),
        file('COPY ..a /b'),
      ],
    }));
});

describe('numeric-mount-source', () => {
  it('finds numbers', () =>
    testRule(numeric, {
      bad: [
        {
          text: 'FROM a:1 AS b\nFROM c:1\nRUN --mount=from=«0»,target=/x true\n',
          fixed: 'FROM a:1 AS b\nFROM c:1\nRUN --mount=from=b,target=/x true\n',
        },
        'FROM a:1\nFROM c:1\nRUN --mount=type=cache,target=/x,from=«0» true\n',
        file('RUN --mount=from=«7»,target=/x true'),
      ],
      good: [
        'FROM a:1 AS b\nFROM c:1\nCOPY --from=0 /x /y\n',
        'FROM a:1 AS b\nFROM c:1\nRUN --mount=from=b,target=/x true\n',
        file('RUN --mount=from=7zip,target=/x true'),
      ],
    }));
});

describe('ineffective-link', () => {
  it('finds --link with --chmod', () =>
    testRule(link, {
      bad: [
        { text: file('ADD --chmod=644 «--link=true» a /b'), fixed: file('ADD --chmod=644 a /b') },
        {
          text: file('COPY «--link» \\\r', '  --chmod=+x \\\r', '  a /b\r'),
          fixed: file('COPY \\\r', '  --chmod=+x \\\r', '  a /b\r'),
        },
      ],
      good: [file('COPY --link a /b'), file('COPY --chmod=644 a /b'), file('COPY --link=false --chmod=644 a /b')],
    }));
});

describe('later-stage', () => {
  it('finds stages that are defined later', () =>
    testRule(laterStage, {
      bad: ['FROM «b»\nFROM a:1 AS x\nFROM a:1 AS b\n', 'ARG B=b\nFROM «$B»\nFROM a:1 AS b\n'],
      good: [
        'FROM a:1 AS b\nFROM b\n',
        'FROM nginx\nFROM nginx:1.29 AS nginx\n',
        'FROM b:1\nFROM a:1 AS b\n',
        'FROM b AS b\n',
      ],
    }));
});

describe('stray-heredoc', () => {
  it('finds markers where they are text', () =>
    testRule(strayHeredoc, {
      bad: [file('CMD cat «<<EOF»'), file('ENTRYPOINT sh «<< EOF»'), file('LABEL a=«<<"EOF"»'), file('ENV A «<<-EOF»')],
      good: [
        file('RUN cat <<EOF', 'a', 'EOF'),
        file('CMD ["<<EOF"]'),
        file('CMD echo "<<EOF"'),
        file('CMD cat <<<EOF'),
        file('ENV A="<<EOF"'),
        file('CMD echo $((1<<2))'),
        file('ONBUILD RUN <<EOF', 'a', 'EOF'),
      ],
    }));
});

describe('broken-trigger', () => {
  it('finds errors that only appear in later builds', () =>
    testRule(brokenTrigger, {
      bad: [
        { text: file('ONBUILD «RNU» a'), fixed: file('ONBUILD RUN a') },
        {
          text: file('ONBUILD COPY --«form»=a b /c'),
          message: '--form',
          fixed: file('ONBUILD COPY --form=a b /c').replace('form', 'from'),
        },
        { text: file('ONBUILD HEALTHCHECK «check» a'), fixed: file('ONBUILD HEALTHCHECK CMD check a') },
        // The nearest instruction is one that ONBUILD cannot contain: no fix.
        file('ONBUILD «ROM» debian:13'),
        file('ONBUILD «ONBULD» RUN a'),
        file('ONBUILD «frobnicate» a'),
        file('ONBUILD EXPOSE «web»'),
      ],
      good: [file('ONBUILD RUN a'), file('ONBUILD COPY $A /b'), file('RNU a')],
    }));
});

describe('same-instruction-variable', () => {
  it('finds uses of a variable that the ENV sets before', () =>
    testRule(sameInstruction, {
      bad: [
        file('ENV A=1', 'ENV A=2 \\', '  B=«$A» \\', '  C=«${A}»'),
        file('ARG A=1', 'ENV A=2 B=«${A:-3}»'),
        file('ENV PATH=/a:$PATH OLD=«$PATH»'),
      ],
      good: [
        file('ENV A=1', 'ENV A=2', 'ENV B=$A'),
        file('ENV A=1', 'ENV B=$A A=2'),
        file('ENV PATH=/a:$PATH'),
        file('ENV A=1 B=$A'),
        file('ARG A=1', 'ARG A=2 B=$A'),
      ],
    }));
});

describe('ignored-mount-option', () => {
  it('finds keys that a type of mount ignores', () =>
    testRule(ignoredMountOption, {
      bad: [
        { text: file('RUN --mount=target=/a,source=b,«id=c» d'), fixed: file('RUN --mount=target=/a,source=b d') },
        { text: file('RUN --mount=type=cache,«env=A»,target=/a b'), fixed: file('RUN --mount=type=cache,target=/a b') },
        {
          text: file('RUN --mount=type=tmpfs,target=/a,«source=/b»,«from=scratch» c'),
          fixed: file('RUN --mount=type=tmpfs,target=/a c'),
        },
        {
          text: file('RUN --mount=«id=c»,target=/a,type=bind \\\r', '  b\r'),
          fixed: file('RUN --mount=target=/a,type=bind \\\r', '  b\r'),
        },
      ],
      good: [
        file('RUN --mount=type=cache,id=a,target=/b c'),
        file('RUN --mount=type=secret,id=a,env=A c'),
        file('RUN --mount=type=ssh,id=a c'),
        file('ARG T', 'RUN --mount=type=$T,id=a,target=/b c'),
      ],
    }));
});

describe('trailing-comment', () => {
  const to = (bad: string, ...good: string[]) => ({ text: file(bad), fixed: file(...good) });
  it('finds comments that are arguments', () =>
    testRule(trailingComment, {
      bad: [
        to('COPY a /b «# c d»', '# c d', 'COPY a /b'),
        to('  VOLUME /a «#b»', '  #b', '  VOLUME /a'),
        to('USER app «# b»\r', '# b\r', 'USER app\r'),
        to('ENV A b «# c»', '# c', 'ENV A b'),
        to('LABEL a b c  «## d»', '## d', 'LABEL a b c'),
        to('MAINTAINER a «# b»', '# b', 'MAINTAINER a'),
        file('ARG A=1 \\', '  B=2 «# c»'),
        file('ONBUILD WORKDIR /a «# b»'),
      ],
      good: [
        file('ENV COLOR #fff'),
        file('ENV A "b # c"'),
        file('ENV URL https://example.org/#/a'),
        file('RUN a # b'),
        file('CMD a # b'),
        file('COPY ["a", "#b"]'),
        file('COPY #a /b'),
        file('ARG A="b # c"'),
        file('WORKDIR /a#b'),
        file('ENV A=b \\', '  # c', '  D=e'),
        file('ENV FLAGS --a \\', '  # --b \\ # dropped', '  --c'),
      ],
    }));
});

describe('inherited-shell', () => {
  it('finds shell forms that use an explicit SHELL', () =>
    testRule(inheritedShell, {
      bad: [
        file('SHELL ["/bin/bash", "-o", "pipefail", "-c"]', '«ENTRYPOINT» a $B'),
        'FROM a:1 AS b\nSHELL ["/bin/sh", "-ec"]\nFROM b\n«CMD» c\n',
      ],
      good: [
        file('CMD a'),
        file('CMD a', 'SHELL ["/bin/bash", "-c"]', 'RUN a'),
        file('SHELL ["/bin/bash", "-c"]', 'CMD ["a"]'),
        file('SHELL ["/bin/bash", "-c"]', 'CMD exec a $B'),
        file('SHELL ["powershell", "-Command"]', 'CMD a'),
        file('SHELL ["/bin/bash", "-c"]', 'ONBUILD CMD a'),
      ],
    }));
});

describe('lost-command', () => {
  it('finds entry points that reset the CMD below', () =>
    testRule(lostCommand, {
      bad: [
        'FROM a:1 AS b\nCMD ["c"]\nFROM b AS d\nRUN e\nFROM d\n«ENTRYPOINT» ["f"]\n',
        'FROM a:1 AS b\nCMD c\nFROM b\n«ENTRYPOINT» f\n',
      ],
      good: [
        'FROM a:1 AS b\nCMD ["c"]\nFROM b\nENTRYPOINT ["d"]\nCMD ["c"]\n',
        'FROM a:1 AS b\nCMD ["c"]\nFROM b\nCMD ["c"]\nENTRYPOINT ["d"]\n',
        'FROM a:1 AS b\nCMD []\nFROM b\nENTRYPOINT ["d"]\n',
        file('CMD ["a"]', 'ENTRYPOINT ["b"]'),
        'FROM a:1 AS b\nENTRYPOINT ["c"]\nCMD ["d"]\nFROM b\nRUN e\n',
        'FROM a:1 AS b\nCMD ["c"]\nFROM b AS d\nENTRYPOINT ["e"]\nFROM d\nCMD ["f"]\n',
      ],
    }));
});

describe('literal-variable', () => {
  it('finds variables that no shell expands', () =>
    testRule(literal, {
      bad: [
        file('CMD ["a", "«$PORT»"]'),
        file('ARG B', 'RUN ["a", "«--b=${B}/c»"]'),
        file('ENV PORT=1', 'HEALTHCHECK CMD ["curl", "«http://localhost:$PORT/»"]'),
        file('ENV JAVA_OPTS=-Xmx1g', 'ENTRYPOINT ["java", "«$JAVA_OPTS»", "-jar", "a.jar"]'),
        { text: file('ARG B', 'CMD ["a", "«${B}»"]'), message: 'the exec form does not expand it' },
      ],
      good: [
        file('ENV PORT=1', 'CMD ["sh", "-c", "a $PORT"]'),
        file('ENV PORT=1', 'CMD ["/bin/bash", "-lc", "a $PORT"]'),
        file('ENV PORT=1', 'CMD ["tini", "--", "sh", "-c", "a $PORT"]'),
        file('ENV PORT=1', 'CMD a $PORT'),
        file('CMD ["grep", "a$"]'),
        file('CMD ["a", "x$Y"]'),
        file('RUN ["perl", "-e", "print $x"]'),
        file('CMD ["pwsh", "-Command", "$ENV"]'),
        file('CMD ["a", "$(b)"]'),
      ],
    }));
});

describe('destination-without-slash', () => {
  const to = (bad: string, good: string) => ({ text: file(bad), fixed: file(good) });
  it('finds destinations of several sources', () =>
    testRule(slash, {
      bad: [
        to('WORKDIR /x\nADD a b «c»', 'WORKDIR /x\nADD a b c/'),
        to('COPY ["a", "b", «"/c d"»]', 'COPY ["a", "b", "/c d/"]'),
        to('COPY a b «"/c"»\r', 'COPY a b "/c/"\r'),
        to('COPY <<A <<B «/c»\na\nA\nb\nB', 'COPY <<A <<B /c/\na\nA\nb\nB'),
        to('COPY a \\\n  # why\n  b \\\n  «/c»', 'COPY a \\\n  # why\n  b \\\n  /c/'),
        to('ENV C=/c\nCOPY a b «$C»', 'ENV C=/c\nCOPY a b $C/'),
        to('COPY --from=x:1 /a /b «/c»', 'COPY --from=x:1 /a /b /c/'),
      ],
      good: [
        file('COPY a b /c/'),
        file('COPY a b .'),
        file('COPY "a b" /c'),
        file('COPY << EOF /c', 'd', 'EOF'),
        file('COPY a /b # c'),
        file('COPY a b ./'),
        file('COPY a b /c/..'),
        file('COPY a /b'),
        file('COPY *.txt /b'),
        file('ARG C', 'COPY a b $C'),
        '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nCOPY a b C:\\c\\\n',
      ],
    }));
});

describe('optional-secret', () => {
  it('finds secrets without required', () =>
    testRule(optionalSecret, {
      bad: [
        {
          text: file('RUN --mount=«id=a,type=secret» \\\r', '  b\r'),
          fixed: file('RUN --mount=id=a,type=secret,required \\\r', '  b\r'),
        },
        {
          text: file('RUN --mount=«type=secret,id=a,env=A» b'),
          message: '`a`',
          fixed: file('RUN --mount=type=secret,id=a,env=A,required b'),
        },
      ],
      good: [
        file('RUN --mount=type=secret,id=a,required b'),
        file('RUN --mount=type=secret,id=a,required=false b'),
        file('RUN --mount=type=cache,target=/a b'),
      ],
    }));
});
