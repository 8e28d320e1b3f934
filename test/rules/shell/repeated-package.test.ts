import { it } from 'vitest';
import rule from '../../../rules/shell/repeated-package.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds packages that are installed twice', () =>
  testRule(rule, {
    bad: [
      {
        text: run('apt-get install -y a b «a»'),
        fixed: run('apt-get install -y a b'),
        message: '`a` is listed twice in one `apt-get` command',
      },
      {
        text: run('apt-get install -y \\\n  a \\\n  b \\\n  «a» \\\n  c \\\n  && x'),
        fixed: run('apt-get install -y \\\n  a \\\n  b \\\n  c \\\n  && x'),
      },
      { text: run('apt-get install -y a \\\n  «a» b'), fixed: run('apt-get install -y a \\\n  b') },
      { text: run('apt-get install -y \\\n  a \\\n  «a»'), fixed: run('apt-get install -y \\\n  a \\\n  a') },
      { text: run('<<EOF\npip install a==1 b «a==1»\nEOF'), fixed: run('<<EOF\npip install a==1 b\nEOF') },
      { text: run('["apk", "add", "a", "«a»"]'), fixed: run('["apk", "add", "a", "a"]') },
      {
        text: run('apt-get install -y a && apt install -y b «a»'),
        fixed: run('apt-get install -y a && apt install -y b a'),
        message: '`a` is already installed by an earlier `apt` command',
      },
      {
        text: run('yum install -y a\nRUN x\nRUN dnf install -y «a»'),
        fixed: run('yum install -y a\nRUN x\nRUN dnf install -y a'),
      },
      {
        text: 'FROM alpine:3.22 AS a\nRUN apk add b\nFROM a\nRUN apk add «b»\n',
        fixed: 'FROM alpine:3.22 AS a\nRUN apk add b\nFROM a\nRUN apk add b\n',
      },
    ],
    good: [
      run('apt-get install -y a b; apt-get install -y c; pip install a'),
      run('apt-get install -y a && apt-get purge -y a && apt-get install -y a'),
      run('if x; then apt-get install -y a; else apt-get install -y a; fi'),
      run('pip install a && pip install -U a && pip install --target x a'),
      run('apk add -t .a gcc && apk add gcc'),
      run('pip install a==1 a==2; npm install $A $A; pip install ./a ./a'),
      'FROM alpine:3.22 AS a\nRUN apk add b\nFROM alpine:3.22\nRUN apk add b\n',
    ],
  }));
