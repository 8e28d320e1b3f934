import { it } from 'vitest';
import notPosix from '../../../rules/shell/not-posix.ts';
import possibleBashism from '../../../rules/shell/possible-bashism.ts';
import { testRule } from '../../../src/test-rule.ts';

const unknown = (script: string): string => `FROM registry.example.com/team/base:4\nRUN ${script}\n`;
const alpine = (script: string): string => `FROM alpine:3.22\nRUN ${script}\n`;
const debian = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds features that the shell of an unknown base image may lack', () =>
  testRule(possibleBashism, {
    bad: [
      { text: unknown('«source /env» && make'), fixed: unknown('. /env && make') },
      { text: unknown('[ a «==» b ]'), fixed: unknown('[ a = b ]') },
      unknown('«[[ a == b ]]» || make'),
      unknown('mkdir /a/«{b,c}»'),
      unknown('set -o «pipefail»; a | b'),
      { text: unknown('a «&>/dev/null»'), fixed: unknown('a >/dev/null 2>&1') },
      debian('helm install x --set a=«{b,c}»'),
      { text: debian('make «&>>build.log»'), fixed: debian('make >>build.log 2>&1') },
      debian('echo "«${#a[@]}»" "«${v@Q}»"; «a[0]=b»'),
      debian('case x in x) make «;&» y) make;; esac'),
      'FROM ubuntu:26.04\nRUN helm «{a,b}».x\n',
      {
        text: {
          'compose.yaml': 'services:\n  app:\n    image: team/app:1\n    command: sh -c "«source /env» && app"\n',
        },
      },
    ],
    good: [
      unknown('f() { local x=1; echo -n "$x"; }; f'),
      'FROM registry.example.com/team/base:4\nRUN dnf install -y make\nRUN source /env && [[ a == b ]]\n',
      'FROM registry.example.com/team/base:4\nRUN apk add make\nRUN source /env && [[ a == b ]]\n',
      'FROM registry.example.com/team/base:4\nRUN $p = "${Env:ProgramFiles}\\x"\n',
      debian('source /env'),
      'FROM fedora:43\nRUN source /env && mkdir /a/{b,c}\n',
    ],
  }));

it('finds what works, but not with every shell', () =>
  testRule(notPosix, {
    bad: [
      { text: alpine('«source /env» && make'), fixed: alpine('. /env && make') },
      alpine('«[[ "$a" = b* ]]» && make'),
      { text: alpine('[ a «==» b ]'), fixed: alpine('[ a = b ]') },
      alpine('set -o «pipefail»; a | b'),
      debian('f() { «local x=1»; echo «-n» "$x"; }; f'),
      debian('/bin/echo «-e» "a\\n"'),
      debian('[ a «\\>» b ] || [ a «>» b ]'),
      debian('[ «-k» /tmp ] && «test -O f» && make'),
      { text: debian("trap 'rm f' «exit»"), fixed: debian("trap 'rm f' EXIT") },
      debian('ulimit «-n» 5'),
      debian('read «-p» "name: " x'),
      debian('set «-E»'),
      debian('a=«{b,c}»; echo "$a"'),
      debian('echo "«$HOSTNAME»"'),
      debian('set -- a b; echo "«${@%x}»" "«${#@}»"'),
    ],
    good: [
      debian('echo x; set -eux; read -r x; export A=b; trap "rm f" EXIT 15; cd -P /; unset -v x; umask -S; hash -r'),
      debian('source /env; [ a == b ]; mkdir {a,b}'),
      debian('echo x -n; printf %s -v; echo -x; echo "-n x"; cd -; kill -9 1; command -v x'),
      debian('set -- -o pipefail; set - -E; set a; set -o errexit; exec make -c; exec 3>&1 2>&1'),
      debian('case a in [!b]) echo "[^c]";; esac; echo $((0x1f + 010)); a=$((a += 1)); echo "${a:-x}" "${a?}"'),
      'FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN local x; source /env; echo -n $RANDOM\n',
      'FROM debian:12\nARG UID\nENV HOSTNAME=x\nRUN echo "$UID" "$HOSTNAME"\n',
    ],
  }));
