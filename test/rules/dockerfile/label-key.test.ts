import { it } from 'vitest';
import rule from '../../../rules/dockerfile/label-key.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (line: string): string => `FROM debian:13\n${line}\n`;

it('finds keys that do not follow the Docker recommendations', () =>
  testRule(rule, {
    bad: [
      { text: file('LABEL «MAINTAINER»=me'), message: 'uppercase' },
      { text: file('LABEL a=b «"Apache Version"»=1'), message: 'uppercase' },
      { text: file('LABEL «"apache version"»=1'), message: 'contains a space' },
      { text: file('LABEL «9lives»=1'), message: 'does not begin with a letter' },
      { text: file('LABEL «lives-»=1'), message: 'does not end' },
      { text: file('LABEL «a..b»=1'), message: '`..`' },
      { text: file('LABEL «a--b»=1'), message: '`--`' },
      { text: file('LABEL «a+b»=1'), message: '`+`' },
      { text: file('LABEL «com.docker.thing»=1'), message: 'Docker reserves' },
      { text: file('LABEL «io.docker.thing» 1'), message: 'Docker reserves' },
      { text: file('LABEL «org.dockerproject.thing»=1'), message: 'Docker reserves' },
      { text: file('ONBUILD LABEL «Vendor»=1'), message: 'uppercase' },
      { text: file('LABEL «org.label-schema.vcs-ref»=1'), message: 'deprecated' },
    ],
    good: [
      file('LABEL maintainer=me'),
      file('LABEL com.example.some-label_a=1 a/b=2'),
      file('LABEL "com.example.vendor"="ACME"'),
      file('LABEL com.dockerish.a=1'),
      file('LABEL $PREFIX.Thing=1'),
      file('LABEL traefik.http.routers.x=1'),
      file('ENV A=1'),
    ],
  }));
