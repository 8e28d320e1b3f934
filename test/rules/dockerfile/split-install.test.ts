import { it } from 'vitest';
import rule from '../../../rules/dockerfile/split-install.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM debian:12\nRUN ${script}\n`;
const same = (text: string) => ({ text, fixed: text.replace(/[«»]/g, '') });

it('finds installs that could be one', () =>
  testRule(rule, {
    bad: [
      {
        text: run(
          'apt-get update && apt-get install -y a b && «apt-get install» -y c \\\n  && apt-get install -y d && x',
        ),
        fixed: run('apt-get update && apt-get install -y a b c d && x'),
        message: '3 consecutive calls could be one',
      },
      {
        text: run('<<EOF\nset -e\npip install a\n«pip install» b==1\nEOF'),
        fixed: run('<<EOF\nset -e\npip install a b==1\nEOF'),
      },
      same(run('apk --update add a && apk add --no-cache b').replace('&& apk add', '&& «apk add»')),
      same(run('apt-get install -y a && rm -rf /var/lib/apt/lists/* && apt-get update && «apt-get install» -y b')),
      same(run('yum install -y a; yum clean all; «yum install» -y b')),
      { text: run('bash -c "dnf install -y a && «dnf install» -y b"'), fixed: run('bash -c "dnf install -y a b"') },
      { text: run('npm install -g a && «npm install» -g b'), fixed: run('npm install -g a b') },
      {
        text: run('sudo apt-get install -y a && sudo «apt-get install» -y b'),
        fixed: run('sudo apt-get install -y a b'),
      },
      same('FROM alpine:3.22\nRUN apk add a\nENV A=1\nRUN mkdir /a\n«RUN» apk add b && rm -rf /var/cache/apk/*\n'),
      same(
        'FROM debian:12\nRUN apt-get update && apt-get install -y a\n«RUN» apt-get update && apt-get install -y b\nRUN apt-get install -y c\n',
      ),
    ],
    good: [
      run('apt-get install -y a && curl x | sh && apt-get install -y b'),
      run('apt-get install -y a && apt-get install -y -t backports b'),
      run('apk add a && apk add -t .b b && apk add --repository x c'),
      run(
        'pip install --upgrade pip && pip install a; pip install -r r.txt && pip install b; pip install . && pip install c',
      ),
      run('apt-get install -y a || apt-get install -y b'),
      run('if x; then apt-get install -y a; else apt-get install -y b; fi'),
      run('apt-get install -y gnupg && ACCEPT=Y apt-get install -y b; apk add b'),
      run('yum install -y epel-release && yum install -y a'),
      'FROM debian:12\nRUN apt-get install -y a\nCOPY . .\nRUN apt-get install -y b\n',
      'FROM debian:12\nRUN apt-get install -y a\nRUN echo deb x > /etc/apt/sources.list.d/x.list\nRUN apt-get install -y b\n',
      'FROM debian:12 AS build\nRUN apt-get install -y a\nRUN apt-get install -y b\nFROM debian:12\nCOPY --from=build /a /a\n',
      'FROM debian:12\nRUN apt-get install -y a\nRUN pip install b\nRUN apt-get install -y c && make\n',
    ],
  }));
