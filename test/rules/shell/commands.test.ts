import { it } from 'vitest';
import directoryChange from '../../../rules/shell/directory-change.ts';
import needlessSudo from '../../../rules/shell/needless-sudo.ts';
import nestedDirectoryChange from '../../../rules/shell/nested-directory-change.ts';
import pointlessCommand from '../../../rules/shell/pointless-command.ts';
import replacedShell from '../../../rules/shell/replaced-shell.ts';
import sparseLoginLog from '../../../rules/shell/sparse-login-log.ts';
import sudoAsUser from '../../../rules/shell/sudo-as-user.ts';
import wgetAndCurl from '../../../rules/shell/wget-and-curl.ts';
import wgetProgress from '../../../rules/shell/wget-progress.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM debian:13\n${lines.map((line) => `${line}\n`).join('')}`;

it('finds sudo where the build is root', () =>
  testRule(needlessSudo, {
    bad: [
      {
        text: file('RUN «sudo» apt-get update && \\', '    «sudo» apt-get install -y make'),
        fixed: file('RUN apt-get update && \\', '    apt-get install -y make'),
        message: 'the build already runs this as root',
      },
      { text: file('RUN echo x | «sudo» tee /etc/x'), fixed: file('RUN echo x | tee /etc/x') },
      file('RUN «sudo» -E make'),
      { text: file('USER app', 'RUN «sudo» make') },
      { text: 'FROM example.com/team/tool:1\nRUN «sudo» make\n', message: '`USER root` gives the same privileges' },
      { text: file('ONBUILD RUN «/usr/bin/sudo» make'), fixed: file('ONBUILD RUN make') },
      file('RUN ["«sudo»", "make"]'),
    ],
    good: [
      file('RUN apt-get install -y sudo'),
      file('RUN if [ "$(id -u)" -ne 0 ]; then sudo make; fi'),
      file('RUN sudo -u app make'),
      file('RUN sudo -Hu app make'),
      file('RUN sudo --user=app make'),
      file('CMD sudo make'),
      file('RUN echo "app ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/app'),
    ],
  }));

it('finds sudo that becomes another user', () =>
  testRule(sudoAsUser, {
    bad: [file('RUN «sudo» -u app make'), file('RUN a && «sudo» -Hu app make')],
    good: [file('RUN sudo make'), file('RUN sudo make -u')],
  }));

it('finds RUNs that begin with cd', () =>
  testRule(directoryChange, {
    bad: [
      {
        text: file('RUN «cd /src» && make \\', '    && make install', 'WORKDIR /app'),
        fixed: file('WORKDIR /src', 'RUN make \\', '    && make install', 'WORKDIR /app'),
      },
      // What follows would run in another directory.
      file('RUN «cd /src» && make', 'RUN make test'),
      file('RUN «cd /src/${VERSION}» && make'),
      file('RUN «cd /src»; make'),
      file('RUN --network=none «cd /src» && make', 'WORKDIR /app'),
    ],
    good: [
      file('RUN make && cd /src && make'),
      file('RUN cd /src && make && cd /other && make'),
      file('RUN cd /tmp && make'),
      file('RUN (cd /src && make)'),
      file('RUN cd "$(mktemp -d)" && make'),
      file('RUN cd /src'),
      file('RUN cd && make'),
    ],
  }));

it('finds other changes of the directory', () =>
  testRule(nestedDirectoryChange, {
    bad: [file('RUN make && «cd /src» && make && cd /'), file('RUN («cd /src»; make)'), file('RUN «cd /tmp» && make')],
    good: [file('RUN cd /src && make'), file('RUN bash -c "make; cd /src"')],
  }));

it('finds pointless commands', () =>
  testRule(pointlessCommand, {
    bad: [
      { text: file('RUN «ps» aux'), message: 'it shows only the processes of one build step' },
      file('RUN make && «shutdown» -h now'),
      file('RUN «mount» -t tmpfs none /x'),
      file('ONBUILD RUN «top»'),
    ],
    good: [file('RUN apt-get install -y vim ssh'), file('RUN pkill x; which ps'), file('CMD ps aux')],
  }));

it('finds a replaced shell', () =>
  testRule(replacedShell, {
    bad: [
      file('RUN ln -sf /bin/bash «/bin/sh»'),
      file('RUN rm /bin/sh && ln -s bash «/bin/sh»'),
      file('RUN cp /bin/bash «/bin/sh»'),
    ],
    good: [
      file('RUN ln -s /bin/sh /bin/ash && cp /bin/sh /x'),
      file('RUN ln -s /bin/bash /usr/bin/sh2'),
      file('CMD ln -s /bin/bash /bin/sh'),
    ],
  }));

it('finds high user IDs', () =>
  testRule(sparseLoginLog, {
    bad: [
      {
        text: file('RUN «useradd» -m --uid 100000 a'),
        fixed: file('RUN useradd -l -m --uid 100000 a'),
        message: 'to 29 MB',
      },
      {
        text: file('RUN «useradd» --uid=2000000000 a'),
        fixed: file('RUN useradd -l --uid=2000000000 a'),
        message: '584 GB',
      },
      { text: file('RUN «useradd» -mu 100001 a'), fixed: file('RUN useradd -l -mu 100001 a') },
      { text: file('RUN ["«useradd»", "-u100001", "a"]'), fixed: file('RUN ["useradd", "-l", "-u100001", "a"]') },
    ],
    good: [
      file('RUN useradd -u 1000 a'),
      file('RUN useradd -lu 100000 a'),
      file('RUN useradd --no-log-init -u 200000 a'),
      file('RUN useradd -u "$U" a'),
      file('RUN adduser -u 200000 a'),
    ],
  }));

it('finds both downloaders in one stage', () =>
  testRule(wgetAndCurl, {
    bad: [file('RUN wget -q a', 'RUN «curl» b'), file('RUN wget a && «curl» b', 'RUN «curl» c')],
    good: [
      file('RUN wget a', 'FROM debian:12', 'RUN curl b'),
      file('RUN apt-get install -y wget curl && curl b'),
      file('RUN curl a', 'RUN bash -c "wget b"'),
    ],
  }));

it('finds progress in the build log', () =>
  testRule(wgetProgress, {
    bad: [
      {
        text: file('RUN a && «wget» -O x https://a.example/x'),
        fixed: file('RUN a && wget -nv -O x https://a.example/x'),
      },
      {
        text: 'FROM alpine:3.22\nRUN «wget» https://a.example/x\n',
        fixed: 'FROM alpine:3.22\nRUN wget -q https://a.example/x\n',
      },
      {
        text: 'FROM alpine:3.22\nRUN apk add --no-cache wget && «wget» https://a.example/x\n',
        fixed: 'FROM alpine:3.22\nRUN apk add --no-cache wget && wget -nv https://a.example/x\n',
      },
      {
        text: file('RUN «wget» -O- https://a.example/x 2>&1 | grep -i location'),
        fixed: file('RUN wget -O- https://a.example/x 2>&1 | grep -i location'),
      },
      {
        text: file('RUN ["«wget»", "https://a.example/x"]'),
        fixed: file('RUN ["wget", "-nv", "https://a.example/x"]'),
      },
      'FROM example.com/tool:1\nRUN «wget» https://a.example/x\n',
    ],
    good: [
      file('RUN wget -qO- a'),
      file('RUN wget -nv a'),
      file('RUN wget --progress=dot:giga a'),
      file('RUN wget -o log a'),
      file('RUN wget --no-verbose a; wget --quiet a; wget -a log a'),
      file('HEALTHCHECK CMD wget http://localhost'),
    ],
  }));
