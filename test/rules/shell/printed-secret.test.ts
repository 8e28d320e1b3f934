import { it } from 'vitest';
import printedSecret from '../../../rules/shell/printed-secret.ts';
import { testRule } from '../../../src/test-rule.ts';

const mounted = (script: string, mount = 'type=secret,id=token') =>
  `FROM alpine:3.22\nRUN --mount=${mount} ${script}\n`;
const named = (script: string) => mounted(script, 'type=secret,id=token,env=API_TOKEN');
const declared = (line: string, script: string) => `FROM alpine:3.22\n${line}\nRUN ${script}\n`;

it('finds secrets that a RUN prints into the build log', () =>
  testRule(printedSecret, {
    bad: [
      { text: mounted('«cat /run/secrets/token»'), message: '`cat` prints the secret in `/run/secrets/token`' },
      mounted('«head -c 4 /run/secrets/token» && make'),
      mounted('«cat /etc/token»', 'type=secret,id=x,target=/etc/token'),
      { text: named('«echo "token: $API_TOKEN"» && make'), message: 'prints the value of `$API_TOKEN`' },
      named('«printf \'%s\\n\' "${API_TOKEN}"»'),
      { text: named('env | sort > /dev/null; «env»'), message: 'prints all variables' },
      named('«printenv API_TOKEN»'),
      named('«export -p»'),
      named('if [ -n "$API_TOKEN" ]; then «echo "$API_TOKEN" >&2»; fi'),
      declared('ARG NPM_TOKEN', '«echo $NPM_TOKEN»'),
      declared('ARG GITHUB_TOKEN', '«echo "${GITHUB_TOKEN:-none}"»'),
      {
        text: named('«set -eux»; curl -H "Authorization: $API_TOKEN" https://example.org'),
        message: '`set -x` prints every command',
      },
      named('«set -o xtrace»; login "$API_TOKEN"'),
      mounted('«set -x»; TOKEN=$(cat /run/secrets/token); login'),
      mounted('set +x; TOKEN=$(cat /run/secrets/token) && «echo "$TOKEN"»'),
    ],
    good: [
      mounted('cat /run/secrets/token | login --stdin'),
      mounted('cat /run/secrets/token > /root/.token'),
      mounted('login "$(cat /run/secrets/token)"'),
      mounted('cat /etc/os-release'),
      named('echo "$API_TOKEN" | login'),
      named('echo "$API_TOKEN" >> /root/.netrc'),
      named('{ echo "$API_TOKEN"; } > /root/.netrc'),
      named('echo "${API_TOKEN:+set}" "${#API_TOKEN}" \'$API_TOKEN\''),
      named('env CI=1 make'),
      named('set -eu; login "$API_TOKEN"'),
      named('set -x; make; set +x; login "$API_TOKEN"'),
      named('set -x; make'),
      declared('ARG VERSION', 'echo $VERSION; env'),
      declared('ARG TOKEN_FILE', 'echo $TOKEN_FILE'),
      declared('ENV SECRET_KEY=dummy', 'echo $SECRET_KEY'),
      'FROM alpine:3.22\nRUN env\n',
    ],
  }));
