import { describe, expect, it } from 'vitest';
import apk from '../../../rules/dockerfile/leftover-apk-cache.ts';
import apt from '../../../rules/dockerfile/leftover-apt-lists.ts';
import node from '../../../rules/dockerfile/leftover-node-cache.ts';
import python from '../../../rules/dockerfile/leftover-python-cache.ts';
import rpm from '../../../rules/dockerfile/leftover-rpm-cache.ts';
import zypper from '../../../rules/dockerfile/leftover-zypper-cache.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

const debian = (run: string): string => `FROM debian:12\n${run}\n`;
const install = 'apt-get install -y --no-install-recommends curl';

describe('leftover-apt-lists', () => {
  it('finds lists and deletes them in the style of the script', () =>
    testRule(apt, {
      bad: [
        {
          text: debian(`RUN set -eux; \\\n\t«apt-get update»; \\\n\t${install}; \\\n\tcurl --version`),
          fixed: debian(
            `RUN set -eux; \\\n\tapt-get update; \\\n\t${install}; \\\n\tcurl --version; \\\n\trm -rf /var/lib/apt/lists/*`,
          ),
        },
        {
          text: debian(`RUN «apt-get update» && \\\r\n    ${install}\r`),
          fixed: debian(`RUN apt-get update && \\\r\n    ${install} && \\\r\n    rm -rf /var/lib/apt/lists/*\r`),
        },
        {
          text: debian(
            `RUN «apt-get -qq update» \\\n  # what for\n  && ${install} \\\n  # more\n  && curl --version ;`,
          ),
          fixed: debian(
            `RUN apt-get -qq update \\\n  # what for\n  && ${install} \\\n  # more\n  && curl --version \\\n  && rm -rf /var/lib/apt/lists/* ;`,
          ),
        },
        {
          text: debian(`RUN <<EOF\nset -e\n«apt-get update»\n${install}\nEOF`),
          fixed: debian(`RUN <<EOF\nset -e\napt-get update\n${install}\nrm -rf /var/lib/apt/lists/*\nEOF`),
        },
        {
          text: debian(`RUN <<EOF\n«apt-get update»\n${install}\nEOF`),
          fixed: debian(`RUN <<EOF\napt-get update\n${install} && rm -rf /var/lib/apt/lists/*\nEOF`),
        },
        {
          text: debian(`RUN ["sh", "-c", "«apt-get update» && ${install}"]`),
          fixed: debian(`RUN ["sh", "-c", "apt-get update && ${install} && rm -rf /var/lib/apt/lists/*"]`),
        },
        {
          text: debian(`RUN bash -c "«apt-get update» && ${install}"`),
          fixed: debian(`RUN bash -c "apt-get update && ${install}" && rm -rf /var/lib/apt/lists/*`),
        },
        {
          text: debian(`RUN sudo «apt-get update» && sudo ${install}`),
          fixed: debian(`RUN sudo apt-get update && sudo ${install} && sudo rm -rf /var/lib/apt/lists/*`),
        },
        {
          text: debian(`RUN «apt-get update» && ${install} && rm -rf /tmp/*`),
          fixed: debian(`RUN apt-get update && ${install} && rm -rf /tmp/* && rm -rf /var/lib/apt/lists/*`),
        },
        {
          text: debian(`RUN rm -rf /var/lib/apt/lists/* && «apt-get update» && ${install}`),
          fixed: debian(
            `RUN rm -rf /var/lib/apt/lists/* && apt-get update && ${install} && rm -rf /var/lib/apt/lists/*`,
          ),
        },
        {
          text: debian(`RUN --mount=type=cache,target=/var/cache/apt «apt-get update» && ${install}`),
          fixed: debian(
            `RUN --mount=type=cache,target=/var/cache/apt apt-get update && ${install} && rm -rf /var/lib/apt/lists/*`,
          ),
        },
        // Packages that are already installed do not need lists.
        {
          text: debian(`RUN «apt-get update» && ${install}\nRUN ${install}`),
          fixed: debian(`RUN apt-get update && ${install} && rm -rf /var/lib/apt/lists/*\nRUN ${install}`),
        },
        { text: debian('RUN ["«apt-get", "update»"]'), fixed: 'FROM debian:12\n' },
        debian(`RUN «apt-get update» && ${install} && exec true`),
        debian(`RUN «apt-get update» && ${install} &`),
        `FROM debian:12 AS dev\nRUN «apt-get update» && ${install} && exec true\nFROM debian:12\n`,
        {
          text: debian(
            `RUN «apt-get update» && ${install}\nRUN ./configure && make && make -j4 install DESTDIR=/system`,
          ),
          fixed: debian(
            `RUN apt-get update && ${install} && rm -rf /var/lib/apt/lists/*\nRUN ./configure && make && make -j4 install DESTDIR=/system`,
          ),
        },
        // They are not needed after another download.
        {
          text: debian(
            `RUN «apt-get update» && ${install}\nRUN make -C /src\nRUN apt-get update && ${install} && rm -rf /var/lib/apt/lists/*`,
          ),
          fixed: debian(
            `RUN apt-get update && ${install} && rm -rf /var/lib/apt/lists/*\nRUN make -C /src\nRUN apt-get update && ${install} && rm -rf /var/lib/apt/lists/*`,
          ),
        },
      ],
      good: [
        ...[
          'rm -rf /var/lib/apt/lists',
          'rm -r /var/lib/apt/lists/',
          'rm -rf /tmp/* /var/lib/apt/lists/*',
          'rm -rf /var/lib/apt/*',
          'rm -rf /var/lib/{apt,dpkg,cache}/',
          'rm -rf "/var/lib/apt/lists"/*',
          'cd /var/lib/apt/lists && rm -rf ./*',
          'cd /var/lib/apt && rm -r ././lists/',
          'find /var/lib/apt/lists -name "*" -delete',
          'find /var/lib/apt/lists -type f -delete',
          'apt-get distclean',
          'if true; then rm -rf /var/lib/apt/lists/*; fi',
          'sh -c "rm -rf /var/lib/apt/lists/*"',
          'rm -rf $CLEANUP',
          '/usr/local/bin/cleanup.sh',
        ].map((cleanup) => debian(`RUN apt-get update && ${install} && ${cleanup}`)),
        debian(`RUN clean() { rm -rf /var/lib/apt/lists/*; }; apt-get update && ${install} && clean`),
        debian(`RUN trap 'rm -rf /var/lib/apt/lists/*' EXIT; apt-get update && ${install}`),
        debian(`ENV LISTS=/var/lib/apt/lists\nRUN apt-get update && ${install} && rm -rf $LISTS/*`),
        debian(`RUN --mount=type=cache,target=/var/lib/apt apt-get update && ${install}`),
        debian(`RUN --mount=type=tmpfs,target=/var/lib/apt/lists apt-get update && ${install}`),
        debian('RUN chroot /mnt apt-get update'),
        ...[
          'rm -r /var/lib/apt/lists/* -vf',
          'find /var/lib/apt/lists -mindepth 1 -delete',
          'find /var/lib/apt/lists -type f -exec rm -f {} +',
          'find /var/lib/apt/lists/ -type f -print0 | xargs -0 rm -f',
          'rm -rf -- /var/lib/apt/lists/{,.}*',
          'rm -fr /var/{cache,lib}/apt',
          'rm -rf "/var/lib/apt/lists/"*',
          'cd /var/lib/apt/lists && rm -rf *',
          '(cd /var/lib/apt && rm -rf lists)',
          'cd /var/lib/apt/lists && find . -type f -delete',
          'for d in /var/lib/apt/lists /tmp; do rm -rf $d/*; done',
          'D=/var/lib/apt/lists; rm -rf "${D:?}"/*',
          'D=/var/lib/apt && rm -rf $D/lists',
          'ls /var/lib/apt/lists | xargs -I{} rm -rf /var/lib/apt/lists/{}',
          'sudo rm -rf /var/lib/apt/lists/* || true',
          'if true; then rm -rf /var/lib/apt/lists/*; fi',
          'apt-get dist-clean',
          'apt-get distclean',
        ].map((cleanup) => debian(`RUN apt-get update && apt-get install a -y && ${cleanup}`)),
        // A script may install from them.
        ...[
          'RUN /setup.sh',
          'RUN bash /tmp/setup.sh',
          'RUN ["./install.sh", "-y"]',
          'RUN curl -fsSL https://x.org/get | sh',
          'RUN rosdep install x',
          'RUN make -C /src install-deps',
          'ONBUILD RUN apt-get install -y x',
        ].flatMap((user) => [
          debian(`RUN apt-get update && ${install}\n${user}`),
          debian(`RUN apt-get update\n${user}`),
        ]),
        `FROM debian:12 AS base\nRUN apt-get update && ${install}\nFROM base\nRUN ./setup.sh\n`,
        // Another rule reports the RUN that installs from them.
        `FROM debian:12 AS base\nRUN apt-get update\nFROM base\nRUN ${install}\n`,
        debian(`RUN apt-get update && ${install}\nRUN make -C /src\nRUN ${install} wget`),
        debian(`RUN apt-get update\nRUN apt-get upgrade -y`),
        debian(`RUN apt-get update\nRUN if true; then apt-get install -y a; fi`),
        {
          Dockerfile: `FROM debian:12 AS base\nRUN apt-get update && ${install}\n`,
          'app/Dockerfile': `FROM acme/base:1\nRUN ${install} wget\n`,
          'compose.yaml': 'services:\n  base:\n    image: acme/base:1\n    build: .\n  app:\n    build: app\n',
        },
        {
          Dockerfile: `FROM debian:12 AS base\nRUN apt-get update && ${install}\n`,
          'app/Dockerfile': `FROM lower\nRUN ${install}\n`,
          'compose.yaml':
            'services:\n  base:\n    build: .\n  app:\n    build:\n      context: app\n      additional_contexts:\n        lower: service:base\n',
        },
        `FROM debian:12 AS build\nRUN apt-get update && ${install}\nFROM scratch\nCOPY --from=build /usr/bin/curl /\n`,
      ],
    }));

  it('is not fooled by other deletions', () =>
    testRule(apt, {
      bad: [
        {
          text: debian(`RUN D=/tmp/x; «apt-get update» && rm -rf $D`),
          fixed: debian('RUN D=/tmp/x; rm -rf $D'),
        },
        {
          text: debian(`ENV D=/tmp\nRUN «apt-get update» && rm -rf $D`),
          fixed: debian('ENV D=/tmp\nRUN rm -rf $D'),
        },
        {
          text: debian('RUN «apt-get update» && apt-get clean'),
          fixed: debian('RUN apt-get clean'),
        },
        // Unused lists should not be downloaded, rather than deleted.
        {
          text: debian('# first\nRUN «apt-get update»\nRUN rm -rf /var/lib/apt/lists/*'),
          fixed: debian('# first\nRUN rm -rf /var/lib/apt/lists/*'),
        },
        { text: debian('RUN echo x > y && \\\n    «apt-get update»'), fixed: debian('RUN echo x > y') },
        { text: debian('RUN set -eux; «apt-get update»\nUSER a'), fixed: debian('USER a') },
        { text: debian('RUN <<EOF\n«apt-get update»\nEOF\nUSER a'), fixed: debian('USER a') },
        { text: debian('RUN ["«apt-get", "update»"]\nUSER a'), fixed: debian('USER a') },
        {
          text: debian(`RUN D=$(mktemp -d); «apt-get update» && ${install} && rm -r $D`),
          fixed: debian(`RUN D=$(mktemp -d); apt-get update && ${install} && rm -r $D && rm -rf /var/lib/apt/lists/*`),
        },
        // A quoted asterisk is a file name.
        ...['"/var/lib/apt/lists/*"', "'/var/lib/apt/*'"].map((quoted) => ({
          text: debian(`RUN «apt-get update» && ${install} && rm -rf ${quoted}`),
          fixed: debian(`RUN apt-get update && ${install} && rm -rf ${quoted} && rm -rf /var/lib/apt/lists/*`),
        })),
        debian('RUN bash -c "«apt-get update»"'),
        { text: debian('RUN echo x; «apt-get update»; echo y'), fixed: debian('RUN echo x; echo y') },
        debian('RUN echo x && \\\n    # why\n    «apt-get update»'),
        debian('RUN if x; then «apt-get update»; fi'),
      ],
    }));
});

describe('leftover-apk-cache', () => {
  it('expects --no-cache', () =>
    testRule(apk, {
      bad: [
        {
          text: 'FROM alpine:3\nRUN «apk --update add» -t .x curl && apk upgrade\n',
          fixed: 'FROM alpine:3\nRUN apk --update add --no-cache -t .x curl && apk upgrade --no-cache\n',
        },
        {
          text: 'FROM alpine:3\nRUN ["«apk", "add»", "curl"]\n',
          fixed: 'FROM alpine:3\nRUN ["apk", "add", "--no-cache", "curl"]\n',
        },
        {
          text: 'FROM alpine:3\nRUN apk update && \\\n    «apk add» curl\n',
          fixed: 'FROM alpine:3\nRUN apk add --no-cache curl\n',
        },
        'FROM alpine:3\nRUN «apk update»\n',
        {
          text: 'FROM alpine:3\nRUN «apk update»\nRUN apk add --no-cache curl\n',
          fixed: 'FROM alpine:3\nRUN apk add --no-cache curl\n',
        },
        // Later RUNs that use the index are part of the same finding.
        {
          text: 'FROM alpine:3\nRUN «apk update»\nRUN apk upgrade\nRUN ["apk", "add", "curl"]\nRUN apk add --no-cache git\n',
          fixed:
            'FROM alpine:3\nRUN apk upgrade --no-cache\nRUN ["apk", "add", "--no-cache", "curl"]\nRUN apk add --no-cache git\n',
        },
        {
          text: 'FROM alpine:3 AS a\nRUN echo x && «apk update»\nFROM a\nRUN apk add --no-cache curl\nFROM a\nRUN apk update && apk add git\n',
          fixed:
            'FROM alpine:3 AS a\nRUN echo x\nFROM a\nRUN apk add --no-cache curl\nFROM a\nRUN apk add --no-cache git\n',
        },
        {
          text: 'FROM alpine:3\nRUN apk add --no-cache git && «apk update»\nRUN «apk add» curl\n',
          fixed: 'FROM alpine:3\nRUN apk add --no-cache git\nRUN apk add --no-cache curl\n',
        },
        {
          text: 'FROM alpine:3\nRUN if x; then «apk update»; fi\nRUN «apk add» curl\n',
          fixed: 'FROM alpine:3\nRUN if x; then apk update; fi\nRUN apk add --no-cache curl\n',
        },
        {
          text: 'FROM alpine:3 AS a\nRUN apk add --no-cache git\nFROM alpine:3\nRUN «apk add» curl\nRUN «apk update»\nRUN apk add b\n',
          fixed:
            'FROM alpine:3 AS a\nRUN apk add --no-cache git\nFROM alpine:3\nRUN apk add --no-cache curl\nRUN apk add --no-cache b\n',
        },
        {
          text: 'FROM alpine:3\nRUN apk update && «apk upgrade»\n',
          fixed: 'FROM alpine:3\nRUN apk upgrade --no-cache\n',
        },
        'FROM alpine:3\nRUN «apk update»\nRUN apk add curl && rm -rf /var/cache/apk/*\n',
        'FROM alpine:3\nRUN «apk update» && apk search curl\n',
      ],
      good: [
        'FROM alpine:3\nRUN apk add curl && rm -rf /var/cache/apk/*\n',
        'FROM alpine:3\nRUN apk add curl && rm -rf /var/cache/*\n',
        'FROM alpine:3\nRUN --mount=type=cache,target=/var/cache/apk apk add curl\n',
        'FROM alpine:3\nRUN apk add $OPTIONS curl\n',
        'FROM alpine:3\nRUN apk del curl\n',
        'FROM alpine:3\nRUN --network=none apk add --allow-untrusted /a.apk\n',
        'FROM alpine:3\nRUN apk add --no-network /a.apk\n',
        'FROM alpine:3\nRUN apk add --root /mnt --initdb curl\n',
        'FROM alpine:3 AS build\nRUN apk add curl\nFROM scratch\nCOPY --from=build /a /\n',
      ],
    }));

  it.each([
    ['apk update && apk upgrade', 'remove `apk update`: `apk upgrade --no-cache` fetches a fresh index'],
    ['apk update\nRUN apk add curl', 'remove `apk update`: `apk add --no-cache` fetches a fresh index'],
    ['apk upgrade', 'add `--no-cache`'],
  ])('tells what to do with %j', async (run, help) => {
    const { result } = await lint(
      { Dockerfile: `FROM alpine:3\nRUN ${run}\n` },
      { builtIn: ['dockerfile/leftover-apk-cache'] },
    );
    expect(result.files.flatMap(({ findings }) => findings.map((finding) => finding.help))).toEqual([help]);
  });
});

describe('leftover-rpm-cache', () => {
  it('expects the cache to be cleaned at the end', () =>
    testRule(rpm, {
      bad: [
        {
          text: 'FROM fedora:42\nRUN dnf clean all && «microdnf -y install» curl\n',
          fixed: 'FROM fedora:42\nRUN dnf clean all && microdnf -y install curl && microdnf clean all\n',
        },
        {
          text: 'FROM fedora:42\nRUN dnf -y install a && «dnf -y upgrade» \\\n && rm -rf /tmp/x\n',
          fixed: 'FROM fedora:42\nRUN dnf -y install a && dnf -y upgrade \\\n && rm -rf /tmp/x \\\n && dnf clean all\n',
        },
        {
          text: 'FROM fedora:42\nRUN dnf clean packages && «dnf -y install» a && dnf clean packages\n',
          fixed: 'FROM fedora:42\nRUN dnf clean packages && dnf -y install a && dnf clean packages && dnf clean all\n',
        },
        {
          text: 'FROM fedora:42\nRUN «dnf -y module install» nodejs:22\nRUN «yum -y groupinstall» base\n',
          fixed:
            'FROM fedora:42\nRUN dnf -y module install nodejs:22 && dnf clean all\nRUN yum -y groupinstall base && yum clean all\n',
        },
        // Unused metadata should not be downloaded: deleting it afterwards does not help.
        {
          text: 'FROM fedora:42\n# c\nRUN «dnf makecache»\nRUN dnf -y install a && dnf clean all\n',
          fixed: 'FROM fedora:42\n# c\nRUN dnf -y install a && dnf clean all\n',
        },
        {
          text: 'FROM centos:7\nRUN echo a > /b && «yum makecache» fast\nRUN yum -y install a && yum clean all\n',
          fixed: 'FROM centos:7\nRUN echo a > /b\nRUN yum -y install a && yum clean all\n',
        },
        'FROM fedora:42\nRUN «dnf makecache»\nRUN dnf -yC install a && dnf clean all\n',
        'FROM fedora:42\nRUN «yum check-update» || true\n',
        'FROM fedora:42\n# infralint ignore[x]\nRUN «dnf makecache»\n',
        {
          text: 'FROM fedora:42\nRUN «dnf install» --disablerepo="*" --enablerepo=x -y a\n',
          fixed: 'FROM fedora:42\nRUN dnf install --disablerepo="*" --enablerepo=x -y a && dnf clean all\n',
        },
      ],
      good: [
        'FROM fedora:42\nRUN yum -y install a && dnf clean all\n',
        'FROM fedora:42\nRUN --network=none dnf -y install /a.rpm\n',
        'FROM fedora:42\nRUN dnf -yC install a && yum --disablerepo="*" -y install ./a.rpm\n',
        'FROM fedora:42\nRUN yum -y install a && yum -y clean all && rm -rf /var/cache/yum\n',
        'FROM fedora:42\nRUN yum -y install a && rm -rf /var/cache/dnf\n',
        'FROM fedora:42\nRUN --mount=type=cache,target=/var/cache/libdnf5 dnf -y install a\n',
        'FROM fedora:42\nRUN --mount=type=tmpfs,target=/var/cache dnf -y install a\n',
        'FROM fedora:42\nRUN dnf --installroot /mnt -y install a\n',
        'FROM fedora:42\nRUN dnf -y remove a\n',
      ],
    }));
});

describe('leftover-zypper-cache', () => {
  it('expects the cache to be cleaned at the end', () =>
    testRule(zypper, {
      bad: [
        {
          text: 'FROM opensuse/leap:15.6\nRUN zypper cc && «zypper -n in» a\n',
          fixed: 'FROM opensuse/leap:15.6\nRUN zypper cc && zypper -n in a && zypper clean --all\n',
        },
        'FROM opensuse/leap:15.6\nRUN «zypper --gpg-auto-import-keys ref»\nRUN zypper -n in a && zypper clean --all\n',
      ],
      good: [
        'FROM opensuse/leap:15.6\nRUN zypper -n in a && zypper cc -a\n',
        'FROM opensuse/leap:15.6\nRUN zypper -n in a && rm -rf /var/cache/zypp/*\n',
        'FROM opensuse/leap:15.6\nRUN --mount=type=cache,target=/var/cache/zypp zypper -n in a\n',
      ],
    }));
});

describe('leftover-python-cache', () => {
  it('expects the cache to be turned off', () =>
    testRule(python, {
      bad: [
        {
          text: 'FROM python:3\nRUN «pip3 install» -r a.txt && «uv pip install» b\n',
          fixed: 'FROM python:3\nRUN pip3 install --no-cache-dir -r a.txt && uv pip install --no-cache b\n',
        },
        {
          text: 'FROM python:3 AS base\nFROM base AS dev\nRUN «pip install» a\nFROM base AS prod\nCOPY . .\n',
          fixed:
            'FROM python:3 AS base\nFROM base AS dev\nRUN pip install --no-cache-dir a\nFROM base AS prod\nCOPY . .\n',
        },
        'FROM ubuntu:14.04\nRUN pip install -U pip && «pip install» a\n',
        'FROM debian:jessie\nRUN curl https://x.org/get-pip.py | python\nRUN «pip install» a\n',
        ...['ubuntu:16.04', 'debian:9', 'debian:stretch', 'python:2.7-jessie', 'fedora:22', 'alpine:3.10', 'x/y:8'].map(
          (base) => ({
            text: `FROM ${base}\nRUN «pip install» --no-color a\n`,
            fixed: `FROM ${base}\nRUN pip install --no-cache-dir --no-color a\n`,
          }),
        ),
        ...[
          '--no-index -f https://x.org/wheels a',
          '--no-index git+https://x.org/a',
          '--no-deps .',
          '--no-deps a',
          '--no-deps https://x.org/a.whl',
          '--no-deps -r a.txt /wheels/a.whl',
          '/wheels/a.whl',
        ].map((rest) => ({
          text: `FROM python:3\nRUN --network=default «pip install» ${rest}\n`,
          fixed: `FROM python:3\nRUN --network=default pip install --no-cache-dir ${rest}\n`,
        })),
      ],
      good: [
        'FROM python:3\nRUN PIP_NO_CACHE_DIR=1 pip install a\n',
        'FROM python:3\nRUN export PIP_NO_CACHE_DIR=1 && pip install a\n',
        'FROM python:3\nENV PIP_NO_CACHE_DIR=on\nRUN pip install a\n',
        'FROM python:3 AS base\nENV PIP_NO_CACHE_DIR=on\nFROM base\nRUN pip install a\n',
        'FROM python:3\nRUN pip install a && rm -rf ~/.cache/pip\n',
        'FROM python:3\nRUN pip install a && rm -rf /root/.cache\n',
        'FROM python:3\nRUN pip install a && rm -rf "$HOME/.cache"\n',
        'FROM python:3\nRUN pip install a && pip cache purge\n',
        'FROM python:3\nRUN --mount=type=cache,target=/home/app/.cache/pip pip install a\n',
        'FROM python:3\nRUN --mount=type=cache,target=/root/.cache pip install a\n',
        'FROM python:3\nRUN pip install $PIP_OPTIONS a\n',
        // Nothing is downloaded.
        ...[
          '--network=none pip install a',
          '--network=none uv pip install --system a',
          'pip install --no-index --find-links=/wheels a',
          'pip install --no-index -f wheels -r requirements.txt',
          'PIP_NO_INDEX=1 pip install a',
          'pip install --no-deps /wheels/a.whl',
          'pip install --no-deps /wheels/*.whl "dist/b.whl[c]" file:///c.whl',
          'pip install --no-deps ./wheels/*',
          'uv pip install --system --offline a',
          'uv pip install --system --no-cache-dir a',
        ].map((run) => `FROM python:3\nRUN ${run}\n`),
        'FROM python:3\nRUN pip download a && pip uninstall -y a\n',
        'FROM python:3\nRUN pip config set global.no-cache-dir true && pip install a\n',
        'FROM python:3\nRUN pip config set --user install.no-cache-dir yes\nRUN pip install a\n',
        'FROM python:3\nRUN printf "[global]\\nno-cache-dir = true\\n" > /etc/pip.conf\nRUN pip install a\n',
        'FROM python:3\nCOPY pip.conf /etc/pip.conf\nRUN pip install a\n',
        'FROM python:3\nCOPY pip.conf /root/.config/pip/\nRUN pip install a\n',
        'FROM python:3\nARG PIP_NO_CACHE_DIR=1\nRUN pip install a\n',
        'FROM python:3\nENV XDG_CACHE_HOME=/tmp/c\nRUN pip install a\n',
        'FROM python:3\nRUN env PIP_NO_CACHE_DIR=off pip install a\n',
        'FROM python:3\nENV O=--no-cache-dir\nRUN pip install $O a\n',
        ...['--no-cache', '--no-ca', '--no-cache-dir', '--cache-dir /tmp/c', '--cache=/tmp/c'].map(
          (option) => `FROM python:3\nRUN pip install a ${option} && python3 -m pip ${option} install b\n`,
        ),
        ...[
          'ubuntu:14.04',
          'ubuntu:trusty-20150630',
          'ubuntu:12.04',
          'debian:jessie-slim',
          'debian:7',
          'node:0.10-wheezy',
        ].map((base) => `FROM ${base}\nRUN pip install a\n`),
        'FROM python:3 AS build\nRUN pip install a\nFROM scratch\nCOPY --from=build /a /\n',
      ],
    }));
});

describe('leftover-node-cache', () => {
  it('expects the cache to be cleaned', () =>
    testRule(node, {
      bad: [
        {
          text: 'FROM node:22\nRUN npm ci && «npm install» -g x\n',
          fixed: 'FROM node:22\nRUN npm ci && npm install -g x && npm cache clean --force\n',
        },
      ],
      good: [
        'FROM node:22\nRUN npm ci && npm cache clean --force\n',
        'FROM node:22\nRUN npm ci && rm -rf ~/.npm\n',
        'FROM node:22\nRUN --network=none npm ci\n',
        'FROM node:22\nRUN npm ci --offline && yarn install --offline\n',
        'FROM node:22\nRUN npm ci --cache /tmp/x && rm -rf /tmp/x\n',
        'FROM node:22\nRUN --mount=type=cache,target=/root/.npm npm ci\n',
        'FROM node:22\nRUN --mount=type=cache,target=/usr/local/share/.cache yarn install\n',
        'FROM node:22\nRUN npm run build && yarn build\n',
        'FROM node:22 AS build\nRUN npm ci\nFROM nginx:1.29\nCOPY --from=build /a /\n',
      ],
    }));
});

it('uses the cache directory of the user that installs', async () => {
  const helps = async (text: string) => {
    const { result } = await lint(
      { Dockerfile: text },
      { only: ['dockerfile/leftover-node-cache', 'dockerfile/leftover-python-cache'], fold: false },
    );
    return result.files
      .flatMap(({ findings }) => findings)
      .map(({ help }) => help?.replace(/^.* with (?=a cache|`--mount)/, ''));
  };
  expect(await helps('FROM node:22-slim\nRUN npm ci\nUSER node\nRUN npm ci\n')).toEqual([
    '`--mount=type=cache,target=/root/.npm`',
    '`--mount=type=cache,target=/home/node/.npm,uid=1000`',
  ]);
  const python = (lines: string) => helps(`FROM python:3.13\n${lines}\nRUN pip install flask\n`);
  expect(await python('RUN useradd -m -u 1001 app\nUSER app')).toEqual([
    '`--mount=type=cache,target=/home/app/.cache/pip,uid=1001`',
  ]);
  expect(await python('RUN useradd -m app\nUSER app')).toEqual([
    'a cache mount on `/home/app/.cache/pip`, with the `uid=` of the user',
  ]);
  expect(await python('USER 1000')).toEqual(['a cache mount on the cache directory of the user, with its `uid=`']);
  expect(await python('RUN useradd -r app\nENV HOME=/srv\nUSER app')).toEqual([
    'a cache mount on `/srv/.cache/pip`, with the `uid=` of the user',
  ]);
});
