import { it } from 'vitest';
import rule from '../../../rules/shell/unverified-download.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;

it('finds downloads that are not verified', () =>
  testRule(rule, {
    bad: [
      {
        text: file('RUN curl -fsSLO «https://github.com/a/b/archive/refs/heads/main.tar.gz»'),
        message: 'is whatever the branch `main` contains',
      },
      file('RUN yum install -y a «https://x.org/a-$V.rpm» && rpm -Uvh «https://x.org/b.rpm»'),
      file('RUN pip install «https://x.org/a-1.0-py3-none-any.whl»'),
      {
        text: file('RUN wget «https://x.org/a-$V.tgz» && tar xzf a-$V.tgz'),
        message: '`https://x.org/a-…` is used as downloaded',
      },
      file('RUN wget -qO- «https://x.org/a.tgz» | tar xz', 'RUN wget «https://x.org/b.zip»'),
      file('RUN curl -fsSLo /usr/bin/a «"$URL"»', 'RUN ["curl", "-fo", "a", "«https://x.org/a»"]'),
      file('ADD «https://x.org/a.jar» /a.jar', 'ONBUILD ADD --chmod=755 «https://x.org/tini» /tini'),
      file('RUN echo 12 a | sha256sum -c', 'RUN curl -fO «https://x.org/a»'),
      file(
        'RUN aria2c -o a «https://x.org/a»',
        'RUN curl -fO http://10.0.0.1/a',
        'RUN sudo curl -fsSL «https://x.org/a» > b',
      ),
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN curl -fSLo a.exe «https://x.org/a.exe»\n',
    ],
    good: [
      file('RUN curl -fO https://x.org/a && echo "12  a" | sha256sum -c -'),
      file('RUN wget https://x.org/a.tgz', 'RUN sha512sum --check sums'),
      file(
        'RUN curl -fO https://x.org/a && curl -fO https://x.org/a.asc && gpg --verify a.asc a',
        'RUN curl -fO https://x.org/b && cosign verify-blob b',
      ),
      file('ADD --checksum=sha256:12 https://x.org/a /a', 'ADD https://x.org/a.git#v1 /b', 'ADD a.tgz /c', 'COPY d /d'),
      file(
        'RUN curl -fsSL https://x.org/key | gpg --dearmor -o /k.gpg',
        'RUN wget -O /etc/apt/keyrings/a.asc https://x.org/k',
        'RUN curl -fo /etc/yum.repos.d/a.repo https://x.org/r',
      ),
      file(
        'RUN V=$(curl -fsSL https://x.org/v) && curl -fsS https://x.org/v | jq -r .v',
        'RUN curl -f https://x.org/',
        'RUN curl -fsI https://x.org/a > b',
      ),
      file(
        'ADD https://api.github.com/repos/a/b/git/refs/heads/main /v',
        'ADD https://x.org/a.json /a',
        'RUN curl -fO http://localhost/a',
      ),
      file(
        'RUN curl -fsSL https://x.org/a.sh | sh',
        'RUN bash -c "$(curl -fsSL https://x.org/a.sh)"',
        'RUN curl -fsS https://x.org/v | python3 -c "import json"',
        'RUN bash -c \'V=$(curl -fsS https://x.org/v); echo "$V"\'',
      ),
      file(
        'RUN dnf install -y https://x.org/epel-release-latest-9.noarch.rpm',
        'RUN dnf install -y --nogpgcheck https://x.org/a.rpm',
        'RUN pip install https://x.org/a.whl#sha256=12 git+https://x.org/a.git@v1',
        'RUN rpm --import https://x.org/key && yum install -y http://10.0.0.1/a.rpm',
      ),
      file('RUN curl -fO https://github.com/a/b/archive/cb19f2aa3aeaa2006c0cd69a7ef011eb31463067.tar.gz'),
      file('CMD curl -fO https://x.org/a', 'HEALTHCHECK CMD curl -fo a https://x.org/a'),
    ],
  }));
