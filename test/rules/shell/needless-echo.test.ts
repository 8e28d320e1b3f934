import { test } from 'vitest';
import rule from '../../../rules/shell/needless-echo.ts';
import { testRule } from '../../../src/test-rule.ts';
import { bash, script } from '../../support/scripts.ts';

test('needless-echo', () =>
  testRule(rule, {
    bad: [
      script(
        'echo «$(cat VERSION)»; echo «"$(cd /src && git rev-parse HEAD)"»; echo «`date`» > x; A=1 echo «"$(a | b)"»',
      ),
      script('for p in «$(echo a b c)»; do a "$p"; done; v=«`echo ${V%.*}`»; b "«$(echo "$x" > f)»"'),
      script('x=«$(echo hello)»; if [ "«$(echo "$a")»" = b ]; then c; fi'),
    ],
    good: [
      script(
        'echo "version $(cat V)"; echo $(a; b); echo -n $(a); echo $(a) b; /bin/echo $(a); printf "$(a)"; echo "$x"',
      ),
      script(
        'v=$(echo "$V" | cut -d. -f1); v=$(echo -n x); v=$(echo *.c); v=$(echo a; b); v=$(/bin/echo a); v=$(echo)',
      ),
      bash('echo "$(< VERSION)"; x=$(echo {a,b}); echo $((1 + 2))'),
    ],
  }));
