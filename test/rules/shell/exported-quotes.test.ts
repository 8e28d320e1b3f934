import { it } from 'vitest';
import rule from '../../../rules/shell/exported-quotes.ts';
import { testRule } from '../../../src/test-rule.ts';

const bash = (text: string) => `FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ${text}\n`;
const run = (bad: string, fixed?: string) => ({
  text: bash(bad),
  ...(fixed === undefined ? {} : { fixed: bash(fixed) }),
});

it('finds exported values with quotes', () =>
  testRule(rule, {
    bad: [run('c=«\'{"a": 1}\'»; export «c»'), run('c=«"a \'b c\'"»; d; export «c»')],
    good: [
      run('export c=\'{"a": 1}\'').text,
      run('c=a; export c').text,
      run('c=\'{"a": 1}\'; d "$c"').text,
      run('export c; c=\'"a"\'').text,
    ],
  }));
