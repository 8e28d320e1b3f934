import { test } from 'vitest';
import rule from '../../../rules/shell/repeated-append.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('repeated-append', () =>
  testRule(rule, {
    bad: [
      script('«echo a >> f»', 'echo b >> f', 'echo c >> f', 'echo d >> g'),
      script('«a >> "$C"»; b | c >> "$C"; d >> "$C"', 'x; «{ y; } >> /z»; echo >> /z; w 2>&1 >> /z; v'),
      { text: script('if a; then', '  «b >> x»', '  c 1>> x', '  d >> x; e >> x', 'fi'), message: '4 commands' },
    ],
    good: [
      script('a >> f && b >> f && c >> f'),
      script('a >> f; b >> f; x; c >> f'),
      script('a > f; b >> f; c >> f', 'x', 'a >> f; b >> g; c >> f', '{ a; b; c; } >> f', 'a 2>> f; b 2>> f; c 2>> f'),
      script('a >> f & b >> f & c >> f', 'a >> f; b >> "f"; c >> f', 'cat <<X >> f; cat >> f <<Y', 'X', 'Y'),
    ],
  }));
