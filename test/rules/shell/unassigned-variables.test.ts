import { it } from 'vitest';
import possibly from '../../../rules/shell/possibly-unset-variable.ts';
import unset from '../../../rules/shell/unset-variable.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string, before = ''): string => `FROM debian:13\n${before}RUN ${script}\n`;
const bash = (script: string): string => run(script, 'SHELL ["/bin/bash", "-c"]\n');

it('finds variables that are never set', () =>
  testRule(unset, {
    bad: [
      { text: run('echo "«$version»" "$version"'), message: '`version` is empty here' },
      run('if [ "«$version»" = 1.0 ]; then echo one; fi'),
      run('unset token; echo "«$token»"'),
      { text: run('a=1 make; echo "«$a»"'), message: 'set only for the one command' },
      run('[ -R «ref» ] && echo ref'),
      run('find . -name "«$pat»"*'),
      run('x = $(cat f) && echo "«$x»"'),
      run('test -n "«$x»"'),
      run('echo "«${#name}»" "«${dir%/}»"'),
      run('echo $((«count» + 1))$empty'.replace('$empty', '«$empty»')),
      run('trap \'rm -rf "$tmp"\' EXIT; make').replace('\'rm -rf "$tmp"\'', '«\'rm -rf "$tmp"\'»'),
      run('<<EOF\ncat <<END\n«$body»\nEND\nEOF'),
      run('echo "«$apiKey»"', 'ARG API_KEY\nENV FOO=bar\n'),
      { text: run('echo "«$version»"', 'ARG VERSION\n') },
      { text: run('packages="a b"; apt-get install «$package»') },
      { text: run('conf_file=/a; echo x > "«$CONF_FILE»"'), message: 'this RUN sets `conf_file`' },
      { text: run('Version=1; echo "«$version»"'), message: 'this RUN sets `Version`' },
      bash('read -r name; echo "«${names[0]}»"'),
    ],
    good: [
      run('version=1.0; echo "$version"'),
      run('echo "$version"; version=1.0'),
      run('echo "$VERSION"'),
      run('for x in a b; do echo "$x"; done'),
      run('echo "$version"', 'ARG version\n'),
      run('echo "$version"', 'ENV version=1\n'),
      run('if [ -n "$version" ]; then echo "$version"; fi'),
      run(
        '[ "$a" ] && echo "$a"; [ ! "$b" ] || echo "$b"; [ -z "x$c" -o "$d" = e ] && echo "$c" "${d-}"'
          .replace(' -o "$d" = e', '')
          .replace(' "${d-}"', ''),
      ),
      bash('if [[ -v debug ]]; then echo "$debug"; fi; [[ -n $a || $b ]]; echo $a $b'),
      run('echo "${version:?must be set}" "$version" "${a-}" "${b:+x}" "${c:=1}" "$c"'),
      run('. /etc/os-release && echo "$version_id"'),
      run('eval "$(tool env)"; echo "$tool_home"').replace('$tool_home', '$tool_home'),
      run('curl -x "$http_proxy" https://example.org'),
      run('read -r a b < /f; echo "$a $b"; while getopts ab c; do echo "$c"; done'),
      bash('mapfile -t lines < /etc/hosts; echo "${lines[0]}"; printf -v x y; echo "$x"; (( z = 1 )); echo "$z"'),
      run("awk '{ print $name }' f; sh -c 'echo $x'"),
      run('--mount=type=secret,id=a,env=token echo "$token"'),
      'FROM debian:13\nCMD echo "$name"\n',
      'FROM debian:13\nONBUILD RUN echo "$name"\n',
      run('conf=/a; echo "$CONF" "$conf"', 'ARG CONF\n'),
      run('. ~/.bashrc; conf_file=/a; echo x > "$CONF_FILE"'),
      run('dir="$DIR"; echo "$DIR" "$dir"'),
      'FROM acme/base:1\nRUN conf=/a; echo "$conf" "$CONF"\n',
      run('home=/a; echo "$HOME" "$home"'),
      '# escape=`\nARG REPO\nFROM $REPO\nRUN powershell -Command $x = $foo; `\n  $y = 1\n',
      run('echo $1 $@ $? ${10} $_'),
    ],
  }));

it('finds variables that are set elsewhere, if at all', () =>
  testRule(possibly, {
    bad: [
      run('. /etc/os-release && echo "«$version_id»"'),
      run('curl -x "«$http_proxy»" https://example.org'),
      'FROM debian:13\nCMD echo "«$name»"\n',
      run('echo "«$a»"; echo "${a:-b}"'),
      { text: { 'compose.yaml': 'services:\n  a:\n    image: x:1\n    command: sh -c \'echo "«$$name»"\'\n' } },
    ],
    good: [run('echo "$version"'), run('. ./f; a=1; echo $a'), 'FROM debian:13\nCMD echo "$NAME"\n'],
  }));
