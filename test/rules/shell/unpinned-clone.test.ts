import { test } from 'vitest';
import rule from '../../../rules/shell/unpinned-clone.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (text: string) => `FROM alpine:3.22\nRUN ${text}\n`;

test('unpinned-clone', () =>
  testRule(rule, {
    bad: [
      run('git clone --depth=1 «https://a.example/b.git» && cd b && make'),
      run('git -c http.sslVerify=true clone «git@a.example:b/c.git»'),
      run('git clone -b master «https://a.example/b» /b'),
      run('git clone --branch=main «"https://a.example/$NAME"» /b'.replace('«"', '«"')),
      run('["git", "clone", "«https://a.example/b»"]'),
      run('cd /opt; git clone «https://a.example/b»; cd b; git checkout master'),
    ],
    good: [
      'FROM alpine:3.22\nRUN git clone https://a.example/b /b\nWORKDIR /b\nRUN git checkout "$VERSION"\n',
      run('git clone -b v1.2.3 https://a.example/b'),
      run('git clone --branch "$VERSION" https://a.example/b'),
      run('git clone https://a.example/b && cd b && git checkout 4f2c1aa'),
      run('git clone https://a.example/b /b && git -C /b reset --hard "$COMMIT"'),
      run('git clone $OPTIONS https://a.example/b'),
      run('git clone /srv/repository /b'),
      run('git pull https://a.example/b'),
      'FROM alpine:3.22\nCMD git clone https://a.example/b\n',
    ],
  }));
