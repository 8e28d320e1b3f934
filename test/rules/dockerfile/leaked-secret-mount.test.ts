import { it } from 'vitest';
import rule from '../../../rules/dockerfile/leaked-secret-mount.ts';
import readable from '../../../rules/dockerfile/readable-secret-mount.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (text: string): string => `FROM debian:13\nWORKDIR /app\nRUN --mount=type=secret,id=tok ${text}\n`;
const env = (text: string): string => `FROM debian:13\nWORKDIR /app\nRUN --mount=type=secret,id=tok,env=TOK ${text}\n`;
const at = (text: string): string =>
  `FROM debian:13\nWORKDIR /app\nRUN --mount=type=secret,id=key,target=/tmp/key ${text}\n`;

it('finds secrets that are copied out of their mount', () =>
  testRule(rule, {
    bad: [
      run('mkdir -p ~/.ssh && cp «/run/secrets/tok» ~/.ssh/id_rsa && git clone git@a.example.com:b'),
      run('cat «/run/secrets/tok» > .npmrc && npm ci'),
      run('cat «/run/secrets/tok» >> /etc/pip.conf && pip install a'),
      run('cat «/run/secrets/tok» | tee .env'),
      run('install -m 600 «/run/secrets/tok» /root/.netrc && curl -n https://a.example.com'),
      run('echo «"//registry.npmjs.org/:_authToken=$(cat /run/secrets/tok)"» > .npmrc && npm ci'),
      run('printf "%s" «"$(cat /run/secrets/tok)"» > /t'),
      env('echo «"//registry.npmjs.org/:_authToken=$TOK"» > .npmrc && npm ci && rm -rf /var/lib/apt/lists/*'),
      env('echo «"machine a password ${TOK}"» > ~/.netrc && make'),
      env('git clone «https://x:$TOK@git.example.com/a/b.git» && make -C b'),
      env('git clone «"https://x:${TOK}@git.example.com/a/b"» /src && make'),
      env('git config --global «url."https://x:$TOK@git.example.com/".insteadOf» https://git.example.com/ && make'),
      env('pip config set global.index-url «https://u:$TOK@p.example.com/simple» && pip install a'),
      at('cp «/tmp/key» /root/key && ./use /root/key'),
      at('sh -c "cat «/tmp/key» > k"'),
    ],
    good: [
      run('npm config get x && TOKEN=$(cat /run/secrets/tok) npm ci'),
      run('cp /run/secrets/tok .npmrc && npm ci && rm .npmrc'),
      run('cp /run/secrets/tok ~/.npmrc && npm ci && rm -f ~/.npmrc'),
      run(
        'mkdir ~/.ssh && cp /run/secrets/tok ~/.ssh/id_rsa && git clone a@b:c && rm -rf ~/.ssh'
          .replace('~/', '/root/')
          .replace('~/', '/root/')
          .replace('~/', '/root/'),
      ),
      run('ln -s /run/secrets/tok .npmrc && npm ci'),
      run(
        'cat /run/secrets/tok | docker-login --stdin && curl -H "Authorization: $(cat /run/secrets/tok)" https://a.example.com > out',
      ),
      run('sha256sum /run/secrets/tok > /sum && cat /run/secrets/tok > /dev/null'),
      env('git clone https://x:$TOK@git.example.com/a/b.git && rm -rf b/.git'),
      env('git clone https://x:$TOK@git.example.com/a/b /src && make -C /src && rm -rf /src'),
      env('npm ci && echo "$TOKEN_NAME" > a && echo done > b'),
      at('ssh -i /tmp/key host > out && cat other > k'),
      'FROM debian:13\nRUN --mount=type=secret,id=a --mount=type=tmpfs,target=/t cp /run/secrets/a /t/a && make\n',
      'FROM debian:13 AS a\nRUN --mount=type=secret,id=a cp /run/secrets/a /t && make\nFROM debian:13\nCOPY --from=a /out /out\n',
      'FROM debian:13\nRUN --mount=type=bind,source=a,target=/a cp /a /b\n',
    ],
  }));

it('finds secret mounts that are readable by everyone', () =>
  testRule(readable, {
    bad: [
      'FROM debian:13\nRUN --mount=type=ssh,mode=«0666» git fetch\n',
      'FROM debian:13\nRUN --mount=type=secret,mode=«644»,id=a make\n',
    ],
    good: [
      'FROM debian:13\nRUN --mount=type=secret,id=a,mode=0440 --mount=type=cache,target=/c,mode=0777 make\n',
      'ARG M\nFROM debian:13\nARG M\nRUN --mount=type=secret,id=a,mode=$M make\n',
    ],
  }));
