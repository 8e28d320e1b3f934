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
      run('git clone --branch 8.x-4.x --single-branch --depth 1 «https://a.example/b.git»'),
      run('git clone -b REL_16_STABLE «https://a.example/b.git»'),
      'FROM alpine:3.22\nENV V master\nRUN git clone «https://a.example/b» /b && ( cd /b && git checkout "${V}" )\n',
      'FROM alpine:3.22\nARG V=main\nARG REPO=https://a.example/b\nRUN sh -c "git clone -b $V «$REPO» /b"\n',
      {
        text: 'FROM alpine:3.22\nARG GOAL\nARG SRC_REPO\nRUN git clone «${SRC_REPO}» b && cd b && git checkout ${GOAL}\n',
        message: 'because `git checkout ${GOAL}` does nothing unless the build argument `GOAL` is given',
      },
      {
        text: 'FROM alpine:3.22\nARG V=dev\nADD «https://a.example/b.git» /b\nADD «https://a.example/c.git#main:src» /c\nADD «https://a.example/d.git?branch=v1» /d\nADD «git@a.example:b/e.git#$V» /e\n',
        message: '`https://a.example/b.git` is whatever the default branch contains',
      },
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
      'FROM alpine:3.22\nARG V\nRUN git clone https://a.example/b && cd b && git checkout "$V"\n',
      'FROM alpine:3.22\nARG V=1.4\nRUN git clone -b v$V https://a.example/b\n',
      'FROM alpine:3.22\nADD https://a.example/b.git#v1.4 /b\nADD https://a.example/b.git?checksum=12ab /c\nADD $REPO.git /d\nCOPY b.git /e\n',
      'FROM alpine:3.22\nARG V=v2\nADD https://a.example/b.git?tag=v1 /b\nADD https://a.example/b.zip /c\nADD https://a.example/b.git#$V /d\n',
      'FROM alpine:3.22\nARG VERSION\nRUN git clone https://a.example/b && cd b && git checkout $VERSION\n',
      {
        'compose.yaml': 'services:\n  a:\n    build:\n      context: .\n      args: [GOAL]\n',
        Dockerfile: 'FROM alpine:3.22\nARG GOAL\nRUN git clone https://a.example/b && cd b && git checkout $GOAL\n',
      },
    ],
  }));
