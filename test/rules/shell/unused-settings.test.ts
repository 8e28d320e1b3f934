import { it } from 'vitest';
import possibly from '../../../rules/shell/possibly-unused-variable.ts';
import unused from '../../../rules/shell/unused-variable.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string, before = ''): string => `FROM debian:13\n${before}RUN ${script}\n`;
const bash = (script: string): string => run(script, 'SHELL ["/bin/bash", "-c"]\n');

it('finds variables that are never read', () =>
  testRule(unused, {
    bad: [
      { text: run('«VERSION»=1.2.3'), message: '`VERSION` is set but never read' },
      run("«opts»='--fast'; sh -c './configure $opts'"),
      run("<<END\n«PREFIX»=/opt\ncat <<'EOF' > /etc/app.conf\nprefix=$PREFIX\nEOF\nEND").replace('<<END', '<<"END"'),
      run('x=1; «x»=2; make'),
      run('(«A»=1); make'),
      run('. ./f; «conf»=1; echo $CONF'),
      run('«A»=1 | make'),
      run('readonly «X»=1; make'),
      run('«DEBIAN_FRONTEND»=noninteractive; apt-get update'),
      run('unset «x»; x=1'.replace('«x»; x=1', 'x; «x»=1')),
      bash('«a»=(1 2); (( «n» = 1 ))'),
    ],
    good: [
      run('DEBIAN_FRONTEND=noninteractive apt-get update'),
      bash('OPTS+=" -q"; make'),
      run('_unused=1; ls'),
      run('LANG=C.UTF-8; locale'),
      run('PATH=/x:/y; IFS=:; LC_ALL=C; make'),
      bash('declare -A map; map[x]=1; echo "${map[x]}"'),
      run('VERSION=1; export VERSION'),
      run('x=1; trap \'rm "$x"\' EXIT'),
      run('x=1; echo $((x + 1))'),
      run('x=1; [ -v x ]'),
      run('CC=clang; make', 'ENV CC=gcc\n'),
      run('CC=clang; make', 'ARG CC\n'),
      run('set -a; CC=clang; make'),
      run('NVM_DIR=/n; . /n/nvm.sh'),
      run('for i in 1 2; do make; done; read -r a b < /f'),
      run('x=$((x + 1))'),
    ],
  }));

it('finds variables that need not be read', () =>
  testRule(possibly, {
    bad: [
      run('read -r name «other» < /etc/issue; echo "$name"'),
      run('«for» i in 1 2; do make && break; done'),
      bash('exec «{fd}> /x»'),
      run('«NVM_DIR»=/n; . /n/nvm.sh'),
      run('set -a; «CC»=clang; make'),
    ],
    good: [
      run('while read -r _ home; do ls "$home"; done < /list'),
      run('read -r name rest < /etc/issue; echo "$name"'),
      run('x=1; make'),
      run('for f in a b; do echo "$f"; done'),
    ],
  }));
