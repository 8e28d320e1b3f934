import { test } from 'vitest';
import rule from '../../../rules/dockerfile/copied-archive.ts';
import { testRule } from '../../../src/test-rule.ts';

test('copied-archive', () =>
  testRule(rule, {
    bad: [
      {
        text: 'FROM debian:12\nCOPY «a.tgz» /tmp/\nRUN cd /tmp && tar xf a.tgz\n',
        message: 'the archive itself stays in the image',
      },
      'FROM debian:12\nARG V\nCOPY «a-$V.tar.xz» /\nRUN set -e; tar -C /opt -xJf "/a-$V.tar.xz"\n',
      'FROM debian:12\nCOPY «x» /tmp/a.tar\nRUN true\nRUN tar --extract --file /tmp/a.tar\n',
      'FROM debian:12\nCOPY «data.csv.gz» /d/\nRUN gunzip /d/data.csv.gz\n',
      'FROM debian:12\nCOPY b.txt «a.tar.bz2» /d/\nRUN ["tar", "-xjf", "/d/a.tar.bz2"]\n',
      'FROM debian:12\nCOPY --chown=1 «a.tar» /d/\nRUN <<EOF\nset -e\nsudo tar -xf /d/a.tar --strip-components=1\nEOF\n',
    ],
    good: [
      'FROM debian:12\nCOPY --from=build /a.tgz /tmp/\nRUN tar xf /tmp/a.tgz\n',
      'FROM debian:12\nCOPY a.zip /tmp/\nRUN unzip /tmp/a.zip\n',
      'FROM debian:12\nCOPY a.tgz /tmp/\nRUN tar tf /tmp/a.tgz && tar -czf /tmp/b.tgz /etc\n',
      'FROM debian:12\nCOPY a.tgz /tmp/\nRUN tar xf /tmp/b.tgz\n',
      'FROM debian:12\nADD a.tgz /tmp/\nRUN tar xf /tmp/b.tgz\n',
      'FROM debian:12\nCOPY a.tgz /srv/\n',
      'FROM debian:12 AS a\nCOPY a.tgz /\nFROM debian:12\nRUN tar xf /a.tgz\n',
    ],
  }));
