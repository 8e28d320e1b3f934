import { test } from 'vitest';
import rule from '../../../rules/shell/leading-glob.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('leading-glob', () =>
  testRule(rule, {
    bad: [
      { text: script('tar -czf /out.tgz «*»'), fixed: script('tar -czf /out.tgz ./*') },
      {
        text: script('cd /x && chmod 600 «*» && rm -f «**».o'),
        fixed: script('cd /x && chmod 600 ./* && rm -f ./**.o'),
      },
      script('find . -type f ! -name «*».conf'),
      { text: script('ls «?»x; sudo rm «*»/x'), fixed: script('ls ./?x; sudo rm ./*/x') },
      {
        text: script('for f in $(ls «*».sh); do a "$f"; done'),
        fixed: script('for f in $(ls ./*.sh); do a "$f"; done'),
      },
      { text: script('rename s/a/b/ «*»"$x"'), fixed: script('rename s/a/b/ ./*"$x"') },
      'FROM debian:13\nCMD ["sh", "-c", "cat «*».log"]\n',
    ],
    good: [
      script('rm ./*.tar.gz /a/* -- *.x'),
      script('rm "*.tmp" \'*.bak\' \\*.orig a* [a]*'),
      script('echo *.conf; printf %s *; /bin/echo *'),
      script('for f in *.patch; do patch -p1 < "$f"; done; case $x in *) a;; esac; x=*'),
      script('[ -f *.x ]; a > *.txt; $x*'),
      bash('a=(*.c); [[ $x = *y ]]; ls {a,*}/b'),
    ],
  }));
