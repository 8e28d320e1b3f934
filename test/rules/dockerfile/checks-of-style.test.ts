import { describe, it } from 'vitest';
import description from '../../../rules/dockerfile/definition-description.ts';
import protocol from '../../../rules/dockerfile/expose-protocol-casing.ts';
import fromAs from '../../../rules/dockerfile/from-as-casing.ts';
import keyword from '../../../rules/dockerfile/keyword-casing.ts';
import legacy from '../../../rules/dockerfile/legacy-key-value.ts';
import maintainer from '../../../rules/dockerfile/maintainer.ts';
import redundant from '../../../rules/dockerfile/redundant-target-platform.ts';
import stageName from '../../../rules/dockerfile/stage-name-casing.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM alpine:3.22\n${lines.map((line) => `${line}\n`).join('')}`;

describe('from-as-casing', () => {
  it('expects AS in the same case as FROM', () =>
    testRule(fromAs, {
      bad: [
        { text: 'from alpine:3.22 «AS» a\n', fixed: 'from alpine:3.22 as a\n' },
        { text: 'FROM alpine:3.22 «As» a\n', fixed: 'FROM alpine:3.22 AS a\n' },
        { text: 'FROM alpine:3.22 \\\r\n  «as» a\r\n', fixed: 'FROM alpine:3.22 \\\r\n  AS a\r\n' },
        {
          text: 'FROM alpine:3.22 \\\n# as usual\n  «as» a\n',
          fixed: 'FROM alpine:3.22 \\\n# as usual\n  AS a\n',
        },
      ],
      good: ['From alpine:3.22 as a\n', 'FROM alpine:3.22\n', 'from alpine:3.22 as AS\n', 'FROM alpine:3.22 AS as\n'],
    }));
});

describe('keyword-casing', () => {
  it('follows the majority, and upper case if there is none', () =>
    testRule(keyword, {
      bad: [
        { text: 'from alpine:3.22\nrun true\n«RUN» true\n', fixed: 'from alpine:3.22\nrun true\nrun true\n' },
        { text: 'FROM alpine:3.22\n«run» true\n', fixed: 'FROM alpine:3.22\nRUN true\n' },
        { text: 'FROM alpine:3.22\n«Run» true\n', fixed: 'FROM alpine:3.22\nRUN true\n' },
        { text: '«From» alpine:3.22\r\nRUN true\r\n', fixed: 'FROM alpine:3.22\r\nRUN true\r\n' },
        {
          text: 'FROM alpine:3.22\nCMD []\n«run» a \\\n  # run\n  run <<EOF\nrun\nEOF\n',
          fixed: 'FROM alpine:3.22\nCMD []\nRUN a \\\n  # run\n  run <<EOF\nrun\nEOF\n',
        },
      ],
      good: [
        'FROM alpine:3.22\nR\\\nUN true\nE\\\n# why\n\nNV a=b\n',
        'from alpine:3.22\nrun true\n',
        'arg A=1\nFROM alpine:3.22\nRUN true\n',
        'FROM alpine:3.22\nONBUILD run true\n',
        'FROM alpine:3.22 as a\n',
        'FROM alpine:3.22\nnonsense\n',
      ],
    }));
});

describe('stage-name-casing', () => {
  it('changes the name and all that refers to it', () =>
    testRule(stageName, {
      bad: [
        {
          text: 'FROM a:1 AS «Build»\nFROM a:1\nCOPY --from=BUILD /x /x\nRUN --mount=type=bind,from=Build,target=/x true\n',
          fixed:
            'FROM a:1 AS build\nFROM a:1\nCOPY --from=build /x /x\nRUN --mount=type=bind,from=build,target=/x true\n',
        },
        { text: 'FROM a:1 AS «Base»\nFROM Base\n', fixed: 'FROM a:1 AS base\nFROM base\n' },
        { text: 'FROM a:1 \\\r\n  AS «A»\r\n', fixed: 'FROM a:1 \\\r\n  AS a\r\n' },
        {
          text: 'FROM a:1 AS «A»\nFROM a:1 AS b\nCOPY --from=A \\\n  # from A\n  /A \\\n  /A\n',
          fixed: 'FROM a:1 AS a\nFROM a:1 AS b\nCOPY --from=a \\\n  # from A\n  /A \\\n  /A\n',
        },
      ],
      good: [
        'FROM a:1 AS build-1.x_y\n',
        'FROM a:1 AS $Target\n',
        'FROM a:1 AS 1Build\n',
        'FROM a:1 AS base\nFROM base\nCOPY --from=Base /x /x\n',
      ],
    }));
});

describe('expose-protocol-casing', () => {
  it('finds protocols that are not in lowercase', () =>
    testRule(protocol, {
      bad: [
        { text: file('EXPOSE 53/«UDP» 80/«Tcp»'), fixed: file('EXPOSE 53/udp 80/tcp') },
        { text: file('EXPOSE 1-2/«TCP»'), fixed: file('EXPOSE 1-2/tcp') },
        file('ENV P=UDP', 'EXPOSE «53/$P»'),
        {
          text: file('EXPOSE 80 \\\r', '  # DNS/UDP\r', '  53/«UDP»\r'),
          fixed: file('EXPOSE 80 \\\r', '  # DNS/UDP\r', '  53/udp\r'),
        },
      ],
      good: [file('EXPOSE 80 53/udp 9/sctp'), file('EXPOSE $PORT'), file('ONBUILD EXPOSE 53/UDP')],
    }));
});

describe('maintainer', () => {
  it('makes a label of it, with everything that LABEL would expand escaped', () =>
    testRule(maintainer, {
      bad: [
        {
          text: file('«MAINTAINER» "Ada" <a@b.org> costs $5 \\o/'),
          fixed: file('LABEL org.opencontainers.image.authors="\\"Ada\\" <a@b.org> costs \\$5 \\\\o/"'),
        },
        { text: file("«maintainer» 'Ada'"), fixed: file('label org.opencontainers.image.authors="Ada"') },
        {
          text: '# escape=`\nFROM a:1\n«MAINTAINER» C:\\Ada `$1\n',
          fixed: '# escape=`\nFROM a:1\nLABEL org.opencontainers.image.authors="C:\\Ada ```$1"\n',
        },
        { text: file('«MAINTAINER» Ada\r'), fixed: file('LABEL org.opencontainers.image.authors="Ada"\r') },
        {
          text: file('«MAINTAINER» "Ada <a@b.org>" # till 2019'),
          fixed: file('MAINTAINER "Ada <a@b.org>" # till 2019'),
        },
        {
          text: file('«MAINTAINER» Ada \\', '  # and', '  Bob'),
          fixed: file('«MAINTAINER» Ada \\', '  # and', '  Bob').replace(/[«»]/g, ''),
        },
      ],
      good: [file('LABEL maintainer=Ada'), file('RUN MAINTAINER Ada')],
    }));
});

describe('legacy-key-value', () => {
  it('quotes what runs to the end of the line', () =>
    testRule(legacy, {
      bad: [
        { text: file('ENV «A b»'), fixed: file('ENV A=b') },
        { text: file('ENV «A   b  c»'), fixed: file('ENV A="b  c"') },
        { text: file('LABEL «a "b c"»'), fixed: file('LABEL a="b c"') },
        { text: file('ENV «A "b" c»'), fixed: file('ENV A="b c"') },
        { text: file("ENV «A it\\'s fine»"), fixed: file("ENV A=it\\'s\\ fine") },
        { text: file('ENV «A $B c»'), fixed: file('ENV A="$B c"') },
        { text: file('ENV «A b \\\r', '  c»\r'), fixed: file('ENV A="b \\\r', '  c"\r') },
        { text: file('ENV «A b \\', '  # not this', '  c»'), fixed: file('ENV A="b \\', '  # not this', '  c"') },
        { text: file('ENV «A \\', '  b»'), fixed: file('ENV A=b') },
        { text: file('ONBUILD ENV «A b»'), fixed: file('ONBUILD ENV A=b') },
      ],
      good: [file('ENV A: b'), file('ENV A=b'), file('ENV A="b c" D=e'), file('ARG A b'), file('LABEL a=b')],
    }));
});

describe('redundant-target-platform', () => {
  it('finds nothing but the whole variable', () =>
    testRule(redundant, {
      bad: [
        { text: 'FROM «--platform=${TARGETPLATFORM}» a:1 AS b\n', fixed: 'FROM a:1 AS b\n' },
        { text: 'FROM «--platform="$TARGETPLATFORM"» a:1\n', fixed: 'FROM a:1\n' },
        { text: 'FROM \\\r\n  «--platform=$TARGETPLATFORM» \\\r\n  a:1\r\n', fixed: 'FROM \\\r\n  \\\r\n  a:1\r\n' },
      ],
      good: [
        'FROM --platform=$BUILDPLATFORM a:1\n',
        'FROM --platform=$TARGETOS/$TARGETARCH a:1\n',
        'FROM --platform=linux/$TARGETARCH a:1\n',
        'FROM a:1\n',
      ],
    }));
});

describe('definition-description', () => {
  const ask = '# check=experimental=all\n\n';
  it('checks the comment above a definition if the file enables it', () =>
    testRule(description, {
      bad: [
        `${ask}«# The version»\nARG VERSION=1\nFROM a:1\n`,
        `${ask}# VERSION of it\nARG VERSION=1\n«# Build it»\nFROM a:1 AS Build\n`,
        `${ask}«# blank lines do not part them»\n\nFROM a:1 AS b\n`,
        'FROM a:1\n# check=experimental=InvalidDefinitionDescription\n«# what»\nARG A=1\n',
        { text: '«# what»\nFROM a:1 AS b\n', options: { always: true } },
      ],
      good: [
        '# what\nFROM a:1 AS b\n',
        `${ask}# b is it\nFROM a:1 AS b\n`,
        `${ask}# what\nFROM a:1\n`,
        `${ask}# what\n#\nARG A=1\nFROM a:1\n`,
        `${ask}# B second\nARG A=1 B=2\nFROM a:1\n`,
        'FROM a:1\n  # check=experimental=all\n# what\nARG A=1\n',
        '# check=experimental=Other\n# what\nFROM a:1 AS b\n',
      ],
    }));
});
