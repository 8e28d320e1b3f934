import { test } from 'vitest';
import rule from '../../../rules/shell/system-directory-removal.ts';
import { testRule } from '../../../src/test-rule.ts';
import { script } from '../../support/scripts.ts';

test('system-directory-removal', () =>
  testRule(rule, {
    bad: [
      'FROM debian:13\nARG DIR=/srv/a\nRUN rm -rf «${DIR}/*» «/usr/share»\n',
      script('rm -rf «//usr/» «/usr//share» x; \\rm -rf «/usr»; rm -r «"/etc"» «/usr/local»; /bin/rm -R «/»'),
      script('rm -rf «/home/*» «/var/*/*» «/*»; rm --recursive «/usr/{share,x}» «/lib64/*»'),
    ],
    good: [
      script('rm -rf /var/lib/apt/lists/* /tmp/* /var/tmp/* /usr/local/lib/node_modules /var/log /root'),
      script(
        'rm -f /etc; rmdir /usr; mv /usr /usr2; sudo rm -rf /usr; rm -rf "$X/"* usr ./usr /usr*; rm -rf /opt/{a,b}',
      ),
    ],
  }));
