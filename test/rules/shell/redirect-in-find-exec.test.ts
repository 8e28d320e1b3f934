import { test } from 'vitest';
import rule from '../../../rules/shell/redirect-in-find-exec.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('redirect-in-find-exec', () =>
  testRule(rule, {
    bad: [
      script("find . -name '*.gz' -exec zcat {} «> out.txt» \\;", 'find /opt -type f -exec strip {} «2>/dev/null» \\;'),
      script('find . -exec a {} «>> "$x"» + ; find . -execdir a «< b» «2>&1» {} \';\'; find . -ok a «> b» {} \\;'),
    ],
    good: [
      script(
        'find . -exec sh -c \'zcat "$1" > "$1.txt"\' _ {} \\;; find . -exec zcat {} + 2>/dev/null; find . -exec a {} \\; > b',
      ),
      script('find . > x -exec a {} +; sudo find . -exec a > b {} +; xargs a > b; find . -name -exec > b'),
    ],
  }));
