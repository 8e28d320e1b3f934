import { test } from 'vitest';
import rule from '../../../rules/shell/mkdir-mode.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('mkdir-mode', () =>
  testRule(rule, {
    bad: [
      script('mkdir -p «-m» 755 /opt/app/data; mkdir «-pm» 0700 /root/.config/a; mkdir --parents «--mode=700» a/b'),
      script(
        '/bin/mkdir «-m700» -p ~/x/y; \\mkdir -vp «-m» 1777 "$d"; mkdir «-m» u=rwx,go= -p ./a/b; mkdir -p x y/z «-m» 700',
      ),
    ],
    good: [
      script(
        'mkdir -m 755 /opt/app; install -d -m 755 /opt/app/data; mkdir -p /opt/app/data && chmod 755 /opt/app/data',
      ),
      script(
        'mkdir -p -m 700 data; mkdir -pm 700 ./data ../x; sudo mkdir -p -m 700 /a/b; mkdir -p -m 700 ~/.ssh /etc/a "$HOME/b" ${HOME}/c /root/.ssh/ /d; mkdir -p -m "$mode" data',
      ),
    ],
  }));
