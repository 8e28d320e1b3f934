import { test } from 'vitest';
import rule from '../../../rules/shell/ignored-input.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('ignored-input', () =>
  testRule(rule, {
    bad: [
      script(
        'a | «rm -f»',
        'b | c | «cp x y»',
        'd | «echo done» && e',
        'f | «rmdir "$x"» | g',
        'h | «echo "$(uname -m)"»',
      ),
      script('«rm < l»', '«echo <<X > y»', 'text', 'X', '«chmod 755 x < z»'),
    ],
    good: [
      script(
        'a | xargs rm',
        'a | cat',
        'rm a | b',
        'a | true',
        'yes | rm -i x',
        'yes | cp --interactive a b',
        'a | echo "$(cat)"',
        'a | cp /dev/stdin b',
        'cat < l',
        'echo a; b | c',
        'a | sudo rm',
        'a | tee b < c',
      ),
    ],
  }));
