import { test } from 'vitest';
import rule from '../../../rules/shell/find-without-path.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('find-without-path', () =>
  testRule(rule, {
    bad: [
      { text: script('«find» -type f -exec chmod 644 {} +'), fixed: script('find . -type f -exec chmod 644 {} +') },
      {
        text: script('«find» -L -name x -delete; «/usr/bin/find» -O3 -maxdepth 1; «\\find» -name "$x" | xargs a'),
        fixed: script('find -L . -name x -delete; /usr/bin/find -O3 . -maxdepth 1; \\find . -name "$x" | xargs a'),
      },
      {
        text: script('x=$(«find» -name y); if «find» -name z -quit; then a; fi; «find» -P -name "*.c"'),
        fixed: script('x=$(find . -name y); if find . -name z -quit; then a; fi; find -P . -name "*.c"'),
      },
      { text: script('«find»; «find» -L > x | sort'), fixed: script('find .; find -L . > x | sort') },
    ],
    good: [
      script('find . -name \'*.pyc\' -delete; find -L /opt -type l; find "$x" -name y'),
      script(
        'find ! -name x -delete; find \\( -name a -o -name b \\) -delete; sudo find -name x; find --version; find -help',
      ),
    ],
  }));
