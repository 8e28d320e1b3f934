import { test } from 'vitest';
import rule from '../../../rules/shell/redirect-without-command.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('redirect-without-command', () =>
  testRule(rule, {
    bad: [
      {
        text: script('«> /a»', 'x && «>> "$B"»', 'if y; then «> z 2> w»; fi'),
        fixed: script('true > /a', 'x && true >> "$B"', 'if y; then true > z 2> w; fi'),
      },
      { text: script('«<<X»', 'text', 'X'), fixed: script('cat <<X', 'text', 'X') },
      script('a | «> b»', 'c | «>> d»; e'),
      {
        text: script('«< a» | b', 'while «> /x»; do c; done'),
        fixed: script('true < a | b', 'while true > /x; do c; done'),
      },
    ],
    good: [
      script('true > /a', ': > b', 'exec > c', 'a=b > c', 'x=$(< f)', 'y=`< g`', 'echo "> a"', 'cat <<X > y', 'X'),
      bash(
        'while ! </dev/tcp/db/1; do a; done',
        '< "/dev/tcp/db/2" && b',
        'if < /x; then c; fi',
        '(</dev/udp/a/1) 2> b',
      ),
    ],
  }));
