import { test } from 'vitest';
import rule from '../../../rules/dockerfile/leftover-archive.ts';
import { testRule } from '../../../src/test-rule.ts';

const URL = 'https://a.example/a.tar.gz';

test('leftover-archive', () =>
  testRule(rule, {
    bad: [
      `FROM debian:12\nRUN wget «${URL}» && tar xf a.tar.gz && rm -rf /var/lib/apt/lists/*\n`,
      {
        text: `FROM debian:12\nRUN curl «-fo /tmp/x.zip» ${URL}; unzip -q /tmp/x.zip -d /opt\n`,
        message: '`x.zip` stays',
      },
      'FROM debian:12\nARG V\nRUN wget -q «https://a.example/a-$V.tgz» && \\\n  tar -xzf a-$V.tgz && cd a-$V && make && cd .. && rm -rf build\n',
      'FROM debian:12\nRUN curl -fL https://a.example/d «> /tmp/d.deb» && dpkg -i /tmp/d.deb\n',
      'FROM debian:12\nRUN curl «-fLo /tmp/d.deb» https://a.example/d && apt-get install -y /tmp/d.deb\n',
      `FROM debian:12\nADD «${URL}» /tmp/\nRUN tar xf /tmp/a.tar.gz -C /opt\n`,
      `FROM debian:12\nRUN <<EOF\nwget «${URL}»\ntar xf a.tar.gz\nEOF\n`,
    ],
    good: [
      `FROM debian:12\nRUN wget ${URL} && tar xf a.tar.gz && rm a.tar.gz\n`,
      `FROM debian:12\nRUN wget ${URL} && tar xf a.tar.gz && rm *.tar.gz\n`,
      `FROM debian:12\nRUN mkdir /b && cd /b && wget ${URL} && tar xf a.tar.gz && rm -rf /b\n`,
      `FROM debian:12\nRUN wget -P /tmp ${URL} && tar xf /tmp/a.tar.gz && rm -rf /tmp\n`,
      `FROM debian:12\nRUN --mount=type=tmpfs,target=/tmp wget -O /tmp/a.tar.gz ${URL} && tar xf /tmp/a.tar.gz\n`,
      `FROM debian:12\nRUN curl -fsSL ${URL} | tar xz\n`,
      `FROM debian:12\nRUN wget ${URL} && tar xf a.tar.gz && del a.tar.gz\n`,
      `FROM debian:12\nRUN wget ${URL} && gunzip a.tar.gz\n`,
      `FROM debian:12\nRUN wget ${URL} && mv a.tar.gz /srv/\n`,
      `FROM debian:12 AS build\nRUN wget ${URL} && tar xf a.tar.gz\nFROM debian:12\nCOPY --from=build /a /a\n`,
      `FROM debian:12\nADD --unpack=true ${URL} /tmp/\nRUN tar xf /tmp/a.tar.gz\n`,
      `FROM debian:12\nADD ${URL} /tmp/\nRUN tar xf /tmp/a.tar.gz && rm /tmp/a.tar.gz\n`,
      `FROM debian:12\nRUN wget ${URL} && tar xf a.tar.gz\nRUN rm a.tar.gz\n`,
    ],
  }));
