import { it } from 'vitest';
import bashism from '../../../rules/shell/bashism.ts';
import { testRule } from '../../../src/test-rule.ts';

const on =
  (image: string) =>
  (...scripts: readonly string[]): string =>
    `FROM ${image}\n${scripts.map((script) => `RUN ${script}\n`).join('')}`;
const debian = on('debian:12');
const alpine = on('alpine:3.22');
const fedora = on('fedora:43');
const heredoc = (script: string): string => `<<"EOF"\n${script}\nEOF`;

it('finds what dash lacks', () =>
  testRule(bashism, {
    bad: [
      debian(heredoc('«read»\nmake')),
      debian('echo "«$SHELLOPTS»"'),
      debian('echo "«$MAPFILE»"'),
      {
        text: debian('«source /etc/profile» && make'),
        fixed: debian('. /etc/profile && make'),
        message: '`source` needs bash, but dash runs this script: there is no such command',
      },
      { text: debian('[ "$a" «==» b ] && make'), fixed: debian('[ "$a" = b ] && make') },
      debian('if «[[ -f /x && "$a" == b ]]»; then make; fi'),
      debian('mkdir -p /srv/«{app,lib}»'),
      { text: debian('for i in «{1..3}»; do make; done'), message: 'the loop runs once' },
      debian('sudo cp -r /a/«{b,c}» /d'),
      { text: debian('make «&> build.log»'), fixed: debian('make > build.log 2>&1') },
      { text: debian('make «>& build.log»'), fixed: debian('make > build.log 2>&1') },
      { text: debian('make«|&» tee build.log'), fixed: debian('make 2>&1 | tee build.log') },
      debian('echo «-e» "a\\nb" > /etc/motd'),
      debian('/bin/sh -c "«source .venv/bin/activate»"'),
      debian('su && sh -c "make; «pushd /x»" && bash -c "source /env"'),
      'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN sh -c "«source /env»"\n',
      debian('echo «-ne» "a" > /etc/motd'),
      debian('echo «-e» "y\\n" | make; (echo «-e» b; make) > f; make "$(echo «-e» c)"'),
      debian('set -eux -o «pipefail»; curl x | tar x'),
      debian('set -euo «pipefail» && curl x | tar x'),
      on('python:3.12-bookworm')('set -o «pipefail»; curl x | tar x'),
      on('ubuntu:24.04')('set -o «pipefail»; curl x | tar x'),
      debian('diff «<(ls /a)» «<(ls /b)»'),
      debian('rm -r /opt/«!(keep)»'),
      debian("IFS=«$'\\n'»"),
      debian('for i in a b; do «((n += 1))»; done'),
      debian('«for» ((i = 0; i < 3; i«++»)); do make; done'),
      debian('cat «<<<» "$a" > /etc/motd'),
      debian('a=«(b c)» && make'),
      debian('echo "«${a[0]}»"'),
      debian('a=x && «a»+=y && make'),
      debian('echo "«${v:0:3}»" "«${v//a/b}»" "«${v^^}»" "«${!v}»"'),
      { text: debian('a="«$(<VERSION)»" && make "$a"'), fixed: debian('a="$(cat VERSION)" && make "$a"') },
      debian('sleep "«$RANDOM»"'),
      debian('useradd -u "«$UID»" app'),
      debian('echo $((«RANDOM» % 3))'),
      debian('«pushd /src» && make && «popd»'),
      debian('«shopt -s globstar»; ls'),
      debian('«let "n = 1"»; make'),
      debian('read «-s» x < f && make'),
      debian('read «-t» 5 x < f && make'),
      debian('«read» < f && make'),
      debian('printf «-v» x %s a'),
      debian('export «-f» f'),
      debian('type «-p» curl'),
      { text: debian("trap 'rm f' «SIGTERM»"), fixed: debian("trap 'rm f' TERM") },
      debian("trap 'rm f' «ERR»"),
      { text: debian('ls /opt/«[^a]»*'), fixed: debian('ls /opt/[!a]*') },
      debian('exec «{fd}> /x»'),
      { text: debian('case a in «[^b]») make;; esac'), fixed: debian('case a in [!b]) make;; esac') },
      debian('exec «10> /x»'),
      debian('echo «> /dev/tcp/db/5432»'),
      debian('«function» f { make; } && f'),
      debian('«build-all() { make; }» && build-all'),
      debian('[ «-v» HOME ] && make'),
      debian('echo $((1 «**» 2)) $((«16#ff»)) $((i«++»))'),
      debian('«select» x in a b; do echo "$x"; break; done'),
      debian('set «+H»; make'),
      { text: 'FROM debian:12\nCMD «source /env» && exec app\n', fixed: 'FROM debian:12\nCMD . /env && exec app\n' },
      on('docker.io/library/debian:12')('mkdir /a/«{b,c}»'),
      on('nvidia/cuda:12.2.0-devel-ubuntu22.04')('mkdir /a/«{b,c}»'),
      'FROM quay.io/jupyter/base-notebook:latest\nCMD ["sh", "-c", "ls «{a,b}»"]\n',
      'FROM debian:12\nCMD ["sh", "-c", "«source /env» && exec app"]\n',
      {
        text: 'FROM alpine:3.22\nSHELL ["/bin/dash", "-c"]\nRUN «source /env»\n',
        fixed: 'FROM alpine:3.22\nSHELL ["/bin/dash", "-c"]\nRUN . /env\n',
      },
      {
        text: {
          'compose.yaml': 'services:\n  app:\n    image: debian:12\n    command: sh -c "«source /env» && exec app"\n',
        },
      },
    ],
    good: [
      'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN source /etc/profile\n',
      'FROM debian:12\n# hadolint shell=bash\nRUN source /etc/profile\n',
      debian(heredoc('#!/bin/bash\nsource /etc/profile')),
      debian('bash -c "source /etc/profile"', 'su app -c "source /env"', 'bash -c "eval source /env"'),
      alpine('sh -c "source /env"'),
      fedora('sh -c "source /env"'),
      'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN make\n',
      'FROM alpine:3.22\nSHELL ["/bin/sh", "-o", "pipefail", "-c"]\nRUN make\n',
      'FROM fedora:43\nSHELL ["sh", "-o", "pipefail", "-c"]\nRUN make\n',
      debian('ln -sf /bin/bash /bin/sh', 'source /etc/profile'),
      debian(
        'echo "dash dash/sh boolean false" | debconf-set-selections && dpkg-reconfigure dash',
        'source /etc/profile',
      ),
      'FROM debian:12 AS base\nRUN rm /bin/sh && ln -s /bin/bash /bin/sh\nFROM base\nRUN source /etc/profile\n',
      'FROM registry.example.com/team/base:4\nRUN source /etc/profile\n',
      debian('sed -i s/[^a-z]//g f; tr -d [^a-z] < f; grep [^x] f', 'useradd -u "${UID:-1000}" app'),
      on('quay.io/jupyter/base-notebook:latest')('mkdir /a/{b,c}', 'source /env'),
      on('bitnami/spark:3')('mkdir /a/{b,c}'),
      debian('echo -e "\\nInstalling"; echo -e "\\nFailed" >&2; echo -e x > /dev/null'),
      debian('echo -n x > f; /bin/echo -e "a\\n" > f; printf "a\\n"'),
      debian('f() { local x=1; echo "$x"; }; f'),
      debian('[ "$a" = b ] && [ -k /tmp ] && [ -e x -a -f y ]'),
      debian('(set -o pipefail 2>/dev/null) && echo yes'),
      on('debian:sid')('set -o pipefail; curl x | tar x'),
      on('ubuntu:26.04')('set -o pipefail; curl x | tar x'),
      debian('helm install x --set a={b,c}', 'docker inspect --format {{.A}},{{.B}} x'),
      debian('find . -name x -exec rm {} +', 'awk "{print}" f', 'git show "HEAD@{1}"'),
      'FROM debian:12\nARG UID=1000\nRUN useradd -u "$UID" app\n',
      debian('UID=1000; useradd -u "$UID" app'),
      'FROM debian:12\nCMD echo "$RANDOM"\n',
      debian('echo "$HOSTNAME" > f 2>&1', 'exec 3> f', 'make > f 2>&- >&2'),
      debian('source() { . "$1"; }; source /etc/profile'),
      debian('x="${a:-b}" y="${a%.*}" z="${#a}"; make "$x" "$y" "$z"'),
      debian('echo "{a,b} [[ == source &> $UIDS"', "echo 'x <(y)'"),
      {
        text: {
          'compose.yaml': 'services:\n  app:\n    image: debian:12\n    build: .\n    command: sh -c "source /env"\n',
        },
      },
      { text: { 'compose.yaml': 'services:\n  app:\n    image: debian:12\n    command: bash -c "source /env"\n' } },
    ],
  }));

it('finds what the ash of BusyBox lacks', () =>
  testRule(bashism, {
    bad: [
      alpine('mkdir -p /srv/«{app,lib}»'),
      alpine('a=«(b c)» && make'),
      alpine('cat «<<<» x'),
      alpine('«((n += 1))»'),
      alpine('a=x && «a»+=y && make'),
      alpine('echo "«${v^^}»" "«${!v}»" "«${v/#a/b}»"'),
      alpine('«declare -x a=b» && make'),
      alpine("trap 'rm f' «DEBUG»"),
      { text: alpine('make «|&» tee f'), fixed: alpine('make 2>&1 | tee f') },
      'FROM debian:12\nSHELL ["/bin/ash", "-c"]\nRUN ls «{a,b}»\n',
      'FROM busybox:1.37\nRUN ls «{a,b}»\n',
    ],
    good: [
      alpine('source /etc/profile && [[ "$a" == b* ]] && [ "$a" == b ] && echo -e "a\\tb"'),
      alpine('set -o pipefail; echo "${v:0:1}" "${v/a/b}" "$RANDOM" $((i++)) $((2 ** 3))'),
      alpine(
        "IFS=$'\\n'; make &> f; make >& f; read -rsn1 x < f; let i=1; trap 'rm f' ERR SIGTERM; function f { make; }",
      ),
      alpine('diff <(ls /a) <(ls /b)', 'x=$(<f)'),
    ],
  }));

it('knows where bash is sh', () =>
  testRule(bashism, {
    bad: [
      {
        text: on('centos:7')('diff «<(ls /a)» «<(ls /b)»'),
        message: 'bash before 5.1, started as sh, runs this script',
      },
      on('amazonlinux:2')('tee «>(gzip > a.gz)» < f'),
    ],
    good: [
      fedora('source /etc/profile && [[ a == b ]] && mkdir /a/{b,c} && a=(b c) && diff <(ls /a) <(ls /b)'),
      on('centos:7')('source /etc/profile && mkdir /a/{b,c}'),
      on('archlinux')('set -o pipefail; source /etc/profile'),
    ],
  }));
