import { test } from 'vitest';
import rule from '../../../rules/shell/glob-as-command.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('glob-as-command', () =>
  testRule(rule, {
    bad: [script('«./a-*.sh»', 'b && «/opt/c?» d', '«*.sh»', 'A=b «x[12]»', 'if «./y*»; then z; fi')],
    good: [script('sh ./a-*.sh', '[ -f x ]', '/opt/?/c d', '"./a*"', 'rm *', 'sudo ./a*', 'test -f *')],
  }));
