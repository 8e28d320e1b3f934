import { test } from 'vitest';
import rule from '../../../rules/shell/unchecked-cd.ts';
import { type BadCase, testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

const exits = (text: string): BadCase => ({
  text,
  fixed: text.replaceAll(/«(.*?)»/g, '$1 || exit 1'),
  message: 'wrong directory',
});

test('unchecked-cd', () =>
  testRule(rule, {
    bad: [
      exits(script('«cd /a»', '«cd /b > /dev/null»; make', '(«cd "$D"»; make)')),
      exits(script('«cd»; ls', '«cd - > /dev/null»; ls', '«cd ~»; «cd ../lib»; ls')),
      exits(script('«command cd /a»; ls', 'case $x in a) «cd /a»;; esac; ls', 'if «cd /a»; true; then b; fi')),
      exits(script('for d in a b; do «cd "$d"»; make; done', 'f() { «cd /x»; }; f; ls')),
      exits(bash('«pushd /a»; ls; «popd»; ls')),
      script('a && «cd /b»; make', '! «cd /opt»; ls'),
      { text: script('make && «cd /b»'), message: 'last command' },
      { text: script('x=$(a; «cd /b»); echo "$x"', '«cd /a» | cat; ls'), message: 'last command' },
    ],
    good: [
      script('cd /a || exit 1; make', 'cd /a && make', 'if cd /a; then make; fi', 'cd /a || true; ls'),
      script('cd /; ls', 'cd ..; ls', 'cd ../../; ls', 'cd "."; ls', 'cd //; ls', 'cd /..; ls'),
      script('(cd /a; make) || exit 1', '{ cd /a; make; } || exit', 'while cd sub; do ls; done'),
      script('make; set -e; cd /a; ls'),
      script('set -o errexit', 'cd /a; ls'),
      bash('pushd -n /a; ls'),
      'FROM a\nSHELL ["/bin/sh", "-ec"]\nRUN cd /a; ls\n',
      { 'compose.yaml': 'services:\n  web:\n    image: a\n    command: sh -c "cd /app && npm start"\n' },
    ],
  }));
