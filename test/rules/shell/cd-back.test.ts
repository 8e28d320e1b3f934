import { test } from 'vitest';
import rule from '../../../rules/shell/cd-back.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('cd-back', () =>
  testRule(rule, {
    bad: [
      script('cd /src; make; «cd ..»; a', 'for d in a b; do cd "$d"; make; «cd ..»; done'),
      script(
        'cd /a',
        'b',
        '«cd -»',
        'if x; then cd y; «cd ..»; fi',
        '(cd /a; «cd ..»)',
        'f() { cd x',
        'b',
        '«cd ..»',
        '}',
      ),
      script('cd a; cd b; «cd ..»; «cd ..»'),
    ],
    good: [
      script('cd /a && b && cd ..', 'cd ..; b', 'cd - ; x', '(cd /a && b)', 'if x; then cd ..; fi', 'cd ../..'),
      script('set -e; cd /a; b; cd ..'),
      script('cd /a || exit; b; cd ..', '{ cd ..; b; }'),
      script('cd /a; cd /', 'cd /b; cd ../x'),
      script('cd /a | b; cd ..'),
    ],
  }));
