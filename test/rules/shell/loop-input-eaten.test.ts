import { test } from 'vitest';
import rule from '../../../rules/shell/loop-input-eaten.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('loop-input-eaten', () =>
  testRule(rule, {
    bad: [
      script(
        'while read -r h; do «ssh» "$h" a; done < l',
        'a | while IFS= read -r h; do b; if c; then «ffmpeg» -i "$h" x; fi; done',
      ),
      script('while read -r a && b; do «mplayer» "$a"; done', 'until ! read -r a; do «HandBrakeCLI» -i "$a"; done'),
    ],
    good: [
      script(
        'while read -r h; do ssh -n "$h" a; done < l',
        'while read -r h; do ssh "$h" a < /dev/null; done',
        'while read -r h; do b | ssh "$h" a; done',
        'while x; do ssh a b; done',
        'for h in a b; do ssh "$h"; done',
      ),
      script(
        'while read -r f; do ffmpeg -nostdin -i "$f" x; done',
        'while read -r f <&3; do ssh "$f"; done 3< l',
        'while read -r f; do { ssh "$f"; } < /dev/null; done',
        'ssh a; while read -r b; do c; done',
      ),
      bash('while read -r -u 3 f; do ssh "$f"; done 3< l'),
    ],
  }));
