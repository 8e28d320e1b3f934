import { test } from 'vitest';
import rule from '../../../rules/shell/not-a-command.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('not-a-command', () =>
  testRule(rule, {
    bad: [
      script('apt-get install', '«-y» curl'),
      script('a; «-b» c', 'd && «--e»', 'if x; then «-f»; fi', '(«-g»)'),
      script('«true.»', 'a && «b,» c', '«"b."» c', '«./a]» b', '«make!»'),
    ],
    good: [
      script(
        'a -b',
        'a \\',
        '-c',
        './-x',
        'echo a, b.',
        '. ./env',
        'g++ a',
        ': a',
        'a" b"',
        'A=b -c',
        '[ a ]',
        '! a',
        'x- y',
        '$x. a',
        'a/ b',
        './a-?',
      ),
      'FROM a\nRUN echo -n a; echo - b\n',
    ],
  }));
